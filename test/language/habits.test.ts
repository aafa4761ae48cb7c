import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Finding, findingsOf } from '../../language/index.ts';
import { FOLDER, projectOf, show, TODAY } from '../support/project.ts';

/** A table of the folder: one row a line, as JSON, so that every character can be written. */
function table<Row>(name: string): readonly Row[] {
    const lines = readFileSync(new URL(name, import.meta.url), 'utf8')
        .trimEnd()
        .split('\n');
    return lines.map((line) => JSON.parse(line) as Row);
}

/** What is written by habit into the contract of the clinic: from, to, the code, what the finding stands on and says. */
type Habit = readonly [from: string, to: string, code: string, on: string, says: string];

const HABITS = table<Habit>('habits.jsonl');
const CLINIC = readFileSync(new URL('clinic.mspc', import.meta.url), 'utf8');
const STRUCTURE = /^(?:syntax|name|value)\//;

interface Checked {
    readonly findings: readonly Finding[];
    readonly declared: number;
}

function checked(text: string): Checked {
    const project = projectOf({ 'clinic.mspc': text });
    const uri = `${FOLDER}clinic.mspc`;
    const findings = findingsOf(project, uri, { today: TODAY }).filter(({ code }) => STRUCTURE.test(code));
    return { findings, declared: project.file(uri)?.declarations.length ?? 0 };
}

const SOUND = checked(CLINIC);

test('the contract of the clinic has no error of structure', () => {
    expect(SOUND.findings).toEqual([]);
});

describe('a habit is one finding, costs no declaration, and is gone when its fix is taken', () => {
    test.each(HABITS)('%s → %s', (from, to, code, on, says) => {
        expect(CLINIC.split(from)).toHaveLength(2);
        const text = CLINIC.replace(from, () => to);
        const { findings, declared } = checked(text);
        const shown = findings.map((finding) => show(finding, text));
        expect(shown.map((finding) => [finding.code, finding.on, finding.message])).toEqual([[code, on, says]]);
        expect(declared).toBeGreaterThanOrEqual(SOUND.declared);
        const [fix] = findings[0]?.intents ?? [];
        if (fix?.type !== 'replace') return;
        const mended = text.slice(0, fix.span.start) + fix.text + text.slice(fix.span.end);
        expect(checked(mended).findings.map((finding) => finding.code)).not.toContain(code);
    });
});

test('a bullet before a line with a colon joins it to no list', () => {
    const { findings } = checked(CLINIC.replace('    provider    BackupWorks', '    • Provider: BackupWorks'));
    expect(findings.map(({ message }) => message.id)).toEqual(['syntax/bullet', 'syntax/colon-after-name.fixable']);
});

describe('what is as good as any', () => {
    test.each(table<readonly [from: string, to: string]>('habits-silent.jsonl'))('%s → %s', (from, to) => {
        expect(checked(CLINIC.replace(from, () => to)).findings).toEqual([]);
    });
});
