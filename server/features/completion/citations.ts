import { declarationsNamed } from '../../../language/names/resolve.ts';
import { canonicalName } from '../../../language/syntax/characters.ts';
import { completionKindOf } from '../../names/symbol-kinds.ts';
import type { View } from '../../view.ts';
import type { Proposal } from './items.ts';
import { declared } from './names.ts';

/** A citation in two parts: the frameworks, those of the contract first; after the colon the codes of one. */
export function citationProposals(view: View, typed: string): readonly Proposal[] {
    const colon = typed.indexOf(':');
    return colon < 0 ? frameworks(view) : codes(view, typed.slice(0, colon));
}

function frameworks(view: View): readonly Proposal[] {
    const contract = view.file.declarations.find(({ kind }) => kind === 'contract');
    const subject = new Set(
        contract?.kind === 'contract' ? contract.subjectTo.map(({ framework }) => framework.text) : [],
    );
    return declared(view, ['framework']).map((proposal) => ({
        ...proposal,
        rank: subject.has(proposal.label) ? 0 : proposal.rank,
        insert: `${proposal.label}:`,
        continues: true,
    }));
}

function codes(view: View, name: string): readonly Proposal[] {
    const framework = declarationsNamed(canonicalName(name), ['framework'], view.around)[0];
    if (framework?.kind !== 'framework') return [];
    return framework.requirements.map(({ name: { value: code }, title }) => ({
        label: `${name}:${code}`,
        rank: 1,
        kind: completionKindOf('requirement'),
        detail: title?.value,
        data: { type: 'requirement', uri: view.file.uri, framework: name, code },
    }));
}
