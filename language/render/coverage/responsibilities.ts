import type { Contract } from '../../model/composed.ts';
import type { Party } from '../../model/contract.ts';
import type { Declaration } from '../../model/declaration.ts';
import type { Ref } from '../../model/reference.ts';
import type { Span } from '../../model/source.ts';
import type { Vendor } from '../../model/vendor.ts';
import type { Section, TableCell, TableRow } from '../document.ts';
import { type Content, inlines, paragraph, value } from '../inline.ts';
import { joinAll } from '../lists.ts';
import { nameOf } from '../names.ts';
import type { Words } from '../words.ts';
import { partName, section, table } from './parts.ts';

const KEY = 'coverage.duties';

/** Who is responsible for what, accountable for it, and informed of it: one column for each party and vendor that has a part. */
export function responsibilities(words: Words, contract: Contract): Section {
    const duties = contract.declarations.flatMap((each) => dutyOf(each, contract) ?? []);
    const holders = holdersOf(contract).filter((holder) =>
        duties.some((duty) => ROLES.some((role) => isIn(duty[role], holder))),
    );
    const headings = [words.plain('coverage.duties.what'), ...holders.map((each) => headingOf(words, each, contract))];
    const content =
        duties.length === 0
            ? paragraph(`${KEY}.none`, words.plain('coverage.duties.none'))
            : table(
                  `${KEY}.table`,
                  headings,
                  duties.map((duty) => rowOf(words, duty, holders)),
              );
    return section(KEY, words.plain('coverage.duties.heading'), [
        paragraph(`${KEY}.intro`, words.plain('coverage.duties.intro')),
        content,
    ]);
}

const ROLES = ['responsible', 'accountable', 'informed'] as const;
type Role = (typeof ROLES)[number];
type Holder = Party | Vendor;

/** Something to be done, and who has which part in it as the contract states it. */
type Duty = { readonly declaration: Declaration } & { readonly [role in Role]: readonly Ref<Holder>[] };

const NOBODY = { responsible: [], accountable: [], informed: [] };

function dutyOf(declaration: Declaration, { header }: Contract): Duty | undefined {
    const duty = { ...NOBODY, declaration };
    const [provider, client] = [listOf(header?.provider), listOf(header?.client)];
    switch (declaration.kind) {
        case 'service':
            return { ...duty, responsible: provider };
        case 'control': {
            const { responsible, accountable } = declaration;
            return { ...duty, responsible, accountable: listOf(accountable) };
        }
        case 'notice': {
            const { from, to } = declaration;
            return { ...duty, responsible: from ? [from] : provider, informed: to.length > 0 ? to : client };
        }
        case 'report':
            return { ...duty, responsible: provider, informed: declaration.to };
        case 'monitor': {
            const informed = declaration.alerts.flatMap(({ notify }) => notify ?? []);
            return { ...duty, responsible: declaration.responsible, informed };
        }
        case 'vendor':
            return {
                ...duty,
                responsible: [{ ...declaration.name, text: declaration.name.value, target: declaration }],
            };
        default:
            return undefined;
    }
}

function listOf<T>(one: T | undefined): readonly T[] {
    return one === undefined ? [] : [one];
}

/** The provider, the client, other parties, the vendors. */
function holdersOf(contract: Contract): readonly Holder[] {
    const { header } = contract;
    const first = [header?.provider?.target, header?.client?.target].filter((each) => each !== undefined);
    return [...new Set<Holder>([...first, ...contract.all('party'), ...contract.all('vendor')])];
}

function headingOf(words: Words, holder: Holder, { header }: Contract): string {
    const party = nameOf(words, holder);
    if (holder.kind === 'vendor') return words.text('coverage.duties.vendor', { party });
    if (holder === header?.provider?.target) return words.text('coverage.duties.provider', { party });
    return holder === header?.client?.target ? words.text('coverage.duties.client', { party }) : party;
}

function rowOf(words: Words, duty: Duty, holders: readonly Holder[]): TableRow {
    const { declaration, responsible } = duty;
    const what = nameIn(words, declaration);
    const first = responsible.length > 0 ? what : words.say('coverage.duties.unowned', { what });
    const cells = holders.map((holder) => partsOf(words, duty, holder));
    return { key: `${KEY}.${declaration.kind}.${declaration.name.value}`, cells: [cell(first), ...cells] };
}

/** Of a vendor it is what it provides. */
function nameIn(words: Words, declaration: Declaration): Content {
    if (declaration.kind !== 'vendor' || declaration.provides.length === 0) {
        return value(partName(words, declaration), declaration.name.span);
    }
    const provided = declaration.provides.map((each) => value(each.value, each.span));
    return joinAll(words, 'separate', provided);
}

function partsOf(words: Words, duty: Duty, holder: Holder): TableCell {
    const parts = ROLES.flatMap((role) => {
        const span = spanIn(duty[role], holder);
        return span ? [value(words.plain(`coverage.duties.${role}`), span)] : [];
    });
    return cell(joinAll(words, 'separate', parts));
}

function isIn(refs: readonly Ref<Holder>[], holder: Holder): boolean {
    return spanIn(refs, holder) !== undefined;
}

function spanIn(refs: readonly Ref<Holder>[], holder: Holder): Span | undefined {
    return refs.find(({ target }) => target === holder)?.span;
}

function cell(content: Content): TableCell {
    return { inlines: inlines(content) };
}
