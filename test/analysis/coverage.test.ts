import { describe, expect, test } from 'vitest';
import { coverageOf, shareOf } from '../../language/analysis/coverage.ts';
import type { Span } from '../../language/model/source.ts';
import { between, covered, DAY, type Options, processing } from '../support/coverage.ts';
import { contract, header } from '../support/model.ts';
import { example } from '../support/text.ts';

/** The status of the first requirement of a policy, given what it asks for and what the contract holds. */
function statusOf(
    requirement: string,
    body: string,
    more: { subject?: string; header?: string } & Options = {},
): string {
    const policy = `\nframework Policy {\n    scope Critical\n    ${requirement}\n}\n`;
    return covered(between(more.subject ?? 'Policy', policy + body, more.header), more).of('Policy:1').status;
}

const control = (lines: string) => `\ncontrol Thing {\n    ${lines.replaceAll('; ', '\n    ')}\n}\n`;
const clause = (lines: string) => `\nclause Thing {\n    ${lines}\n}\n`;
const notice = (lines: string) => `\nnotice Thing {\n    ${lines.replaceAll('; ', '\n    ')}\n}\n`;
const vendor = (name: string, lines: string) => `\nvendor ${name} {\n    ${lines.replaceAll('; ', '\n    ')}\n}\n`;

const sla = (lines: string) => `\nsla Levels for Desk {\n    ${lines.replaceAll('; ', '\n    ')}\n}\n`;
const monitor = (watches: string, lines = '') => `\nmonitor Watch {\n    watches ${watches}\n    ${lines}\n}\n`;
const scaling = (lines: string) => `\nscaling Growth of Seats for Desk {\n    ${lines}\n}\n`;
const reportOn = (covers: string) => `\nreport R {\n    covers ${covers}\n    every 1 month\n}\n`;
const RESPONSE = 'objective R ResponseTime at most 4 hours';
const UPTIME = 'objective U Availability at least 99.9%';
const GOAL = 'objective G Availability aiming at 99.9%';
const ALERT = 'alert at 75% of target notify Kestrel within 5 minutes';

/** A vendor that is watched, and one that is not. */
const watched = (name: string) => vendor(name, 'monitored every day');
const unseen = (name: string) => vendor(name, 'provides "X"');

/** A service that stands on a vendor and processes some data. */
function behind(supplier: string, data: string): string {
    return `
service Cloud {
    depends on ${supplier}
}
processing Records for Cloud {
    data ${data}
}
`;
}

describe('an expectation', () => {
    test.each<[requirement: string, body: string, status: string]>([
        // A topic, the same topic in another kind of declaration, and a citation in the place of a topic.
        ['expects control AccessReview', control('covers AccessReview'), 'met'],
        ['expects control AccessReview', clause('covers AccessReview'), 'open'],
        ['expects control AccessReview', control('satisfies Policy:1'), 'met'],
        ['expects control AccessReview', control('satisfies GDPR:32'), 'open'],
        ['expects clause AuditRight', control('satisfies Policy:1'), 'open'],
        ['expects clause AuditRight', clause('satisfies Policy:1'), 'met'],
        ['expects notice of Outage', notice('on SecurityIncident; satisfies Policy:1'), 'open'],
        ['', clause('satisfies Policy:1'), 'met'],
        ['', '', 'open'],
        // Numbers: unstated, looser, equal in another unit, stricter; a citation gives none.
        ['expects control AccessReview every 6 months', control('covers AccessReview'), 'open'],
        ['expects control AccessReview every 6 months', control('covers AccessReview; every 7 months'), 'open'],
        ['expects control AccessReview every 6 months', control('covers AccessReview; every 2 quarters'), 'met'],
        ['expects control AccessReview every 6 months', control('covers AccessReview; every month'), 'met'],
        ['expects control AccessReview every 6 months', control('satisfies Policy:1'), 'open'],
        ['expects control AccessReview every 6 months', control('satisfies Policy:1; every 6 months'), 'met'],
        ['expects control SecurityLogging kept 12 months', control('covers SecurityLogging; kept 11 months'), 'open'],
        ['expects control SecurityLogging kept 12 months', control('covers SecurityLogging; kept 2 years'), 'met'],
        ['expects control SecurityLogging kept 90 days', control('covers SecurityLogging; kept 3 months'), 'open'],
        ['expects control SecurityLogging kept 90 days', control('covers SecurityLogging; kept 4 months'), 'met'],
        ['expects control PatchManagement within 2 weeks', control('covers PatchManagement; within 14 days'), 'met'],
        [
            'expects control PatchManagement within 3 days',
            control('covers PatchManagement; within 2 business days'),
            'open',
        ],
        ['expects notice of Outage at least 30 days before', notice('on Outage; at least 29 days before'), 'open'],
        ['expects notice of Outage at least 30 days before', notice('on Outage; at least 45 days before'), 'met'],
        ['expects notice of Outage at least 30 days before', notice('on Outage; within 1 hour'), 'open'],
        // Lines add up, alternatives don't.
        ['expects clause AuditRight expects clause Insurance', clause('covers AuditRight'), 'open'],
        ['expects clause AuditRight expects clause Insurance', clause('covers AuditRight, Insurance'), 'met'],
        ['expects clause AuditRight or clause Insurance', clause('covers Insurance'), 'met'],
        // A breach at a vendor is covered by notices of breaches; not the other way round.
        ['expects notice of VendorBreach', notice('on SecurityIncident'), 'met'],
        ['expects notice of VendorBreach', notice('on PersonalDataBreach'), 'met'],
        ['expects notice of SecurityIncident', notice('on VendorBreach'), 'open'],
        ['expects notice of SecurityIncident', notice('on SecurityIncident; from Harbour; to Kestrel'), 'open'],
        ['expects notice of Outage', notice('on Outage; from Kestrel'), 'met'],
        ['expects notice of Outage', notice('on Outage; from Harbour'), 'open'],
        ['expects notice of Outage', notice('on Outage; to Harbour'), 'met'],
        ['expects notice of Outage', notice('on Outage; to Kestrel'), 'open'],
        ['expects notice of Outage', notice('on Outage; to Kestrel, Harbour'), 'met'],
        ['expects notice of Nothing', notice('on Nothing'), 'open'],
        // What is unknown on both sides is not the same.
        ['expects control Nothing', control('covers Nothing'), 'open'],
        ['expects report of Nothing', reportOn('Nothing'), 'open'],
        ['expects change Nothing', '\nchange C {\n    covers Nothing\n}\n', 'open'],
        ['expects each vendor notifies Nothing', vendor('A', 'notifies Nothing within 1 hour'), 'open'],
        ['expects each vendor notifies Nothing', vendor('A', 'notifies Outage within 1 hour'), 'open'],
        ['expects each vendor notifies Outage', vendor('A', 'notifies Nothing within 1 hour'), 'open'],
        [
            'expects each vendor with Nothing monitored',
            control('covers Nothing') + vendor('A', 'access "X" using Thing'),
            'not applicable',
        ],
        ['expects each vendor with AccessReview monitored', vendor('A', 'access "X" using Nothing'), 'not applicable'],
        // A processing with all that is asked of it.
        ['expects processing', processing('PersonalData'), 'met'],
        ['expects processing with purpose', '\nprocessing Files for Desk {\n    data PersonalData\n}\n', 'open'],
        // Reports, changes, frameworks.
        ['expects report every 1 month', '\nreport R {\n    every 1 week\n}\n', 'met'],
        ['expects report every 1 month', '\nreport R {\n    every 1 quarter\n}\n', 'open'],
        ['expects report every 1 month or on demand', '\nreport R {\n    on demand\n}\n', 'met'],
        [
            'expects report of SecurityAudit every 12 months',
            '\nreport R {\n    covers SecurityAudit\n    every 6 months\n}\n',
            'met',
        ],
        [
            'expects report of SecurityAudit every 12 months',
            '\nreport R {\n    covers Desk\n    every 6 months\n}\n',
            'open',
        ],
        ['expects change', '\nchange C\n', 'met'],
        ['expects change TechnologyChange', '\nchange C\n', 'open'],
        ['expects framework', '', 'met'],
        ['expects change TechnologyChange', '\nchange C {\n    covers TechnologyChange\n}\n', 'met'],
        ['expects report every 1 month or on demand', '\nreport R {\n    every 1 quarter\n}\n', 'open'],
        ['expects report every 1 month', '\nreport R {\n    on demand\n}\n', 'open'],
        // A report is about a topic when it covers a control or a clause on it.
        ['expects report of AccessReview', control('covers AccessReview') + reportOn('Thing'), 'met'],
        ['expects report of AuditRight', clause('covers AuditRight') + reportOn('Thing'), 'met'],
        ['expects report of AccessReview', control('covers PatchManagement') + reportOn('Thing'), 'open'],
        ['expects report of AccessReview', control('covers AccessReview') + reportOn('Desk, Thing'), 'met'],
        // A notice or a control that cites the requirement meets one that asks for nothing else; of another, it does not.
        ['', control('satisfies Policy:1'), 'met'],
        ['', notice('on Outage; satisfies Policy:1'), 'met'],
        ['', control('satisfies GDPR:32'), 'open'],
        // Objectives: of the metric, with a target.
        ['expects objective ResponseTime', '', 'open'],
        ['expects objective Nothing', sla('objective R Nothing at most 4 hours'), 'open'],
        ['expects objective ResponseTime', sla('objective R ResponseTime at most 4 hours'), 'met'],
        ['expects objective ResponseTime', sla('objective R ResponseTime aiming at 4 hours'), 'open'],
        ['expects objective ResponseTime', sla('objective R ResolutionTime at most 4 hours'), 'open'],
        [
            'expects objective ResponseTime',
            sla('objective S ResolutionTime at most 8 hours; objective R ResponseTime at most 4 hours'),
            'met',
        ],
        // Every objective that is promised; goals are none.
        ['expects each objective monitored', '', 'open'],
        ['expects each objective monitored', sla(RESPONSE), 'open'],
        ['expects each objective monitored', sla(RESPONSE) + monitor('Levels.R'), 'met'],
        ['expects each objective monitored', sla(`${RESPONSE}; ${UPTIME}`) + monitor('Levels.R'), 'open'],
        ['expects each objective monitored', sla(`${RESPONSE}; ${UPTIME}`) + monitor('Levels.R, Levels.U'), 'met'],
        ['expects each objective monitored', sla(`${RESPONSE}; ${GOAL}`) + monitor('Levels.R'), 'met'],
        ['expects each objective monitored', sla(GOAL), 'open'],
        ['expects each objective alerted', sla(RESPONSE) + monitor('Levels.R'), 'open'],
        ['expects each objective alerted', sla(RESPONSE) + monitor('Levels.R', ALERT), 'met'],
        ['expects each objective credited', sla(UPTIME) + monitor('Levels.U', ALERT), 'open'],
        ['expects each objective credited', sla(`${UPTIME}; credits for U { below 99% credit 10 EUR }`), 'met'],
        [
            'expects each objective credited',
            sla(`${UPTIME}; ${RESPONSE}; credits for U { below 99% credit 10 EUR }`),
            'open',
        ],
        // Reviews of an sla and of security.
        ['expects review of sla every 12 months', sla(`${UPTIME}; review every 6 months`), 'met'],
        ['expects review of sla every 12 months', sla(`${UPTIME}; review every 2 years`), 'open'],
        ['expects review of sla every 12 months', sla(UPTIME), 'open'],
        ['expects review of contract every 12 months', sla(`${UPTIME}; review every 6 months`), 'open'],
        ['expects review of security every 12 months', control('covers AccessReview; review every 6 months'), 'met'],
        ['expects review of security every 12 months', control('covers AccessReview; review every 2 years'), 'open'],
        ['expects review of security every 12 months', control('covers AccessReview; every 6 months'), 'open'],
        ['expects review of security every 12 months', control('covers RiskAssessment; every 6 months'), 'met'],
        [
            'expects review of security every 12 months',
            control('covers AccessReview, SecurityAudit; every 6 months'),
            'met',
        ],
        ['expects review of security every 12 months', control('covers RiskAssessment; every 2 years'), 'open'],
        // Scaling in the direction asked for, and what is kept meanwhile.
        ['expects scaling increase', scaling('increase notice of 5 days'), 'met'],
        ['expects scaling increase', scaling('decrease notice of 5 days'), 'open'],
        ['expects scaling decrease', scaling('decrease notice of 5 days'), 'met'],
        ['expects scaling keeps', scaling('increase notice of 5 days'), 'open'],
        ['expects scaling keeps', sla(UPTIME) + scaling('keeps Levels'), 'met'],
        // All vendors, and nothing asked where there are none.
        ['expects each vendor monitored', '', 'not applicable'],
        ['expects each vendor monitored', vendor('A', 'monitored every day') + vendor('B', 'provides "X"'), 'open'],
        [
            'expects each vendor monitored',
            vendor('A', 'monitored every day') + vendor('B', 'monitored every week'),
            'met',
        ],
        [
            'expects each vendor assessed every 12 months',
            vendor('A', 'risk low assessed 2026-01-01 every 2 years'),
            'open',
        ],
        ['expects each vendor assessed every 12 months', vendor('A', 'risk low assessed 2026-01-01 every year'), 'met'],
        ['expects each vendor assessed', vendor('A', 'risk low assessed 2026-01-01'), 'met'],
        ['expects each vendor assessed', vendor('A', 'risk low every 2 years'), 'met'],
        ['expects each vendor assessed', vendor('A', 'risk low'), 'open'],
        ['expects each vendor assessed', vendor('A', 'provides "X"'), 'open'],
        ['expects each vendor certified', vendor('A', 'certified ISO-27001'), 'met'],
        ['expects each vendor certified', vendor('A', 'reported SOC-2'), 'open'],
        ['expects each vendor reported', vendor('A', 'reported SOC-2'), 'met'],
        ['expects each vendor reported', vendor('A', 'certified ISO-27001'), 'open'],
        ['expects each vendor notifies Outage within 4 hours', vendor('A', 'notifies Outage within 3 hours'), 'met'],
        ['expects each vendor notifies Outage within 4 hours', vendor('A', 'notifies Outage within 5 hours'), 'open'],
        ['expects each vendor notifies Outage', vendor('A', 'notifies Outage within 5 days'), 'met'],
        ['expects each vendor notifies Outage', vendor('A', 'notifies TermsChange within 5 days'), 'open'],
        ['expects each vendor notifies Outage', vendor('A', 'provides "X"'), 'open'],
        ['expects each vendor notifies VendorBreach', vendor('A', 'notifies SecurityIncident within 5 days'), 'met'],
        [
            'expects each vendor notifies Outage within 4 hours',
            vendor('A', 'notifies Outage within 5 hours; notifies Outage within 3 hours'),
            'met',
        ],
        ['expects each vendor least privilege', vendor('A', 'access "X" least privilege'), 'met'],
        ['expects each vendor least privilege', vendor('A', 'access "X" least privilege; access "Y"'), 'open'],
        ['expects each vendor least privilege every 6 months', vendor('A', 'access "X" least privilege'), 'open'],
        [
            'expects each vendor least privilege every 6 months',
            vendor(
                'A',
                'access "X" least privilege reviewed every month; access "Y" least privilege reviewed every year',
            ),
            'open',
        ],
        [
            'expects each vendor least privilege every 6 months',
            vendor(
                'A',
                'access "X" least privilege reviewed every month; access "Y" least privilege reviewed every week',
            ),
            'met',
        ],
        [
            'expects each vendor least privilege',
            vendor('A', 'access "X" least privilege') + vendor('B', 'provides "Y"'),
            'met',
        ],
        // With a topic: the vendors behind the services that process such data, and those that reach in by a control on it.
        ['expects each vendor with PersonalData monitored', behind('A', 'PersonalData') + unseen('A'), 'open'],
        ['expects each vendor with PersonalData monitored', behind('A', 'PersonalData') + watched('A'), 'met'],
        [
            'expects each vendor with PersonalData monitored',
            behind('A', 'PersonalData') + watched('A') + unseen('B'),
            'met',
        ],
        ['expects each vendor with HealthData monitored', behind('A', 'PersonalData') + unseen('A'), 'not applicable'],
        [
            'expects each vendor with PersonalData monitored',
            behind('A', 'PersonalData, HealthData') + unseen('A'),
            'open',
        ],
        [
            'expects each vendor with AccessReview monitored',
            control('covers AccessReview') + vendor('A', 'access "X" using Thing'),
            'open',
        ],
        [
            'expects each vendor with AccessReview monitored',
            control('covers AccessReview') + vendor('A', 'access "X" using Thing; monitored every day') + unseen('B'),
            'met',
        ],
        [
            'expects each vendor with AccessReview monitored',
            control('covers PatchManagement') + vendor('A', 'access "X" using Thing'),
            'not applicable',
        ],
        [
            'expects each vendor with AccessReview monitored',
            control('covers PatchManagement, AccessReview') + vendor('A', 'access "W"; access "X" using Thing'),
            'open',
        ],
        [
            'expects each vendor with AccessReview monitored',
            control('covers AccessReview') +
                control('covers PatchManagement').replace('Thing', 'Other') +
                vendor('A', 'access "X" using Other, Thing'),
            'open',
        ],
        // A requirement is asked where some of its lines are.
        ['expects each vendor monitored expects clause AuditRight', '', 'open'],
        ['expects each vendor monitored expects clause AuditRight', clause('covers AuditRight'), 'met'],
        ['expects each vendor least privilege', vendor('A', 'access "X"'), 'open'],
        ['expects each vendor least privilege', vendor('A', 'provides "X"'), 'not applicable'],
        [
            'expects each vendor monitored or control VendorRiskManagement',
            control('covers VendorRiskManagement'),
            'met',
        ],
    ])('%s %s is %s', (requirement, body, status) => {
        expect(statusOf(`requirement "1" { level scheme ${requirement} }`, body)).toBe(status);
    });

    test.each([
        ['TerminationRight', 'terminable for "cause" notice of 30 days', '', 'met'],
        ['TerminationRight', 'terminable for "cause" by Harbour notice of 30 days', '', 'met'],
        ['TerminationRight', 'terminable for "cause" by Kestrel notice of 30 days', '', 'open'],
        ['TerminationRight', 'terminable for "cause" by Nobody notice of 30 days', '', 'open'],
        ['OrderOfPrecedence', 'precedence Deal, Desk', '', 'met'],
        ['OrderOfPrecedence', '', '', 'open'],
        ['InternationalTransfer', '', processing('PersonalData', '    transfer "Adequacy"\n'), 'met'],
        ['DataLocation', '', processing('PersonalData', '    located in IE\n'), 'met'],
        ['DataLocation', '', processing('PersonalData'), 'open'],
        ['UKTransferMechanism', '', processing('PersonalData', '    transfer "IDTA"\n'), 'met'],
        [
            'UKTransferMechanism',
            '',
            processing('PersonalData', '    transfer "Standard clauses, UK Addendum"\n'),
            'met',
        ],
        ['UKTransferMechanism', '', processing('PersonalData', '    transfer "Standard clauses"\n'), 'open'],
    ])('a clause on %s may be said elsewhere: %s%s is %s', (topic, header, body, status) => {
        const lines = header === '' ? '' : `    ${header}\n`;
        expect(statusOf(`requirement "1" { level scheme expects clause ${topic} }`, body, { header: lines })).toBe(
            status,
        );
    });
});

test('a notice goes to the client, whoever that is', () => {
    const policy = '\nframework Policy {\n    requirement "1" { level scheme expects notice of Outage }\n}\n';
    const unnamed = (lines: string) =>
        covered(between('Policy', policy + notice(lines)).replace(/ {4}(?:provider|client) .*\n/g, '')).of('Policy:1');
    expect(
        ['on Outage', 'on Outage; to Kestrel', 'on Outage; from Harbour'].map((each) => unnamed(each).status),
    ).toEqual(['met', 'met', 'met']);
});

test.each([
    ['', 'contract', 'open'],
    ['    review every 6 months\n', 'contract', 'met'],
    ['    review every 2 years\n', 'contract', 'open'],
    // That of the contract takes in the service levels.
    ['    review every 6 months\n', 'sla', 'met'],
    ['    review every 6 months\n', 'security', 'open'],
])('with %j a review of the %s is %s', (header, of, status) => {
    const requirement = `requirement "1" { level scheme expects review of ${of} every 12 months }`;
    expect(statusOf(requirement, '', { header })).toBe(status);
});

test.each([
    ['expects control AccessReview', control('covers AccessReview'), ['Thing']],
    ['expects control AccessReview', control('satisfies Policy:1'), ['Thing']],
    [
        '',
        control('satisfies Policy:1') + clause('satisfies Policy:1').replace('Thing', 'Other'),
        ['Policy:1', 'Policy:1'],
    ],
    ['expects objective ResponseTime', sla(RESPONSE), [RESPONSE]],
    ['expects each objective monitored', sla(`${RESPONSE}; ${UPTIME}`) + monitor('Levels.R, Levels.U'), ['Watch']],
    ['expects review of sla every 12 months', sla(`${UPTIME}; review every 6 months`), ['6 months']],
    ['expects change', '\nchange C\n', ['C']],
    ['expects processing with purpose, data', processing('PersonalData'), ['Files']],
    ['expects framework', '', ['Policy']],
    ['expects clause OrderOfPrecedence', clause('covers OrderOfPrecedence'), ['Thing']],
    ['expects scaling increase', scaling('increase notice of 5 days'), ['increase notice of 5 days']],
    ['expects clause DataLocation', processing('PersonalData', '    located in IE, NO\n'), ['IE']],
    [
        'expects each objective credited',
        sla(`${UPTIME}; credits for U { below 99% credit 10 EUR }`),
        ['credits for U { below 99% credit 10 EUR }'],
    ],
    ['expects each vendor certified', vendor('A', 'certified ISO-27001'), ['ISO-27001']],
    [
        'expects each vendor notifies Outage',
        vendor('A', 'notifies Outage within 5 hours'),
        ['notifies Outage within 5 hours'],
    ],
])('%s %s is met by %j', (requirement, body, expected) => {
    const policy = `\nframework Policy {\n    requirement "1" { level scheme ${requirement} }\n}\n`;
    const { of, text } = covered(between('Policy', policy + body));
    expect(of('Policy:1').metBy.map(({ span }) => text.slice(span.start, span.end))).toEqual(expected);
});

test.each([
    ['control SecurityLogging every 1 month', control('covers SecurityLogging'), ['every 1 month: none']],
    [
        'control SecurityLogging every 1 month within 2 days kept 12 months',
        control('covers SecurityLogging; every year; within 3 days; kept 1 month'),
        ['every 1 month: year', 'within 2 days: 3 days', 'kept 12 months: 1 month'],
    ],
    ['notice of Outage within 1 hour', notice('on Outage; within 2 hours'), ['within 1 hour: 2 hours']],
    [
        'notice of Outage at least 30 days before',
        notice('on Outage; at least 7 days before'),
        ['before 30 days: 7 days'],
    ],
    ['report every 1 month', '\nreport R {\n    every 1 quarter\n}\n', ['every 1 month: 1 quarter']],
    ['review of sla every 12 months', sla(`${UPTIME}; review every 2 years`), ['every 12 months: 2 years']],
    ['review of sla every 12 months', sla(UPTIME), []],
    ['each vendor certified', vendor('A', 'certified ISO-27001'), []],
    [
        'each vendor assessed every 12 months',
        vendor('A', 'risk low assessed 2026-01-01 every 2 years'),
        ['every 12 months: 2 years'],
    ],
    [
        'each vendor notifies Outage within 4 hours',
        vendor('A', 'notifies Outage within 5 hours'),
        ['within 4 hours: 5 hours'],
    ],
    [
        'each vendor least privilege every 6 months',
        vendor('A', 'access "X" least privilege reviewed every year; access "Y" least privilege'),
        ['every 6 months: year', 'every 6 months: none'],
    ],
])('%s is missed by %s: %j', (expected, body, misses) => {
    const policy = `\nframework Policy {\n    requirement "1" { level scheme expects ${expected} }\n}\n`;
    const { of, text } = covered(between('Policy', policy + body));
    const found = of('Policy:1').lines.flatMap(({ alternatives }) => alternatives.flatMap((each) => each.misses));
    const written = (part: { span: Span } | undefined) => (part ? text.slice(part.span.start, part.span.end) : 'none');
    expect(found.map((each) => `${each.limit} ${written(each.asked)}: ${written(each.found)}`)).toEqual(misses);
});

test('business time is compared with nothing where no hours are named', () => {
    const policy = '\nframework Policy {\n    requirement "1" { expects control PatchManagement within 3 days }\n}\n';
    const body = policy + control('covers PatchManagement; within 2 business hours');
    const comparisonIn = (text: string) =>
        covered(text)
            .of('Policy:1')
            .lines[0]?.alternatives[0]?.misses.map(({ comparison }) => comparison?.everLonger);
    expect(comparisonIn(between('Policy', body))).toEqual([]);
    expect(comparisonIn(between('Policy', body).replace(/ {4}hours .*\n/, ''))).toEqual([undefined]);
});

test.each([
    [
        'processing with purpose',
        `${processing('PersonalData')}\nprocessing Bare for Desk {\n    nature "x"\n}\n`,
        ['Bare'],
    ],
    ['processing with purpose, subjects', '\nprocessing Bare for Desk {\n    purpose "x"\n}\n', ['Bare']],
    ['each objective monitored', sla(`${RESPONSE}; ${UPTIME}`) + monitor('Levels.R'), ['Levels']],
    ['each objective monitored', sla(`${RESPONSE}; ${UPTIME}`) + monitor('Levels.R, Levels.U'), []],
    ['each objective credited', sla(`${RESPONSE}; ${UPTIME}`), ['Levels']],
    ['each vendor monitored', watched('A') + unseen('B'), ['B']],
])('of what is asked by %s in %s, %j lack it', (expected, body, lacking) => {
    const policy = `\nframework Policy {\n    requirement "1" { level scheme expects ${expected} }\n}\n`;
    const [line] = covered(between('Policy', policy + body)).of('Policy:1').lines;
    expect(line?.alternatives.flatMap((each) => each.lacking.map(({ name }) => name.value))).toEqual(lacking);
});

test.each([
    ['MON.1', sla(`${RESPONSE}; ${UPTIME}`) + monitor('Levels.R'), ['Watch']],
    ['MON.1', sla(`${RESPONSE}; ${UPTIME}`), []],
    [
        'SLA.5',
        sla(`${UPTIME}; ${RESPONSE}; credits for U { below 99% credit 10 EUR }`),
        ['credits for U { below 99% credit 10 EUR }'],
    ],
    ['VEN.3', watched('A') + unseen('B'), ['day']],
])('of the essentials %s is met by one of several, be they named or not', (code, body, expected) => {
    for (const subject of ['Policy', 'MSP-Essentials']) {
        const { of, text } = covered(between(subject, body));
        const { status, metBy } = of(`MSP-Essentials:${code}`);
        expect(status).toBe(expected.length > 0 ? 'met' : 'open');
        expect(metBy.map(({ span }) => text.slice(span.start, span.end))).toEqual(expected);
    }
});

test('requirements are counted by how they fare, and so are their lines', () => {
    const policy = `
framework Policy {
    scope Critical
    requirement "1" { expects clause AuditRight }
    requirement "2" { expects clause AuditRight expects clause AuditRight }
    requirement "3" { expects clause AuditRight expects clause Insurance }
    requirement "4" { expects clause Insurance }
    requirement "5" { expects clause Insurance }
    requirement "6" { expects clause Insurance }
    requirement "7" for Critical { expects clause AuditRight }
    requirement "8" { expects each vendor monitored }
    requirement "9" for Critical
    requirement "10" { level proposed expects clause Insurance }
}
waive Policy:6 because "No"
${clause('covers AuditRight; satisfies Policy:9'.replace('; ', '\n    '))}`;
    const { coverage, of } = covered(between('Policy', policy));
    expect(coverage.frameworks[0]?.counts).toEqual({ met: 2, waived: 1, open: 3, notApplicable: 3 });
    expect(of('Policy:3').lines.map(({ status }) => status)).toEqual(['met', 'open']);
    expect(of('Policy:8').reason).toEqual({ why: 'vendors' });
    expect(of('Policy:9').metBy).toEqual([]);
});

test('what meets a requirement by citing it says so', () => {
    const policy = '\nframework Policy {\n    requirement "1" { expects clause AuditRight }\n}\n';
    const { of } = covered(between('Policy', `${policy}${clause('satisfies Policy:1')}`));
    expect(of('Policy:1').metBy.map(({ citation }) => citation?.requirement)).toEqual([of('Policy:1').requirement]);
});

test('a termination that is open to the client meets its requirement by its line', () => {
    const policy = '\nframework Policy {\n    requirement "1" { expects clause TerminationRight }\n}\n';
    const line = 'terminable for "cause" by Harbour notice of 30 days';
    const { of, text } = covered(between('Policy', policy, `    ${line}\n`));
    expect(
        of('Policy:1').metBy.map(({ declaration, span }) => [declaration.kind, text.slice(span.start, span.end)]),
    ).toEqual([['contract', line]]);
    const nobody = between('Policy', policy, '    terminable for "cause" by Nobody notice of 30 days\n');
    expect(covered(nobody.replace(/ {4}client .*\n/, '')).of('Policy:1').status).toBe('open');
});

test('without a library nothing is asked that the contract does not name', () => {
    expect(coverageOf(contract(header()), DAY).frameworks).toEqual([]);
});

test('a topic may have the name of anything', () => {
    const policy = '\ntopic constructor\nframework Policy {\n    requirement "1" { expects clause constructor }\n}\n';
    expect(covered(between('Policy', policy)).of('Policy:1').status).toBe('open');
});

test.each([
    ['control AccessReview', ['control']],
    ['clause AuditRight', ['clause']],
    ['notice of Outage', ['notice']],
    ['processing with purpose', ['processing']],
    ['objective ResponseTime', ['sla']],
    ['each objective monitored', ['monitor', 'sla']],
    ['each objective alerted', ['monitor', 'sla']],
    ['each objective credited', ['sla']],
    ['report', ['report']],
    ['review of contract every 1 year', ['contract']],
    ['review of sla every 1 year', ['contract', 'sla']],
    ['review of security every 1 year', ['control']],
    ['framework', ['contract']],
    ['scaling increase', ['scaling']],
    ['change', ['change']],
    ['each vendor monitored', ['vendor']],
])('%s could be met by %j', (expected, kinds) => {
    const policy = `\nframework Policy {\n    requirement "1" { level scheme expects ${expected} }\n}\n`;
    const [line] = covered(between('Policy', policy)).of('Policy:1').lines;
    expect(line?.alternatives.map((each) => each.kinds)).toEqual([kinds]);
});

test('two monitors of one objective would each do', () => {
    const policy = '\nframework Policy {\n    requirement "1" { level scheme expects each objective monitored }\n}\n';
    const watching = monitor('Levels.R') + monitor('Levels.R, Levels.U').replace('Watch', 'Other');
    const { of, text } = covered(between('Policy', policy + sla(`${RESPONSE}; ${UPTIME}`) + watching));
    const ways = of('Policy:1').lines.flatMap(({ alternatives }) => alternatives.flatMap((each) => each.ways));
    expect(ways.map((way) => way.map(({ span }) => text.slice(span.start, span.end)))).toEqual([
        ['Watch', 'Other'],
        ['Other'],
    ]);
});

test('of two monitors of one objective each goes with the one of another objective', () => {
    const policy = '\nframework Policy {\n    requirement "1" { level scheme expects each objective monitored }\n}\n';
    const watching = ['Watch', 'Other', 'Third'].map((name, index) =>
        monitor(index === 2 ? 'Levels.U' : 'Levels.R').replace('Watch', name),
    );
    const { of, text } = covered(between('Policy', policy + sla(`${RESPONSE}; ${UPTIME}`) + watching.join('')));
    const ways = of('Policy:1').lines.flatMap(({ alternatives }) => alternatives.flatMap((each) => each.ways));
    expect(ways.map((way) => way.map(({ span }) => text.slice(span.start, span.end)))).toEqual([
        ['Watch', 'Third'],
        ['Other', 'Third'],
    ]);
});

describe('a condition', () => {
    const asked = 'level scheme expects clause AuditRight';
    test.each([
        [`for Critical { ${asked} }`, 'Policy', '', 'scope'],
        [`for Critical { ${asked} }`, 'Policy for Critical', '', undefined],
        [`for Critical, Public { ${asked} }`, 'Policy for Public', '', undefined],
        [`where data HealthData, CardholderData { ${asked} }`, 'Policy', processing('PersonalData'), 'data'],
        [`where data HealthData, PersonalData { ${asked} }`, 'Policy', processing('PersonalData'), undefined],
        [`where data HealthData { ${asked} }`, 'Policy', processing('PersonalData, HealthData'), undefined],
        [`where subprocessors { ${asked} }`, 'Policy', vendor('A', 'provides "X"'), 'subprocessors'],
        [`where subprocessors { ${asked} }`, 'Policy', vendor('A', 'subprocessor'), undefined],
        [
            `where data PersonalData where subprocessors { ${asked} }`,
            'Policy',
            processing('PersonalData'),
            'subprocessors',
        ],
        [`where transfers { ${asked} }`, 'Policy', processing('PersonalData', '    located in US\n'), 'transfers'],
        [`where transfers { ${asked} }`, 'Policy', processing('PersonalData', '    transfer "IDTA"\n'), undefined],
        [
            `where transfers outside EEA { ${asked} }`,
            'Policy',
            processing('PersonalData', '    located in IE, NO\n'),
            'transfers',
        ],
        [
            `where transfers outside EEA { ${asked} }`,
            'Policy',
            processing('PersonalData', '    located in IE, UK\n'),
            undefined,
        ],
        [
            `where transfers outside UK { ${asked} }`,
            'Policy',
            processing('PersonalData', '    located in IE\n'),
            undefined,
        ],
        [
            `where transfers outside EEA, UK { ${asked} }`,
            'Policy',
            processing('PersonalData', '    located in UK\n'),
            'transfers',
        ],
        // One of several is enough.
        [
            `where transfers { ${asked} }`,
            'Policy',
            processing('PersonalData') + processing('PersonalData', '    transfer "IDTA"\n').replace('Files', 'Others'),
            undefined,
        ],
        // A place leads through several regions, and regions that lie in each other end nowhere.
        [
            `where transfers outside EEA { ${asked} }`,
            'Policy',
            `\nregion Dublin in IE\n${processing('PersonalData', '    located in Dublin\n')}`,
            'transfers',
        ],
        [
            `where transfers outside EEA { ${asked} }`,
            'Policy',
            `\nregion North in South\nregion South in North\n${processing('PersonalData', '    located in North\n')}`,
            undefined,
        ],
    ])('%s of %s keeps the requirement away or not', (requirement, subject, body, why) => {
        const policy = `\nframework Policy {\n    scope Critical\n    scope Public\n    requirement "1" ${requirement}\n}\n`;
        const { status, reason, lines } = covered(between(subject, policy + body)).of('Policy:1');
        expect([status, reason?.why]).toEqual([why === undefined ? 'open' : 'not applicable', why]);
        expect(lines.map((line) => line.status)).toEqual(why === undefined ? ['open'] : []);
    });
});

describe('a waiver', () => {
    const requirement = 'requirement "1" { level scheme expects clause AuditRight }';
    test.each([
        ['waive Policy:1 because "No"', 'waived'],
        ['waive Policy:1 because "No" until 2026-06-01', 'waived'],
        ['waive Policy:1 because "No" until 2026-05-31', 'open'],
        [`waive Policy:1 because "No"\n${clause('covers AuditRight')}`, 'met'],
        ['waive GDPR:32 because "No"', 'open'],
    ])('%s is %s on 2026-06-01', (body, status) => {
        expect(statusOf(requirement, `\n${body}\n`)).toBe(status);
    });
});

test('levels: the strictest line that is open counts, and a condition that is met raises', () => {
    const policy = `
framework Policy {
    scope Critical
    requirement "1" { level mandatory expects clause AuditRight expects clause Insurance as duty }
    requirement "2" for Critical { level conditional expects clause Insurance }
    requirement "3" { level conditional expects clause Insurance }
    requirement "4" where data PersonalData { level conditional expects clause Insurance }
    requirement "5" where data PersonalData { level duty expects clause Insurance }
}
${clause('covers AuditRight')}`;
    const { of } = covered(between('Policy for Critical', policy + processing('PersonalData')));
    expect(of('Policy:1').level).toBe('duty');
    expect(['2', '3', '4', '5'].map((code) => of(`Policy:${code}`).raised)).toEqual([true, false, true, false]);
});

test('levels: a line without one has that of its requirement, which is a criterion unless it says', () => {
    const policy = `
framework Policy {
    requirement "1" { expects clause AuditRight }
    requirement "2" { level duty expects clause AuditRight }
    requirement "3" { expects clause AuditRight as mandatory expects clause Insurance as guidance }
    requirement "4"
}
`;
    const { of } = covered(between('Policy', policy));
    expect(['1', '2', '3', '4'].map((code) => of(`Policy:${code}`).level)).toEqual([
        'criterion',
        'duty',
        'mandatory',
        'criterion',
    ]);
    expect(['1', '2'].map((code) => of(`Policy:${code}`).lines[0]?.level)).toEqual(['criterion', 'duty']);
});

test.each([
    [0, 0, 1],
    [0, 3, 0],
    [3, 1, 0.75],
    [4, 0, 1],
    [2, 2, 0.5],
])('the share of %i met and %i open is %f', (met, open, share) => {
    expect(shareOf({ met, open, waived: 5, notApplicable: 7 })).toBe(share);
});

test('a framework that is named twice is asked once, with the scopes of both', () => {
    const policy = `
framework Policy {
    scope Critical
    scope Public
    requirement "1" for Critical { expects clause AuditRight }
    requirement "2" for Public { expects clause AuditRight }
    requirement "3" { level scheme }
}
`;
    const { coverage, of } = covered(between('Policy for Public, Policy for Critical', policy));
    expect(coverage.frameworks.map(({ framework }) => framework.name.value)).toEqual(['Policy', 'MSP-Essentials']);
    expect(['1', '2', '3'].map((code) => of(`Policy:${code}`).status)).toEqual(['open', 'open', 'open']);
    const [asked, essentials] = coverage.frameworks;
    expect(asked && coverage.of(asked.framework)).toBe(asked);
    expect(essentials && coverage.of(essentials.framework)).toBe(essentials);
    expect(coverage.requirement(of('Policy:2').requirement)).toBe(of('Policy:2'));
    expect(asked?.scopes.map(({ name }) => name.value)).toEqual(['Public', 'Critical']);
    expect(essentials?.scopes).toEqual([]);
    const [service] = coverage.contract.all('calendar');
    expect(service && coverage.metBy(service)).toEqual([]);
});

test('a catalogue is asked nothing', () => {
    expect(covered('service Desk\n').coverage.frameworks).toEqual([]);
});

test('the essentials are asked once where the contract names them, and not by name otherwise', () => {
    const named = covered(between('MSP-Essentials')).coverage.frameworks;
    expect(named.map((each) => [each.framework.name.value, each.named !== undefined])).toEqual([
        ['MSP-Essentials', true],
    ]);
    const unnamed = covered(between('GDPR')).coverage.frameworks;
    expect(unnamed.map((each) => [each.framework.name.value, each.named !== undefined])).toEqual([
        ['GDPR', true],
        ['MSP-Essentials', false],
    ]);
});

test('what is proposed is not counted', () => {
    const { coverage, findings } = covered(between('HIPAA', processing('HealthData')));
    const [hipaa] = coverage.frameworks;
    const counts = Object.values(hipaa?.counts ?? {}).reduce((sum, count) => sum + count, 0);
    expect(counts).toBe(59);
    expect(findings.filter(({ code }) => code === 'compliance/proposed')).toEqual([]);
});

test('links lead both ways, and the same contract is covered once', () => {
    const { coverage } = covered(between('GDPR', processing('PersonalData') + clause('covers ProcessingInstructions')));
    const [found] = coverage.contract.all('clause');
    const codes = found && coverage.metBy(found).map(({ requirement }) => requirement.name.value);
    expect(codes).toEqual(['28(3)(a)', '28(6)', '28(10)', '29', '32(4)', 'SEC.3']);
    expect(coverageOf(coverage.contract, DAY)).toBe(coverage);
});

test.each([
    ['clause Audits', 'GDPR:28(3)(h)'],
    ['clause Deletion', 'GDPR:28(3)(g)'],
    ['clause Secrecy', 'GDPR:28(3)(b)'],
    ['control Records', 'GDPR:30(2)'],
    ['processing WorkplaceData', 'GDPR:28(3)'],
])('without %s the contract of the example opens %s alone', (head, citation) => {
    const text = example('gdpr-processor.mspc');
    const without = text.replace(new RegExp(`^${head} [\\s\\S]*?^\\}$`, 'm'), '');
    const before = covered(text).coverage.frameworks[0]?.requirements ?? [];
    const { of } = covered(without);
    const opened = before
        .map(({ requirement }) => `GDPR:${requirement.name.value}`)
        .filter((each) => of(each).status === 'open' && each !== 'GDPR:28(5)');
    expect(opened).toEqual([citation]);
});

describe('nothing is said to be missing', () => {
    const policy = `
framework Policy {
    requirement "1" { level mandatory expects control AccessReview }
    requirement "2" { level mandatory expects clause AuditRight }
}
`;
    const open = (body: string) => {
        const { findings } = covered(between('Policy', policy + body));
        return findings
            .filter(({ code }) => code.startsWith('compliance/requirement'))
            .map(({ message }) => message.values.codes);
    };
    test.each([
        ['while nothing hides it', '', '1, 2'],
        ['by a control whose topic has a name that is not known', control('covers AcessReview'), '2'],
        ['by a control that cannot be read whole', control('covers AccessReview; every'), '2'],
        ['by a clause that lost its name', '\nclause {\n    covers AuditRight\n}\n', '1'],
    ])('%s', (_, body, codes) => {
        expect(open(body)).toEqual([codes]);
    });

    /** Beside one that can be read whole and does not fit, one of which part is unknown, is broken off or lost. */
    const ODD = {
        control: control('covers PatchManagement').replace('Thing', 'Sound'),
        clause: clause('covers Insurance').replace('Thing', 'Sound'),
        notice: notice('on TermsChange').replace('Thing', 'Sound'),
        sla: sla('objective A ResolutionTime aiming at 4 hours').replace('Levels', 'Sound'),
        vendor: unseen('Sound'),
        report: '\nreport Sound {\n    covers Desk\n    every 1 year\n}\n',
        change: '\nchange Sound {\n    covers Insurance\n}\n',
        scaling: scaling('increase notice of 5 days').replace('Growth', 'Sound'),
        monitor: monitor('Sound.A').replace('Watch', 'Others'),
        processing: '\nprocessing Sound for Desk {\n    nature "storage"\n}\n',
    };
    const PROMISED = sla(`${RESPONSE}; ${UPTIME}`);
    test.each([
        ['clause AuditRight', ODD.clause, clause('covers AuditRigth'), clause('covers'), '\nclause {\n}\n'],
        ['control AccessReview', ODD.control, control('covers AcessReview'), control('every'), '\ncontrol {\n}\n'],
        ['notice of Outage', ODD.notice, notice('on Outtage'), notice('on TermsChange; within'), '\nnotice {\n}\n'],
        [
            'processing with purpose',
            ODD.processing,
            '\nprocessing Files for Desk {\n    purpose\n}\n',
            '\nprocessing {\n}\n',
        ],
        [
            'objective ResponseTime',
            ODD.sla,
            sla('objective R ResponsTime at most 4 hours'),
            sla('objective R ResponsTime at most 4 hours; objective Q ResolutionTime aiming at 4 hours'),
            sla('objective R'),
            '\nsla {\n}\n',
        ],
        [
            'each objective monitored',
            PROMISED + ODD.sla + ODD.monitor,
            monitor('Levels.X'),
            monitor('Levels.R', 'alert at'),
            sla('objective R').replace('Levels', 'Other'),
            '\nmonitor {\n}\n',
            '\nsla {\n}\n',
        ],
        // No monitor could be the credits that are asked for.
        [
            'each objective credited',
            `${PROMISED}\nmonitor {\n}\n`,
            sla('credits for').replace('Levels', 'Other'),
            '\nsla {\n}\n',
        ],
        ['report of SecurityAudit', ODD.report, reportOn('SecurtyAudit'), reportOn(''), '\nreport {\n}\n'],
        ['review of sla every 12 months', ODD.sla, sla(`${UPTIME}; review every`), '\nsla {\n}\n'],
        ['review of security every 12 months', ODD.control, control('review every'), '\ncontrol {\n}\n'],
        ['scaling decrease', ODD.scaling, scaling('decrease notice of'), '\nscaling {\n}\n'],
        ['scaling keeps', ODD.scaling, scaling('keeps Levles'), '\nscaling {\n}\n'],
        ['change TechnologyChange', ODD.change, '\nchange C {\n    covers TechnolgyChange\n}\n', '\nchange {\n}\n'],
        ['each vendor monitored', ODD.vendor, vendor('A', 'monitored every'), '\nvendor {\n}\n'],
    ])('of what is asked by %s, unless all that could be it can be read', (expected, sound, ...unsound) => {
        const asking = `\nframework Policy {\n    requirement "1" { level mandatory expects ${expected} }\n}\n`;
        const told = (body: string) =>
            covered(between('Policy', asking + body)).findings.filter(({ code }) =>
                code.startsWith('compliance/requirement'),
            ).length;
        expect(told(sound)).toBe(1);
        expect(unsound.map((each) => [each, told(sound + each)])).toEqual(unsound.map((each) => [each, 0]));
    });

    test.each([
        ['', false],
        ['Nowhere', true],
        ['Nowhere, Elsewhere', true],
    ])('of a framework where the contract is subject to %j ', (subject, isUnsure) => {
        const text = between('Policy').replace('    subject to  Policy\n', subject && `    subject to  ${subject}\n`);
        const found = covered(text, { config: { essentials: true } }).coverage.frameworks.flatMap(({ requirements }) =>
            requirements.flatMap(({ lines }) => lines.flatMap(({ alternatives }) => alternatives)),
        );
        const asked = found.filter(({ expected }) => expected.type === 'framework');
        expect(asked.map(({ ways, kinds, unsure }) => [ways.length, kinds, unsure])).toEqual([
            [0, ['contract'], isUnsure],
        ]);
    });

    test('where an import is missing', () => {
        const { findings } = covered(`import "nowhere.mspc"\n${between('Policy', policy)}`);
        expect(findings.filter(({ code }) => code.startsWith('compliance/'))).toEqual([]);
    });
});
