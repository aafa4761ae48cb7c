import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from '../../language/generated/rules.ts';

const MOST_LINES = 90;

test.each(RULES.map(({ id }) => id))('%s lies in the file of its name, within 90 lines', (id) => {
    const file = `language/rules/${id}.ts`;
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThanOrEqual(MOST_LINES + 1);
});
