import type { Named } from '../model/named.ts';
import { type Citation, isCitation, type Prose, type Ref } from '../model/reference.ts';
import { proseText } from './written.ts';

/**
 * What names stand for, so that a reference is the same in both contracts although its target has another name now.
 * The contract after the changes gives renamed things the identity that they had before.
 */
export class Identities {
    private readonly renamed: ReadonlyMap<Named, string>;

    constructor(renamed: ReadonlyMap<Named, string> = new Map()) {
        this.renamed = renamed;
    }

    of(named: Named): string {
        return this.renamed.get(named) ?? this.own(named);
    }

    /** Of a name that stands for nothing: the name. */
    ref(ref: Ref): string {
        return ref.target === undefined ? `?${ref.text}` : this.of(ref.target);
    }

    refs(refs: readonly Ref[]): string {
        return refs.map((ref) => this.ref(ref)).join(',');
    }

    /** Its words, with what they refer to in place of the names; layout does not count. */
    prose(prose: Prose): string {
        const begin = prose.content.start;
        let [text, at] = ['', 0];
        for (const { span, target, shown } of prose.references) {
            text += prose.text.slice(at, span.start - begin);
            text += `[[${isCitation(target) ? citationText(target) : this.ref(target)}|${shown ?? ''}]]`;
            at = span.end - begin;
        }
        return proseText(text + prose.text.slice(at));
    }

    /** A row is known by what it is for, a cell by its row and metric. */
    private own(named: Named): string {
        switch (named.kind) {
            case 'objective':
                return `promise:${this.of(named.sla)}.${named.name.value}`;
            case 'row':
                return `row:${this.of(named.sla)}.${this.ref(named.of)}`;
            case 'cell':
                return `promise:${this.of(named.sla)}.${this.ref(named.row.of)}.${this.ref(named.metric)}`;
            case 'scope':
            case 'requirement':
                return `${named.kind}:${named.framework.name.value}:${named.name.value}`;
            case 'contract':
                return 'contract';
            default:
                return `${named.kind}:${named.name.value.normalize('NFC')}`;
        }
    }
}

export function citationText({ framework, code }: Citation): string {
    return `${framework.text}:${code.value}`;
}
