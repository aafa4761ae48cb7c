import type { Header, Party, Renewal, Subjection, Termination } from '../../model/contract.ts';
import { declared } from '../declared.ts';
import {
    certificateLines,
    dateLine,
    durationLine,
    hoursLine,
    type Lines,
    line,
    part,
    refLine,
    refsLine,
    reportedLines,
    same,
    textLine,
    timed,
} from '../line.ts';
import type { Scope } from '../scope.ts';
import { benefit, limit, neutral, open, type Thing } from '../thing.ts';
import { namesOf, quoted, tail, words } from '../written.ts';

/** The head of a contract: parties, term, notices. */
export function headerThing(header: Header, scope: Scope): Thing {
    const lines = [
        ...textLine('contract.number', header.number, neutral),
        ...refLine('contract.provider', header.provider, scope, open),
        ...refLine('contract.client', header.client, scope, open),
        ...dateLine('contract.effective', header.effective, open),
        ...durationLine('contract.term', header.term, scope, open),
        ...renewalLines(header.renewal, scope),
        ...header.terminations.flatMap((each) => terminationLines(each, scope)),
        ...refLine('contract.currency', header.currency, scope, open),
        ...textLine('contract.law', header.law, open),
        ...textLine('contract.zone', header.zone, open),
        ...hoursLine('contract.hours', header.hours, scope, { gain: 'more', stated: 'unknown' }),
        ...refsLine('contract.incorporates', header.incorporates, scope, open),
        ...precedenceLines(header, scope),
        ...durationLine('contract.review', header.review, scope, limit),
    ];
    return declared(header, scope, { section: 'agreement', stated: 'unknown', lines });
}

export function partyThing(party: Party, scope: Scope): Thing {
    const isClient = party === scope.contract.header?.client?.target;
    const polarity = isClient ? neutral : benefit;
    const contacts = party.contacts.flatMap(({ role, at, span }) =>
        line({
            field: 'party.contact',
            values: { role: role.value },
            key: role.value,
            span,
            text: `${quoted(role.value)} at ${quoted(at.value)}`,
            parts: [part(same(at.value), neutral)],
            stated: 'neutral',
        }),
    );
    const lines = [
        ...textLine('party.address', party.address, neutral),
        ...textLine('party.registered', party.registered, neutral),
        ...contacts,
        ...certificateLines(party.certified, polarity),
        ...reportedLines(party.reported, polarity),
    ];
    return declared(party, scope, { section: 'agreement', stated: 'unknown', lines });
}

/** A framework that the contract is subject to, with its scopes. */
export function subjectionThings({ subjectTo }: Header, scope: Scope): readonly Thing[] {
    const names = new Set(subjectTo.map(({ framework }) => scope.identities.ref(framework)));
    return [...names].map((id) =>
        subjectionThing(
            id,
            subjectTo.filter(({ framework }) => scope.identities.ref(framework) === id),
            scope,
        ),
    );
}

function subjectionThing(id: string, lines: readonly Subjection[], scope: Scope): Thing {
    const [first] = lines;
    const name = first?.framework.text ?? '';
    const scopes = lines.flatMap((each) => each.scopes);
    return {
        id: `subjection:${id}`,
        class: `subjection ${id}`,
        name: { kind: 'subjection', path: name, title: { id: 'thing.subjection', values: { title: name } } },
        section: 'compliance',
        span: first?.span ?? { file: scope.contract.uri, start: 0, end: 0 },
        ownName: undefined,
        ownTitle: undefined,
        stated: 'better',
        summary: words(name, scopes.length > 0 && `for ${scopes.map(({ text }) => text).join(' and ')}`),
        facts: refsLine('subjection.scopes', scopes, scope, benefit),
        source: first?.framework.target,
    };
}

/** Who wants to leave is better off with a short notice; whom the other may leave, with a long one. */
function renewalLines(renewal: Renewal | undefined, scope: Scope): Lines {
    if (renewal === undefined) return [];
    const { length, once, notice, by, span } = renewal;
    const noticeGain = scope.boundBy(by, { gain: 'more', stated: 'better' });
    return line({
        field: 'contract.renews',
        span,
        text: words(
            `for ${length.value}`,
            once && 'once',
            notice && `unless notice of ${notice.value}`,
            by && `by ${by.text}`,
        ),
        identity: words(`${length.value}`, once && 'once', `${notice?.value}`, by && scope.identities.ref(by)),
        parts: [
            part(timed(length, scope), open),
            part(once && same('once'), open),
            part(notice && timed(notice, scope), noticeGain),
            part(by && same(scope.identities.ref(by)), open),
        ],
        stated: 'unknown',
    });
}

/** A right of the client is worth more with a short notice, one of the provider less. */
function terminationLines({ reason, by, notice, cure, span }: Termination, scope: Scope): Lines {
    const right = scope.boundBy(by, { gain: 'more', stated: 'better' });
    const stated = { better: 'worse', worse: 'better', unknown: 'unknown', neutral: 'neutral' } as const;
    return line({
        field: 'contract.terminable',
        values: { reason: reason.value },
        key: reason.value,
        span,
        text: words(by && `by ${by.text}`, notice && `notice of ${notice.value}`, tail('cure', cure)) || 'terminable',
        identity: words(by && scope.identities.ref(by), `${notice?.value}`, `${cure?.value}`),
        parts: [
            part(by && same(scope.identities.ref(by)), open),
            part(notice && timed(notice, scope), right),
            part(cure && timed(cure, scope), right),
        ],
        stated: stated[right.stated],
    });
}

/** What goes before what; its order counts. */
function precedenceLines({ precedence }: Header, scope: Scope): Lines {
    const [first, last] = [precedence[0], precedence.at(-1)];
    if (first === undefined || last === undefined) return [];
    const identity = scope.identities.refs(precedence);
    return line({
        field: 'contract.precedence',
        span: { file: first.span.file, start: first.span.start, end: last.span.end },
        text: namesOf(precedence),
        identity,
        parts: [part(same(identity), open)],
        stated: 'unknown',
    });
}
