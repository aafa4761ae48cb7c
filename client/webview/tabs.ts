/** Tabs are called as the panels that they show. */
export interface Tabs<T extends string> {
    current(): T;
    select(tab: T): void;
}

/** The tabs by the pattern of ARIA: one of them is in the order of the tab key, the arrow keys lead to the others. */
export function tabs<T extends string>(first: T, changed: () => void): Tabs<T> {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('[role=tab]')];
    let current = first;
    const select = (tab: T) => {
        const isChange = tab !== current;
        current = tab;
        for (const button of buttons) turn(button, panelOf<T>(button) === tab);
        document.body.dataset.tab = tab;
        if (isChange) changed();
    };
    for (const button of buttons) {
        button.addEventListener('click', () => select(panelOf<T>(button)));
        button.addEventListener('keydown', (event) => {
            const next = buttons[indexAfter(event.key, buttons.indexOf(button), buttons.length)];
            if (!next) return;
            event.preventDefault();
            select(panelOf<T>(next));
            next.focus();
        });
    }
    select(first);
    return { current: () => current, select };
}

function panelOf<T extends string>(button: HTMLElement): T {
    return button.getAttribute('aria-controls') as T;
}

function turn(button: HTMLElement, isOn: boolean): void {
    button.setAttribute('aria-selected', String(isOn));
    button.tabIndex = isOn ? 0 : -1;
    const panel = document.getElementById(panelOf(button));
    if (panel) panel.hidden = !isOn;
}

/** -1 for keys that lead nowhere. */
function indexAfter(key: string, index: number, count: number): number {
    switch (key) {
        case 'ArrowRight':
            return (index + 1) % count;
        case 'ArrowLeft':
            return (index - 1 + count) % count;
        case 'Home':
            return 0;
        case 'End':
            return count - 1;
        default:
            return -1;
    }
}
