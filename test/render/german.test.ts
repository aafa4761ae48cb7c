import { globSync, readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { LIBRARY_ENTRIES, LIBRARY_FILES } from '../../language/generated/library.ts';
import { Project } from '../../language/index.ts';
import { documentDe } from '../../language/messages/document.de.ts';
import { documentEn } from '../../language/messages/document.en.ts';
import { germanDocument } from '../../language/messages/german.ts';
import { LIBRARY_DE } from '../../language/messages/library.de.ts';
import { type Message, type Part, partsOf } from '../../language/messages/template.ts';
import { compose, markdown } from '../../language/render/index.ts';

const formsOf = (message: Message) => (typeof message === 'string' ? [message] : Object.values(message));

/** The values of a template: those that it needs, and those that it can do without. */
function valuesOf(parts: readonly Part[], optional = false): readonly string[] {
    return parts.flatMap((part) =>
        part.type === 'value'
            ? [optional ? `${part.name}?` : part.name]
            : part.type === 'optional'
              ? valuesOf(part.parts, true)
              : [],
    );
}

describe('the German wording', () => {
    /** Here one language says with the fee what the other says without. */
    const ASIDE = new Set(['credit.percent', 'credit.factor', 'credit.duration', 'mark.missing']);
    const ids = Object.keys(documentEn).filter((id) => !ASIDE.has(id)) as (keyof typeof documentEn)[];

    it('takes the values that the English takes, each needed or not as there', () => {
        const named = (message: Message) =>
            [...new Set(formsOf(message).flatMap((form) => valuesOf(partsOf(form))))].sort();
        for (const id of ids) expect([id, ...named(documentDe[id])]).toEqual([id, ...named(documentEn[id])]);
    });

    it('says nothing in English', () => {
        const same = ids.filter((id) => {
            const [english, german] = [documentEn[id], documentDe[id]].map((each) => formsOf(each).join('\n'));
            return english === german && /[a-z]{3}/.test((english ?? '').replaceAll(/\{\w+\}/g, ''));
        });
        // Words that are the same in both.
        expect(same).toEqual(['month.4', 'month.8', 'month.9', 'month.11', 'signatures.name']);
    });
});

describe('the words of the library', () => {
    const text = (file: string) => LIBRARY_FILES.find(([path]) => path === file)?.[1] ?? '';

    it('are all in the table: titles, plurals, and what metrics measure', () => {
        const titles = LIBRARY_ENTRIES.filter(([, , kind]) =>
            ['metric', 'event', 'topic', 'region', 'unit', 'calendar'].includes(kind),
        );
        const currencies = new Set(
            LIBRARY_ENTRIES.filter(([name, , kind]) => kind === 'unit' && /^[A-Z]{3}$/.test(name)),
        );
        const missing = titles
            .filter((entry) => !currencies.has(entry))
            .map(([, , , title]) => title)
            .filter((title) => !(title in LIBRARY_DE));
        const phrases = [...text('metrics.mspc').matchAll(/(?:better|as timer|from|of|to) "([^"]+)"/g)].map(
            ([, phrase]) => phrase ?? '',
        );
        expect(missing).toEqual([]);
        expect(phrases.length).toBeGreaterThan(40);
        expect(phrases.filter((phrase) => !(phrase in LIBRARY_DE))).toEqual([]);
    });

    it('are those of the library: none is left over', () => {
        const library = LIBRARY_FILES.map(([, each]) => each)
            .join('\n')
            .toLowerCase();
        const spaced = (words: string) => words.toLowerCase().replaceAll(' ', '');
        const lost = Object.keys(LIBRARY_DE).filter(
            (words) => !library.includes(words.toLowerCase()) && !library.includes(spaced(words)),
        );
        expect(lost).toEqual([]);
    });
});

describe('a contract in German', () => {
    const folder = new URL('../../examples/', import.meta.url);
    const names = globSync('*.mspc', { cwd: folder }).sort();

    function rendered(name: string): string {
        const project = new Project();
        for (const each of names) project.set(new URL(each, folder).href, readFileSync(new URL(each, folder), 'utf8'));
        const contract = project.contract(new URL(name, folder).href);
        if (!contract) throw new Error(`no contract in ${name}`);
        return markdown(compose(contract, { messages: germanDocument, today: Temporal.PlainDate.from('2026-06-01') }));
    }

    it.each(names)('%s holds no sentence of the English wording', (name) => {
        const document = rendered(name);
        const sentences = Object.values<Message>(documentEn)
            .flatMap(formsOf)
            .flatMap((form) => form.split(/[[\]{}]|\w+\}/))
            .filter((words) => words.trim().split(/\s+/).length >= 4);
        expect(sentences.filter((words) => document.includes(words))).toEqual([]);
    });

    it('writes numbers, dates and lengths of time as German does', () => {
        const document = rendered('acme-legal.mspc');
        for (const words of [
            'tritt am 1. Januar 2026 in Kraft; er läuft 36 Monate, bis zum Ablauf des 31. Dezember 2028',
            'spätestens am 2. Oktober 2028',
            '6.200,00 USD je Monat',
            'mindestens 99,9 %',
            '| Uptime | 99,9 % | 30 Tage | 43,2 Minuten |',
            'Für die Parteien unterzeichnet von:',
        ])
            expect(document).toContain(words);
    });
});
