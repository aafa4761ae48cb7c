import type { PageFinding } from '../preview/messages.ts';
import { make, quoted } from './elements.ts';
import { icon } from './icons.ts';
import type { Say } from './words.ts';

const GAP = 4;
/** So long the pointer may be off before it goes: enough to move onto it. */
const GRACE_MS = 200;

/** What is wrong with a part of the contract, beside that part; for the eye alone, since its marker has it as a name. */
export class Tip {
    private readonly element: HTMLElement;
    private readonly say: Say;
    private readonly about: (element: Element) => readonly PageFinding[];
    private leaving: ReturnType<typeof setTimeout> | undefined;

    constructor(element: HTMLElement, say: Say, about: (element: Element) => readonly PageFinding[]) {
        this.element = element;
        this.say = say;
        this.about = about;
        element.setAttribute('aria-hidden', 'true');
    }

    listen(container: HTMLElement): void {
        container.addEventListener('pointerover', ({ target }) => this.over(target));
        container.addEventListener('pointerout', () => this.leave());
        container.addEventListener('focusin', ({ target }) => this.over(target));
        container.addEventListener('focusout', () => this.hide());
        this.element.addEventListener('pointerover', () => clearTimeout(this.leaving));
        this.element.addEventListener('pointerout', () => this.leave());
        addEventListener('scroll', () => this.hide(), { passive: true });
        addEventListener('keydown', ({ key }) => {
            if (key === 'Escape') this.hide();
        });
    }

    hide(): void {
        clearTimeout(this.leaving);
        this.element.hidden = true;
    }

    /** Of a whole block only its marker tells, or the tip would be over whatever one reads. */
    private over(target: EventTarget | null): void {
        if (!(target instanceof Element)) return;
        const element = target.closest('.marker, .flawed:is(span, a, dfn, mark, td)');
        const findings = element ? this.about(element) : [];
        if (element && findings.length > 0) this.show(element, findings);
    }

    private show(at: Element, findings: readonly PageFinding[]): void {
        clearTimeout(this.leaving);
        const { element } = this;
        element.replaceChildren(...findings.map((finding) => this.sentence(finding)));
        element.hidden = false;
        const [box, own] = [at.getBoundingClientRect(), element.getBoundingClientRect()];
        const isRoomBelow = box.bottom + GAP + own.height <= innerHeight;
        const top = isRoomBelow ? box.bottom + GAP : Math.max(0, box.top - GAP - own.height);
        const left = Math.max(GAP, Math.min(box.left, document.documentElement.clientWidth - own.width - GAP));
        Object.assign(element.style, { top: `${top}px`, left: `${left}px` });
    }

    private sentence({ severity, message, code }: PageFinding): HTMLElement {
        const words = make('span', 'message', make('strong', '', this.say(severity)), ' ', ...quoted(message), ' ');
        words.append(make('code', 'rule', code));
        return make('div', `sentence ${severity}`, icon(severity), words);
    }

    private leave(): void {
        clearTimeout(this.leaving);
        this.leaving = setTimeout(() => this.hide(), GRACE_MS);
    }
}
