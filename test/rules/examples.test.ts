import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { groupOf } from '../../language/rules/config.ts';
import { check, lines } from '../support/checked.ts';

const examples = Object.fromEntries(
    globSync('examples/*.mspc').map((file) => [basename(file), readFileSync(file, 'utf8')]),
);

describe('the examples', () => {
    test.each(['acme-legal.mspc', 'vendors.mspc'])('%s has no error and no warning outside of compliance', (name) => {
        const text = examples[name] ?? '';
        const { structural, findings } = check(text, {}, examples);
        expect(lines(structural, text)).toEqual([]);
        const loud = findings.filter(
            ({ code, severity }) => groupOf(code) !== 'compliance' && /error|warning/.test(severity),
        );
        expect(lines(loud, text)).toEqual([]);
    });
});
