import { describe, expect, test } from 'vitest';
import { CLAUSE_DRAFTS } from '../../language/edit/draft-clauses.ts';
import { CONTROL_DRAFTS } from '../../language/edit/draft-controls.ts';
import { libraryNamed, libraryNames } from '../../language/names/library.ts';
import { format } from '../../language/syntax/format.ts';
import { applied, between, type Covered, covered, shown } from '../support/coverage.ts';

const CODES = new Set(['compliance/requirement-open', 'compliance/limit-missed']);
const MOST_ROUNDS = 200;

/** Applies one fix after the other, each to the text that the one before left, until none is offered. */
function mended(text: string, essentials = false): Covered {
    let world = covered(text, { config: { essentials } });
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const fix = world.findings.filter(({ code }) => CODES.has(code)).flatMap(({ intents }) => intents)[0];
        if (fix === undefined) return world;
        world = covered(applied(world.text, [fix]), { config: { essentials } });
    }
    throw new Error(`the fixes never end:\n${world.text}`);
}

/** Applies all fixes of each finding at once, until none is offered. */
function mendedAtOnce(text: string): Covered {
    let world = covered(text);
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const found = world.findings.find(({ code, intents }) => CODES.has(code) && intents.length > 0);
        if (found === undefined) return world;
        world = covered(applied(world.text, found.intents));
    }
    throw new Error(`the fixes never end:\n${world.text}`);
}

const SMALL = `contract Deal "Services Agreement" {
    provider    Kestrel
    client      Harbour
    effective   2026-01-01
    term        24 months
    subject to  GDPR
}

party Kestrel "Kestrel Ltd"

party Harbour "Harbour GmbH"

service Desk "Service desk" """One place to call."""
`;

describe('the fixes of a contract with its header and one service', () => {
    test.each([
        ['one by one', mended(SMALL)],
        ['all of a finding at once', mendedAtOnce(SMALL)],
    ])('leave nothing open under the GDPR, %s', (_, { coverage, findings, structural, text }) => {
        expect(shown(structural, text)).toEqual([]);
        expect(format(text)).toEqual([]);
        const [gdpr] = coverage.frameworks;
        expect(
            gdpr?.requirements.filter(({ status }) => status === 'open').map((each) => each.requirement.name.value),
        ).toEqual([]);
        expect(gdpr?.counts.met).toBeGreaterThan(20);
        expect(
            shown(
                findings.filter(({ severity }) => severity === 'error'),
                text,
            ),
        ).toEqual([]);
    });

    test('refer to the parties, name nothing twice, and leave no gap to fill', () => {
        const { text } = mended(SMALL);
        expect(text).toContain(
            '[[Kestrel]] shall process personal data only on documented instructions from [[Harbour]]',
        );
        const names = [...text.matchAll(/^[a-z]+ (\p{Lu}\S*)/gmu)].map((match) => match[1]);
        expect(new Set(names).size).toBe(names.length);
        expect(text).not.toMatch(/TODO|TBD|\[insert|____|\{[PC]\}|undefined/);
    });

    test('work where the parties are not known', () => {
        const world = mended('contract Deal {\n    subject to  GDPR\n}\n\nservice Desk\n');
        expect(shown(world.structural, world.text)).toEqual([]);
        expect(world.coverage.frameworks[0]?.counts.open).toBe(0);
        expect(world.text).toContain('The provider shall process personal data only on documented instructions');
    });
});

test.each([
    'HIPAA',
    'PCI-DSS for ServiceProvider',
    'DORA for CriticalFunction',
    'UK-GDPR',
    'SOX',
    'CCPA',
    'NIS2',
    'ISO-27001',
    'GLBA',
    'NYDFS-500',
    'Essential-Eight',
    'APRA-CPS-234',
])('the fixes under %s end, and leave a text that can be read', (subject) => {
    const data =
        'PersonalData, HealthData, CardholderData, FinancialReportingData, CustomerInformation, NonpublicInformation';
    const files = `
processing Files for Desk {
    purpose     "Support"
    nature      "storage"
    data        ${data}
    subjects    "people"
    kept        12 months
}
`;
    const world = mendedAtOnce(between(subject, files));
    expect(shown(world.structural, world.text)).toEqual([]);
    expect(format(world.text)).toEqual([]);
    const left = world.coverage.frameworks[0]?.requirements.filter(
        ({ status, level }) =>
            status === 'open' && (level === 'mandatory' || level === 'conditional' || level === 'duty'),
    );
    expect(left?.map(({ requirement }) => requirement.name.value)).toEqual([]);
});

test('every control and clause that the library looks for has a draft that binds somebody', () => {
    const drafts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
        clause: CLAUSE_DRAFTS,
        control: Object.fromEntries(Object.entries(CONTROL_DRAFTS).map(([topic, { says }]) => [topic, says])),
    };
    const asked = libraryNames()
        .filter(({ kind }) => kind === 'framework')
        .flatMap(({ name }) => libraryNamed(name, ['framework']))
        .flatMap((each) => (each.kind === 'framework' ? each.requirements : []))
        .flatMap(({ expects }) => expects.flatMap(({ alternatives }) => alternatives))
        .flatMap((each) =>
            each.type === 'control' || each.type === 'clause' ? [[each.type, each.topic.text] as const] : [],
        );
    expect(asked.length).toBeGreaterThan(500);
    const without = asked.filter(([kind, topic]) => drafts[kind]?.[topic] === undefined);
    expect(without).toEqual([]);
    for (const { says } of Object.values(CONTROL_DRAFTS)) expect(says).toMatch(/^(?:\{P\}|The parties) shall .*\.$/);
});

test('a vendor gets the lines that it lacks, and a control its number', () => {
    const text = between(
        'Policy',
        `
framework Policy {
    requirement "1" {
        level       scheme
        expects     each vendor monitored
        expects     each vendor assessed every 12 months
        expects     each vendor notifies SecurityIncident within 4 hours
    }
    requirement "2" {
        level       scheme
        expects     control SecurityLogging kept 12 months
    }
}

control Logs {
    covers      SecurityLogging
    responsible Kestrel
    kept        6 months
}

vendor Hoster {
    provides    "Space"
}
`,
    );
    const world = mended(text);
    expect(world.text).toContain('    monitored   every 7 days\n');
    expect(world.text).toContain('    risk        medium every 12 months\n');
    expect(world.text).toContain('    notifies    SecurityIncident within 4 hours\n');
    expect(world.text).toContain('    kept        12 months\n');
    expect(world.coverage.frameworks[0]?.counts).toEqual({ met: 2, waived: 0, open: 0, notApplicable: 0 });
});

test('a vendor whose risk is stated already gets how often it is looked at, in the same line', () => {
    const world = mended(
        between(
            'Policy',
            `
framework Policy {
    requirement "1" {
        level       scheme
        expects     each vendor assessed every 12 months
    }
}

vendor Hoster {
    risk        low // for now
}
`,
        ),
    );
    expect(world.text).toContain('    risk        low every 12 months // for now\n');
    expect(world.coverage.frameworks[0]?.counts).toEqual({ met: 1, waived: 0, open: 0, notApplicable: 0 });
});
