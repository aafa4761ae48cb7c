import type { CoverageTab } from '../coverage/messages.ts';

export interface Tabs {
    current(): CoverageTab;
    select(tab: CoverageTab): void;
}

/** The tabs by the pattern of ARIA: one of them is in the order of the tab key, the arrow keys lead to the others. */
export function tabs(first: CoverageTab, changed: () => void): Tabs {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('[role=tab]')];
    let current = first;
    const select = (tab: CoverageTab) => {
        const isChange = tab !== current;
        current = tab;
        for (const button of buttons) turn(button, tabOf(button) === tab);
        document.body.dataset.tab = tab;
        if (isChange) changed();
    };
    for (const button of buttons) {
        button.addEventListener('click', () => select(tabOf(button)));
        button.addEventListener('keydown', (event) => {
            const next = buttons[indexAfter(event.key, buttons.indexOf(button), buttons.length)];
            if (!next) return;
            event.preventDefault();
            select(tabOf(next));
            next.focus();
        });
    }
    select(first);
    return { current: () => current, select };
}

function tabOf(button: HTMLElement): CoverageTab {
    return button.getAttribute('aria-controls') as CoverageTab;
}

function turn(button: HTMLElement, isOn: boolean): void {
    button.setAttribute('aria-selected', String(isOn));
    button.tabIndex = isOn ? 0 : -1;
    const panel = document.getElementById(tabOf(button));
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
