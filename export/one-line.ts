import type { Inline } from '../language/render/document.ts';

/** Text as it flows: a line that its author broke goes on, as everywhere in Markdown. */
export function onOneLine(text: string): string {
    return text.replaceAll(/[ \t]*[\r\n]+[ \t]*/g, ' ');
}

/** No line ends between "section" and its number. */
export function withNumbersHeld(inlines: readonly Inline[]): readonly Inline[] {
    return inlines.map((inline, index) =>
        inline.type === 'text' && inlines[index + 1]?.type === 'number of'
            ? { ...inline, text: inline.text.replace(/ $/, '\u00A0') }
            : inline,
    );
}
