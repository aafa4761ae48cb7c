import type { Blocks } from './blocks.ts';
import { button, make } from './elements.ts';
import { icon } from './icons.ts';
import type { Say } from './words.ts';

/** What is this close to the top of the window counts as being read. */
const READING = 0.25;

interface Entry {
    readonly item: HTMLLIElement;
    readonly link: HTMLElement;
    /** The entry of the section that this one is in. */
    readonly section: Entry | undefined;
    readonly twisty: HTMLElement | undefined;
    readonly inside: HTMLElement | undefined;
}

/** The headings of the contract. The one that is read is marked, and its section is open. */
export class Contents {
    private readonly list: HTMLElement;
    private readonly blocks: Blocks;
    private readonly say: Say;
    private headings: readonly HTMLElement[] = [];
    private entries: readonly Entry[] = [];
    private written = '';
    private current: Entry | undefined;
    /** Sections that the reader opened or closed by hand. */
    private readonly byHand = new Map<string, boolean>();

    constructor(list: HTMLElement, blocks: Blocks, say: Say, go: (heading: HTMLElement) => void) {
        this.list = list;
        this.blocks = blocks;
        this.say = say;
        list.addEventListener('click', (event) => {
            if (!(event.target instanceof Element)) return;
            const link = event.target.closest('a');
            const heading = this.headings[this.entries.findIndex((entry) => entry.link === link)];
            if (link) event.preventDefault();
            if (heading) go(heading);
        });
        addEventListener('scroll', () => requestAnimationFrame(() => this.follow()), { passive: true });
    }

    /** The contract has changed. */
    renew(): void {
        this.headings = [...this.blocks.container.querySelectorAll<HTMLElement>('h2, h3')];
        const written = this.headings.map((each) => `${each.localName} ${each.textContent}`).join('\n');
        if (written !== this.written || this.entries.length === 0) this.write();
        this.written = written;
        this.follow();
    }

    /** Marks where the reader is. */
    follow(): void {
        if (this.list.offsetParent === null) return;
        const entry = this.entries[this.reading()];
        if (entry === this.current) return;
        this.current?.link.removeAttribute('aria-current');
        this.current = entry;
        for (const each of this.entries) if (each.inside) this.unfold(each);
        entry?.link.setAttribute('aria-current', 'location');
        entry?.link.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    }

    private write(): void {
        const entries: Entry[] = [];
        let section: Entry | undefined;
        for (const [index, heading] of this.headings.entries()) {
            const isSection = heading.localName === 'h2';
            const hasInside = isSection && this.headings[index + 1]?.localName === 'h3';
            const entry = this.entry(heading, isSection ? undefined : section, hasInside);
            if (isSection) section = entry;
            entries.push(entry);
        }
        this.entries = entries;
        this.current = undefined;
        const top = entries.filter((each) => each.section === undefined).map(({ item }) => item);
        this.list.replaceChildren(...(top.length > 0 ? top : [make('li', 'none', this.say('noContents'))]));
        for (const each of entries) if (each.inside) this.unfold(each);
    }

    private entry(heading: HTMLElement, section: Entry | undefined, hasInside: boolean): Entry {
        const text = (heading.textContent ?? '').trim().replaceAll(/\s+/g, ' ');
        const link = make('a', '', text);
        link.setAttribute('href', '#contract');
        const inside = hasInside ? make('ol', '') : undefined;
        const twisty = inside && button('twisty', icon('twisty'));
        twisty?.setAttribute('aria-label', this.say('open', text));
        const item = make('li', '', ...(twisty ? [twisty] : []), link, ...(inside ? [inside] : []));
        const entry: Entry = { item, link, section, twisty, inside };
        twisty?.addEventListener('click', () => {
            this.byHand.set(text, inside?.hidden === true);
            this.unfold(entry);
        });
        section?.inside?.append(item);
        return entry;
    }

    private unfold(entry: Entry): void {
        const { inside, twisty, link } = entry;
        const holdsCurrent = this.current === entry || this.current?.section === entry;
        const isOpen = this.byHand.get(link.textContent ?? '') ?? holdsCurrent;
        if (inside) inside.hidden = !isOpen;
        twisty?.setAttribute('aria-expanded', String(isOpen));
    }

    /** The last heading above the reading line; headings stand in the order of the page. */
    private reading(): number {
        let [low, high] = [0, this.headings.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.headings[middle]?.getBoundingClientRect().top ?? 0) < innerHeight * READING) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }
}
