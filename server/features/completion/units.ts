import type { Declaration } from '../../../language/model/declaration.ts';
import { libraryNames } from '../../../language/names/library.ts';
import type { Cursor } from './cursor.ts';
import type { Proposal } from './items.ts';
import { declared } from './names.ts';
import { timesUsed } from './usage.ts';

/** The rules whose unit is a currency. */
const MONEY: ReadonlySet<string> = new Set(['Price', 'Tier', 'MoneyLimit', 'Credit', 'CurrencyLine']);

/** The currencies that most contracts name, for one that names none itself. */
const USUAL = ['EUR', 'USD', 'GBP', 'CHF'];

/** Units after a number: in the number's form, the currency of the contract first, money only where money belongs. */
export function unitProposals(cursor: Cursor, rule: string): readonly Proposal[] {
    const money = MONEY.has(rule) && !cursor.tokens.at(-1)?.image.endsWith('per');
    const contract = cursor.view.file.declarations.find(({ kind }) => kind === 'contract');
    const preferred = currencyOf(contract) ? [currencyOf(contract)] : USUAL;
    const last = cursor.tokens.at(-1);
    const counted = last?.image === 'of' || (last?.tokenType.name === 'NUMBER' && last.image !== '1');
    const one = !counted;
    const used = timesUsed(cursor.view);
    return declared(cursor.view, ['unit'])
        .filter(({ label }) => isCurrency(label) === money)
        .map((proposal) => inForm(proposal, one))
        .map((proposal) => ({
            ...proposal,
            rank:
                money && preferred.includes(proposal.label)
                    ? 0
                    : proposal.rank + (rule === 'Value' ? 12 : rankOf(proposal.label, used)),
        }));
}

/** The units that most contracts count. */
const COUNTED = new Set([
    'Seat',
    'Device',
    'Server',
    'Site',
    'Mailbox',
    'User',
    'Ticket',
    'WorkHour',
    'Request',
    'Transaction',
]);

function rankOf(label: string, used: ReadonlyMap<string, number>): number {
    if (used.has(label)) return -1;
    return COUNTED.has(label) || COUNTED.has(label.replace(/(?:es|s)$/, '')) ? 5 : 6;
}

function currencyOf(contract: Declaration | undefined): string | undefined {
    return contract?.kind === 'contract' ? contract.currency?.text : undefined;
}

/** ISO 4217 codes are the only units of three capitals. */
function isCurrency(name: string): boolean {
    return /^[A-Z]{3}$/.test(name);
}

let plurals: ReadonlyMap<string, string> | undefined;

function inForm(proposal: Proposal, one: boolean): Proposal {
    plurals ??= new Map(
        libraryNames().flatMap(({ kind, name, plural }) =>
            kind === 'unit' && plural ? [[name, plural] as const] : [],
        ),
    );
    const plural = plurals.get(proposal.label);
    return one || !plural ? proposal : { ...proposal, label: plural };
}
