import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingsOf, Project } from '../../language/index.ts';
import { ACME, FOLDER, show, TODAY, VENDORS } from '../support/project.ts';

const ACME_URI = `${FOLDER}acme-legal.mspc`;
const VENDORS_URI = `${FOLDER}vendors.mspc`;

/** What an editor shows of the two files. */
function picture(project: Project): unknown {
    return [ACME_URI, VENDORS_URI].map((uri) => {
        const file = project.file(uri);
        const findings = findingsOf(project, uri, { today: TODAY }).map((finding) => show(finding, file?.text ?? ''));
        const names = file?.declarations.map(
            (declaration) =>
                `${declaration.kind} ${declaration.name.value} ${declaration.span.start}-${declaration.span.end}`,
        );
        const targets = file?.pieces.flatMap((piece) =>
            piece.refs.map((ref) => `${ref.span.start} ${ref.text} ${ref.target?.kind} ${ref.target?.span.start}`),
        );
        return { names, targets, findings };
    });
}

function projectOf(acme: string, vendors: string): Project {
    const project = new Project();
    project.set(VENDORS_URI, vendors);
    project.set(ACME_URI, acme);
    return project;
}

/** Pieces of text that change what a file means, and some that only break it. */
const SNIPPETS = [
    '',
    ' ',
    '\n',
    '"',
    '"""',
    '{',
    '}',
    'sla',
    'vendor Azure "x" {',
    'Levels',
    'P1',
    ' 4 hours',
    '// ',
    '/*',
    '[[Acme]]',
    '\nparty Acme',
    'unit Seat',
    ',',
    'x',
    '€5',
    '}\n}',
];

const edit = fc.record({
    file: fc.constantFrom('acme', 'vendors'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat({ max: 30 }),
    insert: fc.constantFrom(...SNIPPETS),
});

test('after any edits the state is that of a fresh start', () => {
    fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
            const texts = { acme: ACME, vendors: VENDORS };
            const project = projectOf(texts.acme, texts.vendors);
            for (const { file, at, remove, insert } of edits) {
                const text = texts[file];
                const start = Math.floor(at * text.length);
                texts[file] = text.slice(0, start) + insert + text.slice(start + remove);
                project.set(file === 'acme' ? ACME_URI : VENDORS_URI, texts[file]);
                picture(project);
            }
            expect(picture(project)).toEqual(picture(projectOf(texts.acme, texts.vendors)));
        }),
        { numRuns: 60, seed: 20260601 },
    );
});

test('any text at all is read without an exception', () => {
    fc.assert(
        fc.property(
            fc.string({ unit: 'grapheme', maxLength: 200 }),
            fc.array(fc.constantFrom(...SNIPPETS, 'objective', 'fee F\n', '\u202e', '12', '%', '.')),
            (noise, words) => {
                const project = projectOf(`${words.join(' ')}${noise}`, noise);
                expect(picture(project)).toBeDefined();
            },
        ),
        { numRuns: 300, seed: 20260601 },
    );
});
