import type { Status } from '../../../language/analysis/coverage/result.ts';
import { isProposed } from '../../../language/analysis/coverage.ts';
import type { Requirement } from '../../../language/model/library.ts';
import { declarationsNamed } from '../../../language/names/resolve.ts';
import { STATUS_KEYS } from '../../../language/render/index.ts';
import { canonicalName } from '../../../language/syntax/characters.ts';
import { coverageFor, coverageWords } from '../../coverage.ts';
import { completionKindOf } from '../../names/symbol-kinds.ts';
import type { View } from '../../view.ts';
import type { Proposal } from './items.ts';
import { declared } from './names.ts';

/** A citation in two parts: what is open and the frameworks, those of the contract first; after the colon the codes of one. */
export function citationProposals(view: View, typed: string): readonly Proposal[] {
    const colon = typed.indexOf(':');
    return colon < 0 ? [...open(view), ...frameworks(view)] : codes(view, typed.slice(0, colon));
}

/** What the contract does not hold yet, of the frameworks that it names. */
function open(view: View): readonly Proposal[] {
    const named = coverageFor(view)?.frameworks.filter((each) => each.named !== undefined) ?? [];
    return named.flatMap(({ framework, requirements }) =>
        requirements
            .filter((each) => each.status === 'open' && !isProposed(each))
            .map(({ requirement, status }) => proposalOf(view, framework.name.value, requirement, status)),
    );
}

function frameworks(view: View): readonly Proposal[] {
    const contract = view.file.declarations.find(({ kind }) => kind === 'contract');
    const subject = new Set(
        contract?.kind === 'contract' ? contract.subjectTo.map(({ framework }) => framework.text) : [],
    );
    return declared(view, ['framework']).map((proposal) => ({
        ...proposal,
        rank: subject.has(proposal.label) ? 1 : proposal.rank + 1,
        insert: `${proposal.label}:`,
        continues: true,
    }));
}

/** Open ones first, then those that are met or waived, then those that are not asked of the contract. */
function codes(view: View, name: string): readonly Proposal[] {
    const framework = declarationsNamed(canonicalName(name), ['framework'], view.around)[0];
    if (framework?.kind !== 'framework') return [];
    const coverage = coverageFor(view);
    return framework.requirements.map((requirement) =>
        proposalOf(view, name, requirement, coverage?.requirement(requirement)?.status),
    );
}

function proposalOf(view: View, framework: string, requirement: Requirement, status: Status | undefined): Proposal {
    const code = requirement.name.value;
    return {
        label: `${framework}:${code}`,
        rank: rankOf(requirement, status),
        kind: completionKindOf('requirement'),
        detail: detailOf(view, requirement, status),
        data: { type: 'requirement', uri: view.file.uri, framework, code },
    };
}

/** What is only proposed is nothing that a contract lacks. */
function rankOf({ level }: Requirement, status: Status | undefined): number {
    if (level?.value === 'proposed') return RANKS['not applicable'];
    return status === undefined ? RANKS.met : RANKS[status];
}

const RANKS: Readonly<Record<Status, number>> = { open: 0, met: 1, waived: 1, 'not applicable': 2 };

function detailOf(view: View, { title, level }: Requirement, status: Status | undefined): string | undefined {
    if (status === undefined) return title?.value;
    const words = coverageWords(view);
    const isProposal = level?.value === 'proposed' && status === 'open';
    const word = words.plain(isProposal ? 'coverage.level.proposed' : `coverage.status.${STATUS_KEYS[status]}`);
    return words.text('coverage.proposal', { title: title?.value, status: word });
}
