import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REFACTORS, type RefactorName } from '../../../language/edit/refactor/index.ts';
import { englishInterface, describe as sentence } from '../../../language/index.ts';
import { slice } from '../../../language/syntax/slicer.ts';
import { altered } from '../../support/altered.ts';
import { cursorsIn, type Files, FOLDER, made, offered, projectOf, surplus } from '../../support/refactored.ts';

const texts: Files = new Map(
    globSync('{examples,test/corpus}/*.mspc')
        .sort()
        .map((path) => [basename(path), readFileSync(path, 'utf8')]),
);
const catalogues = [...texts].filter(([, text]) => !/^contract /m.test(text));
const contracts = [...texts].filter(([, text]) => /^contract /m.test(text) && text.length < 25_000);

/** A contract of which parts are gone, perhaps edited as well; one with terms where these are spoken of. */
function contractFor(refactor: RefactorName): fc.Arbitrary<string> {
    const chosen = contracts.filter(([, text]) => refactor !== 'link-names' || /^define [\s\S]*^define /m.test(text));
    const some = fc
        .tuple(fc.constantFrom(...chosen), fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }))
        .map(([[, text], lots]) =>
            slice(text)
                .pieces.filter((_piece, index) => index === 0 || lots[index % lots.length] !== 0)
                .map(({ start, end }) => text.slice(start, end))
                .join(''),
        );
    return fc.oneof(some, altered(some));
}

/** They add declarations, as they say. */
const ADDING: ReadonlySet<RefactorName> = new Set(['copy-here', 'draft-essentials']);

/** What is seldom offered in a text as it stands is so in this form of it. */
const PREPARED: Readonly<Partial<Record<RefactorName, (text: string) => string>>> = {
    'link-names': (text) => text.replaceAll(/\[\[([^\]|]+)\]\]/g, '$1'),
    'objectives-to-matrix': (text) => {
        const files: Files = new Map([...catalogues, ['a.mspc', text]]);
        const project = projectOf(files);
        const offers = cursorsIn(project, 'a.mspc').map((at) => offered(project, 'a.mspc', 'matrix-to-objectives', at));
        const [offer] = offers.flat();
        return offer ? (made(files, offer).get('a.mspc') ?? text) : text;
    },
};

function declarationsIn(files: Files): readonly string[] {
    const project = projectOf(files);
    return [...files.keys()].flatMap(
        (name) => project.file(FOLDER + name)?.declarations.map((each) => `${each.kind} ${each.name.value}`) ?? [],
    );
}

function syntaxErrorsIn(files: Files): readonly string[] {
    const project = projectOf(files);
    const problems = [...files.keys()].flatMap((name) => project.file(FOLDER + name)?.pieces ?? []);
    return problems.flatMap((piece) => piece.problems.map(({ code }) => code));
}

test.each(Object.keys(REFACTORS) as RefactorName[])('%s loses nothing in a contract of any kind', (refactor) => {
    let offers = 0;
    fc.assert(
        fc.property(contractFor(refactor), fc.nat(), (written, at) => {
            const text = PREPARED[refactor]?.(written) ?? written;
            const files: Files = new Map([...catalogues, ['a.mspc', text]]);
            const project = projectOf(files);
            const cursors = cursorsIn(project, 'a.mspc');
            const start = cursors.findIndex((_cursor, index) => index >= at % cursors.length);
            const offer = [...cursors.slice(start), ...cursors.slice(0, start)]
                .slice(0, 150)
                .flatMap((cursor) => offered(project, 'a.mspc', refactor, cursor))
                .at(0);
            if (!offer) return;
            offers++;
            const after = made(files, offer);
            const title = sentence(offer.title, englishInterface);
            expect(surplus(syntaxErrorsIn(after), syntaxErrorsIn(files)), title).toEqual([]);
            expect(surplus(declarationsIn(files), declarationsIn(after)), title).toEqual([]);
            if (!ADDING.has(refactor)) expect(surplus(declarationsIn(after), declarationsIn(files)), title).toEqual([]);
        }),
        { numRuns: 40, endOnFailure: true },
    );
    expect(offers, 'how often it was offered').toBeGreaterThan(0);
});
