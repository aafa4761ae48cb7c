import type { PageFinding } from '../preview/messages.ts';
import { button, make, quoted } from './elements.ts';
import { icon } from './icons.ts';
import type { Say } from './words.ts';

/** A longer list helps nobody; the editor's own holds them all. */
const LIMIT = 200;

/** All findings, the gravest first; each leads to its source. */
export class FindingList {
    private readonly list: HTMLElement;
    private readonly opener: HTMLElement;
    private readonly say: Say;
    private written: readonly PageFinding[] | undefined;

    constructor(list: HTMLElement, opener: HTMLElement, say: Say, go: (id: string) => void) {
        this.list = list;
        this.opener = opener;
        this.say = say;
        list.addEventListener('click', ({ target }) => {
            const id = target instanceof Element ? target.closest<HTMLElement>('button')?.dataset.finding : undefined;
            if (id !== undefined) go(id);
        });
    }

    renew(findings: readonly PageFinding[]): void {
        if (findings === this.written) return;
        this.written = findings;
        this.count(findings);
        const focused =
            document.activeElement instanceof HTMLElement ? document.activeElement.dataset.finding : undefined;
        const items = findings.slice(0, LIMIT).map((finding) => this.item(finding));
        const more = findings.length - LIMIT;
        if (more > 0) items.push(make('li', 'none', this.say('moreFindings', more)));
        if (findings.length === 0) items.push(make('li', 'none', this.say('noFindings')));
        this.list.replaceChildren(...items);
        if (focused !== undefined) this.focus(focused);
    }

    private item(finding: PageFinding): HTMLLIElement {
        const { id, severity, message, code, line } = finding;
        const head = make('span', 'finding-head', icon(severity), make('strong', '', this.say(severity)));
        head.append(make('span', 'where', this.say('line', line)));
        const item = button(
            `finding ${severity}`,
            head,
            make('span', 'message', ...quoted(message)),
            make('code', 'rule', ...code.split(/(?<=\/)/).flatMap((part) => [part, make('wbr', '')])),
        );
        item.dataset.finding = id;
        item.title = message.replaceAll('`', '');
        return make('li', '', item);
    }

    /** The number is for the eye, and the name of the button for the ear. */
    private count(findings: readonly PageFinding[]): void {
        const [worst] = findings;
        const name = worst ? this.say('finding', this.say('findings'), String(findings.length)) : this.say('findings');
        this.opener.title = name;
        this.opener.setAttribute('aria-label', name);
        this.opener.className = worst?.severity ?? '';
        const count = findings.length > 99 ? '99+' : String(findings.length);
        this.opener.replaceChildren(
            icon(worst?.severity ?? 'findings'),
            ...(worst ? [make('span', 'count', count)] : []),
        );
    }

    private focus(id: string): void {
        for (const each of this.list.querySelectorAll<HTMLElement>('[data-finding]')) {
            if (each.dataset.finding === id) each.focus({ preventScroll: true });
        }
    }
}
