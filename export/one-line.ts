/** Text as it flows: a line that its author broke goes on, as everywhere in Markdown. */
export function onOneLine(text: string): string {
    return text.replaceAll(/[ \t]*[\r\n]+[ \t]*/g, ' ');
}
