import { expect, test } from 'vitest';
import { type Finding, Project } from '../../language/index.ts';
import { ACME, FOLDER, VENDORS } from '../support/project.ts';

const ACME_URI = `${FOLDER}acme-legal.mspc`;
const VENDORS_URI = `${FOLDER}vendors.mspc`;

interface Damage {
    readonly label: string;
    readonly text: string;
    /** The line of the text that was damaged, from and to. */
    readonly line: readonly [number, number];
    /** Where in the sound text. */
    readonly at: number;
}

/** The text with each of its lines cut short at each of its words. */
function* cuts(text: string): Iterable<Damage> {
    let start = 0;
    for (const line of text.split('\n')) {
        for (const word of [...line.matchAll(/\S+/g)].slice(1)) {
            const kept = text.slice(0, start + word.index).trimEnd();
            yield {
                label: `cut before ${word[0]}`,
                text: kept + text.slice(start + line.length),
                line: [start, kept.length],
                at: kept.length,
            };
        }
        start += line.length + 1;
    }
}

/** The text with each quote, brace and bracket removed, one at a time. */
function* removals(text: string): Iterable<Damage> {
    for (let at = 0; at < text.length; at++) {
        const removed = text.charAt(at);
        if (!'"{}[]'.includes(removed)) continue;
        const damaged = text.slice(0, at) + text.slice(at + 1);
        const from = damaged.lastIndexOf('\n', at - 1) + 1;
        const newline = damaged.indexOf('\n', at);
        yield { label: `without ${removed}`, text: damaged, line: [from, newline < 0 ? damaged.length : newline], at };
    }
}

function outlineOf(project: Project, uri: string): readonly string[] {
    return (project.file(uri)?.declarations ?? []).map(
        (declaration) => `${declaration.kind} ${declaration.name.value}`,
    );
}

interface Verdict {
    readonly lost: readonly string[];
    readonly falseNames: readonly Finding[];
    readonly findings: readonly Finding[];
}

/** Damages one file and tells what became of the rest. */
function judge(project: Project, uri: string, sound: string, damage: Damage): Verdict {
    project.set(uri, sound);
    const declared = project.file(uri)?.declarations ?? [];
    const edited = declared.findIndex(({ span }) => span.start <= damage.at && damage.at <= span.end);
    const others = outlineOf(project, uri).filter((_, index) => index !== edited);
    project.set(uri, damage.text);
    const outline = outlineOf(project, uri);
    const findings = project.findings(uri);
    const [from, to] = damage.line;
    const falseNames = findings.filter(
        ({ code, span }) => code.startsWith('name/unknown') && !(span.start >= from && span.start <= to),
    );
    return { lost: others.filter((name) => !outline.includes(name)), falseNames, findings };
}

const FILES: readonly (readonly [string, string])[] = [
    [ACME_URI, ACME],
    [VENDORS_URI, VENDORS],
];

test.each(FILES)('a damaged line of %s costs itself alone and is told at most once', (uri, sound) => {
    const project = new Project();
    for (const [other, text] of FILES) project.set(other, text);
    let count = 0;
    for (const damage of [...cuts(sound), ...removals(sound)]) {
        const { lost, falseNames, findings } = judge(project, uri, sound, damage);
        const where = `${damage.label} at ${JSON.stringify(sound.slice(Math.max(0, damage.at - 40), damage.at + 10))}`;
        // Triple quotes that are not closed may cost up to the next declaration.
        const quotes = sound.slice(Math.max(0, damage.at - 2), damage.at + 3).includes('""');
        expect(lost.length, `${where} loses ${lost.join(', ')}`).toBeLessThanOrEqual(quotes ? 1 : 0);
        expect(
            falseNames.map((finding) => finding.message),
            where,
        ).toEqual([]);
        expect(findings.map((finding) => finding.code).slice(1), where).toEqual([]);
        count++;
    }
    expect(count).toBeGreaterThan(150);
});

test('damage to a catalogue brings no unknown name into the contract that imports it', () => {
    const project = new Project();
    for (const damage of [...cuts(VENDORS), ...removals(VENDORS)]) {
        project.set(VENDORS_URI, damage.text);
        project.set(ACME_URI, ACME);
        const codes = project.findings(ACME_URI).map((finding) => finding.code);
        expect(codes, `${damage.label} at ${damage.at}`).toEqual([]);
    }
});
