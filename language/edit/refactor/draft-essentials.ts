import { factsOf } from '../../analysis/facts.ts';
import { draftIntents, openGroups } from '../../rules/open-requirements.ts';
import { editOf } from '../apply.ts';
import { headOf } from './block.ts';
import type { Place, Refactor } from './refactoring.ts';

/**
 * Drafts at once all that a strong contract has and this one lacks, as far as it can be drafted. Offered on the
 * contract's first line while everything around it can be read: what seems to be missing may stand where it cannot.
 */
export const draftEssentials: Refactor = (place) => {
    const { header } = place.contract;
    if (header?.span.file !== place.file.uri || header.damaged) return [];
    const head = headOf(header, place.file.text);
    if (place.start < head.start || place.end > head.end || !isWhole(place)) return [];
    const drafts = draftsOf(place);
    const values = { count: drafts.length };
    const edits = () => drafts.map((draft) => editOf(draft, place.file.text));
    return drafts.length < 2 ? [] : [{ title: { id: 'refactor/draft-essentials', values }, edits }];
};

function isWhole({ around }: Place): boolean {
    return !around.incomplete && [around.file, ...around.imported].every((file) => !file.hasLostSomething);
}

function draftsOf({ contract, project, today }: Place) {
    const subject = {
        contract,
        facts: factsOf(contract),
        today,
        essentials: true,
        refsOf: (declaration: Parameters<typeof project.refsOf>[0]) => project.refsOf(declaration),
        isLost: () => false,
    };
    return openGroups(subject)
        .filter(({ sentence }) => sentence === 'essentials')
        .flatMap(({ lacking }) => draftIntents(lacking, subject));
}
