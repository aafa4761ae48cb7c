import type { Named } from '../model/named.ts';
import { type Citation, isCitation, type Ref } from '../model/reference.ts';
import type { Words } from './words.ts';

/** The words of a name: `FirstFix` is "First Fix", `Service_Credit` "Service Credit". */
export function spaced(name: string): string {
    return name.replaceAll('_', ' ').replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
}

/** How a document calls a thing within a sentence. */
export function nameOf(words: Words, named: Named): string {
    switch (named.kind) {
        case 'contract':
            return words.plain('document.this');
        case 'party':
        case 'framework':
            return named.name.value;
        case 'vendor':
            return named.title?.value ?? named.name.value;
        case 'priority':
            return named.title
                ? words.text('priority.name', { name: named.name.value, title: named.title.value })
                : named.name.value;
        case 'row':
            return named.of.target ? nameOf(words, named.of.target) : named.of.text;
        case 'cell':
            return words.text('cell.name', { metric: nameOfRef(words, named.metric), row: nameOf(words, named.row) });
        case 'requirement':
            return citationText(words, named.framework.name.value, named.name.value);
        case 'objective':
            return spaced(named.name.value);
        case 'scope':
            return spaced(named.name.value);
        default:
            return named.title ? words.declared(named.title) : spaced(named.name.value);
    }
}

/** The same for what a reference stands for; a name that means nothing is shown as written. */
function nameOfRef(words: Words, ref: Ref): string {
    return ref.target ? nameOf(words, ref.target) : ref.text;
}

/** `GDPR 28(3)(h)` */
export function citationText(words: Words, framework: string, code: string): string {
    return words.text('reference.citation', { framework, code });
}

export function targetText(words: Words, target: Ref | Citation): string {
    return isCitation(target)
        ? citationText(words, target.framework.text, target.code.value)
        : nameOfRef(words, target);
}
