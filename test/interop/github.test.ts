import { expect, test } from 'vitest';
import { githubCommand } from '../../language/interop/github.ts';
import { found } from './found.ts';

const PLACE = 'file=a.mspc,line=1,endLine=1,col=5,endColumn=9,title=sla/no-tolerance';

test.each([
    ['error', 'error'],
    ['warning', 'warning'],
    ['information', 'notice'],
    ['hint', 'notice'],
] as const)('%s becomes the command %s', (severity, command) => {
    expect(githubCommand(found({ severity }))).toBe(`::${command} ${PLACE}::It is so.`);
});

test('what ends a message or a value is written out', () => {
    const message = '100%: one,\r\ntwo::error::three';
    expect(githubCommand(found({ message }))).toBe(`::error ${PLACE}::100%25: one,%0D%0Atwo::error::three`);
    expect(githubCommand(found({ file: 'a,b:c%\n.mspc' }))).toMatch(/^::error file=a%2Cb%3Ac%25%0A\.mspc,line=1,/);
});

test('a place of several lines has no columns', () => {
    const range = { start: { line: 2, character: 4 }, end: { line: 5, character: 1 } };
    expect(githubCommand(found({ range }))).toMatch(/^::error file=a\.mspc,line=3,endLine=6,title=/);
});
