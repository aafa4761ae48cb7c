import type { Prose } from '../../../language/model/reference.ts';
import { proseMarks } from '../../../language/syntax/prose.ts';

/** Text of a contract inside Markdown: nothing in it is markup. */
export function plain(text: string): string {
    return text.replace(/[\\`*_{}[\]<>#|!~]/g, '\\$&').replace(/\s+/g, ' ');
}

/** A part of the source as code. */
export function fenced(source: string): string {
    return `\`\`\`mspc\n${source.replaceAll('```', "'''")}\n\`\`\``;
}

/** The first paragraph of prose, its references as words; an editor must not fetch pictures for a contract, and commands are for our own links. */
export function firstParagraph(prose: Prose | undefined): string {
    if (!prose) return '';
    const paragraph = prose.text.trim().split(/\n\s*\n/)[0] ?? '';
    return withoutMarks(paragraph)
        .replace(/!\[/g, '!\\[')
        .replace(/<(?=[a-z/!])/gi, '&lt;')
        .replace(/\](?=\((?!\s*(?:https?:\/\/|mailto:)))/gi, '\\]')
        .replace(/\s*\n\s*/g, ' ');
}

function withoutMarks(text: string): string {
    let result = '';
    let end = 0;
    for (const mark of proseMarks(text)) {
        result += `${text.slice(end, mark.start)}${mark.shown ?? mark.target}`;
        end = mark.end;
    }
    return result + text.slice(end);
}

/** Paragraphs, the empty ones left out. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
    return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

export function list(items: readonly string[]): string {
    return items.map((item) => `- ${item}`).join('\n');
}
