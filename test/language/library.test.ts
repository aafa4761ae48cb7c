import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Project } from '../../language/index.ts';
import { libraryNamed, libraryNames, libraryUri } from '../../language/names/library.ts';

const ROOT = 'language/library/';
const files = globSync(`${ROOT}**/*.mspc`).sort();

test.each(files)('%s is sound', (file) => {
    const project = new Project();
    const uri = libraryUri(file.slice(ROOT.length));
    expect(project.file(uri)?.text).toBe(readFileSync(file, 'utf8'));
    expect(project.findings(uri)).toEqual([]);
});

test('every name of the index leads to its declaration, and every reference of the library somewhere', () => {
    for (const { name, plural, kind } of libraryNames()) {
        for (const each of [name, plural].filter((text) => text !== '')) {
            expect(libraryNamed(each, [kind])[0]?.name.value, each).toBe(name);
        }
    }
});

/** From language.md §5 and the issue of the library: what contracts of the field need at the least. */
const AT_LEAST: Readonly<Record<string, readonly string[]>> = {
    metric: [
        'Availability',
        'FirstContactResolution',
        'BackupSuccess',
        'RestoreTestSuccess',
        'PatchCompliance',
        'CustomerSatisfaction',
        'ErrorRate',
        'PacketLoss',
        'AbandonmentRate',
        'FalsePositiveRate',
        'Durability',
        'ResponseTime',
        'UpdateInterval',
        'ResolutionTime',
        'RestoreTime',
        'OnsiteTime',
        'RecoveryTime',
        'DetectionTime',
        'AcknowledgeTime',
        'ContainmentTime',
        'AnswerTime',
        'Latency',
        'Jitter',
        'Temperature',
        'Humidity',
        'Throughput',
        'RecoveryPoint',
    ],
    unit: [
        'Seats',
        'Devices',
        'Servers',
        'Sites',
        'Mailboxes',
        'Tickets',
        'Transactions',
        'Requests',
        'Events',
        'WorkHours',
        'GB',
        'TB',
        'Mbit',
        'USD',
        'EUR',
        'GBP',
        'CHF',
        'JPY',
        'KWD',
        'INR',
        'AUD',
        'BRL',
        'ZAR',
        'SEK',
        'PLN',
    ],
    region: ['EU', 'EEA', 'UK', 'US', 'DE', 'FR', 'JP', 'CH', 'IN', 'BR', 'AU', 'ZA'],
    event: [
        'SecurityIncident',
        'PersonalDataBreach',
        'VendorBreach',
        'Outage',
        'SubprocessorChange',
        'TermsChange',
        'Termination',
        'Renewal',
        'Request',
    ],
    calendar: ['Always'],
    framework: [
        'GDPR',
        'UK-GDPR',
        'HIPAA',
        'PCI-DSS',
        'SOX',
        'SOC-1',
        'SOC-2',
        'ISO-27001',
        'ISO-22301',
        'NIST-CSF',
        'NIST-800-171',
        'CMMC',
        'CIS',
        'NIS2',
        'DORA',
        'CCPA',
        'GLBA',
        'NYDFS-500',
        'APRA-CPS-230',
        'APRA-CPS-234',
        'Essential-Eight',
        'Cyber-Essentials',
        'MSP-Essentials',
    ],
};

test.each(Object.entries(AT_LEAST))('the library has every %s that contracts need', (kind, names) => {
    const known = new Set(
        libraryNames()
            .filter((entry) => entry.kind === kind)
            .flatMap((entry) => [entry.name, entry.plural]),
    );
    expect(names.filter((name) => !known.has(name))).toEqual([]);
});

/** ISO 4217: currencies whose minor unit is not two digits. */
const MINOR_UNITS: Readonly<Record<string, number>> = {
    USD: 2,
    EUR: 2,
    JPY: 0,
    KRW: 0,
    CLP: 0,
    ISK: 0,
    VND: 0,
    XOF: 0,
    KWD: 3,
    BHD: 3,
    JOD: 3,
    OMR: 3,
    TND: 3,
    CLF: 4,
};

test.each(Object.entries(MINOR_UNITS))('%s has %i digits after the point', (code, digits) => {
    const [unit] = libraryNamed(code, ['unit']);
    if (code === 'CLF' && !unit) return;
    expect(unit?.kind === 'unit' && unit.minorUnits).toBe(digits);
});
