import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { ReportedFinding } from '../../language/interop/reported.ts';
import { sarifLog } from '../../language/interop/sarif.ts';
import { allChecks } from '../../language/rules/index.ts';
import { found } from './found.ts';

// A pattern of the schema is none by the stricter rules of Unicode expressions.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);

/** The log of these findings; it has to be what the standard asks for. */
function logOf(...findings: readonly ReportedFinding[]) {
    const log = sarifLog({ version: '1.2.3', rules: allChecks });
    const text = [log.begin(), ...findings.map(log.result), log.end()].join('');
    const parsed = JSON.parse(text);
    validate(parsed);
    expect(validate.errors ?? []).toEqual([]);
    return parsed.runs[0];
}

describe('a SARIF log', () => {
    test('is valid without findings too, and the schema is one that refuses', () => {
        expect(logOf().results).toEqual([]);
        expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
    });

    test('has a table of all rules with title, reason, page and the level that they have by themselves', () => {
        const { rules } = logOf().tool.driver;
        expect(rules.map(({ id }: { id: string }) => id)).toEqual(allChecks.map(({ id }) => id));
        const byId = new Map(rules.map((rule: { id: string }) => [rule.id, rule]));
        expect(byId.get('sla/no-tolerance')).toEqual({
            id: 'sla/no-tolerance',
            shortDescription: { text: 'One late case breaks the promise.' },
            fullDescription: { text: expect.stringContaining('promised for every case') },
            help: {
                text: expect.stringContaining('promised for every case'),
                markdown: expect.stringMatching(/^# sla\/no-tolerance\n/),
            },
            defaultConfiguration: { level: 'note', enabled: true },
            properties: { page: 'docs/rules/sla/no-tolerance.md', fixable: true, tags: ['sla'] },
        });
        expect(byId.get('drafting/description-missing')).toMatchObject({
            defaultConfiguration: { level: 'note', enabled: false },
        });
    });

    test('counts lines and columns from one, and names the rule by its place in the table', () => {
        const { results, tool } = logOf(found({ severity: 'warning' }));
        const [result] = results;
        expect(tool.driver.rules[result.ruleIndex].id).toBe('sla/no-tolerance');
        expect(result).toEqual({
            ruleId: 'sla/no-tolerance',
            ruleIndex: result.ruleIndex,
            level: 'warning',
            message: { text: 'It is so.' },
            locations: [
                {
                    physicalLocation: {
                        artifactLocation: { uri: 'a.mspc' },
                        region: { startLine: 1, startColumn: 5, endLine: 1, endColumn: 9 },
                    },
                },
            ],
        });
    });

    test.each([
        ['error', 'error'],
        ['warning', 'warning'],
        ['information', 'note'],
        ['hint', 'note'],
    ] as const)('calls %s %s', (severity, level) => {
        expect(logOf(found({ severity })).results[0].level).toBe(level);
    });

    test('gives errors of the text a place in the table where they are met, each once', () => {
        const { results, tool } = logOf(found({ code: 'name/unknown' }), found({ code: 'name/unknown' }));
        const { ruleIndex } = results[1];
        expect(results[0].ruleIndex).toBe(ruleIndex);
        expect(tool.driver.rules.length).toBe(allChecks.length + 1);
        expect(tool.driver.rules[ruleIndex]).toMatchObject({
            id: 'name/unknown',
            defaultConfiguration: { level: 'error' },
        });
    });

    test('has the other sides as related locations', () => {
        const related = [{ file: 'b.mspc', start: { line: 3, character: 0 }, message: 'Compare `x`.' }];
        expect(logOf(found({ related })).results[0].relatedLocations).toEqual([
            {
                id: 1,
                physicalLocation: {
                    artifactLocation: { uri: 'b.mspc' },
                    region: { startLine: 4, startColumn: 1 },
                },
                message: { text: 'Compare `x`.' },
            },
        ]);
    });

    test.each([
        ['über uns/a b.mspc', '%C3%BCber%20uns/a%20b.mspc'],
        ['../a:b#c%.mspc', '../a%3Ab%23c%25.mspc'],
        ['D:\\contracts\\a.mspc', 'file:///D:/contracts/a.mspc'],
        ['mspc-library:/events.mspc', 'mspc-library:/events.mspc'],
    ])('writes %s as a URI', (file, uri) => {
        const [location] = logOf(found({ file })).results[0].locations;
        expect(location.physicalLocation.artifactLocation.uri).toBe(uri);
    });
});
