import { beforeAll, describe, expect, test } from 'vitest';
import type {
    CodeAction,
    CodeLens,
    CompletionItem,
    CompletionList,
    Hover,
    InlayHint,
} from 'vscode-languageserver/node';
import type { CompareAnswer, CoverageSummary, NewContractChoices } from '../../server/protocol.ts';
import { startSession } from './client.ts';

const URI = 'file:///work/a.mspc';
const BEFORE = 'file:///work/before.mspc';

const TEXT = `contract Agreement "Agreement" {
    provider    North
    client      Acme
    effective   2026-01-01
    term        12 months
    currency    USD
    zone        "Europe/Berlin"
    law         "Germany"
    subject to  GDPR
}
party North "North LLC"
party Acme "Acme AG"
service Hosting "Hosting" { """Servers, run day and night.""" depends on Nowhere }
sla Levels for Hosting {
    measured    monthly
    objective Up Availability at least 100%
    objective Main Availability at least 99.9%
}
monitor Probe {
    watches     Levels.Main
}
`;

/** What an editor of a locale is told, by the way in which it is told. */
async function told(locale: string | undefined) {
    const session = await startSession({ [BEFORE]: TEXT.replace('99.9%', '99.95%') }, { locale });
    session.open(URI, TEXT);
    const diagnostics = await session.diagnosticsOf(URI, 1);
    const textDocument = { uri: URI };
    const at = (words: string) => {
        const before = TEXT.slice(0, TEXT.indexOf(words)).split('\n');
        return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    };
    const ask = <R>(method: string, params: object): Promise<R> =>
        session.client.sendRequest(method, { textDocument, ...params });
    const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const actions = async (words: string) => {
        const range = { start: at(words), end: at(words) };
        return (await ask<CodeAction[]>('textDocument/codeAction', { range, context: { diagnostics: [] } })).map(
            ({ title }) => title,
        );
    };
    const hovered = async (words: string) => {
        const hover = await ask<Hover | null>('textDocument/hover', { position: at(words) });
        return (hover?.contents as { value: string } | undefined)?.value.split('\n')[0];
    };
    const { items } = await ask<CompletionList>('textDocument/completion', { position: at('    watches') });
    const keyword = items.find(({ label }) => label === 'every');
    const resolved = await ask<CompletionItem>('completionItem/resolve', keyword ?? {});
    const choices = await ask<NewContractChoices>('mspc/newContractChoices', {});
    const { compared } = await ask<CompareAnswer>('mspc/compare', { before: { uri: BEFORE }, after: { uri: URI } });
    const coverage = await ask<CoverageSummary>('mspc/coverageSummary', { uri: URI });
    const refusal = await ask('textDocument/rename', { position: at('Availability'), newName: 'Uptime' }).catch(
        ({ message }) => message,
    );
    const said = {
        findings: diagnostics.map(({ message }) => message),
        actions: [...(await actions('100%')), ...(await actions('Main Av'))],
        hovers: [await hovered('term  '), await hovered('2026-01-01'), await hovered('12 months')],
        hints: (await ask<InlayHint[]>('textDocument/inlayHint', { range: whole })).map(({ label }) => label),
        lenses: await Promise.all(
            (await ask<CodeLens[]>('textDocument/codeLens', {})).map(
                async (lens) => (lens.command ? lens : await ask<CodeLens>('codeLens/resolve', lens)).command?.title,
            ),
        ),
        completions: [
            items.find(({ label }) => label.includes(': every'))?.label,
            (resolved.documentation as { value: string } | undefined)?.value.split('\n')[0],
        ],
        choices: [
            ...choices.templates.map(({ title }) => title),
            ...[...choices.frameworks, ...choices.currencies].map(({ detail }) => detail),
        ],
        coverage: coverage.frameworks.map(({ text }) => text)[0],
        compared: compared?.changes.join('\n').replaceAll(/<[^>]+>/g, ' ') ?? '',
        refusal,
    };
    await session.end();
    expect(session.errors).toEqual([]);
    return said;
}

describe('an editor in German', () => {
    let said: Awaited<ReturnType<typeof told>>;
    beforeAll(async () => {
        said = await told('de');
    });

    test('is told what is wrong', () => {
        expect(said.findings).toEqual(
            expect.arrayContaining([
                'Hier nicht gefunden: Leistung oder Lieferant `Nowhere`. Es deklarieren oder die Datei importieren, die es deklariert.',
                '`Probe` warnt niemanden: Eine Verletzung zeigt sich erst im nächsten Bericht. Angeben, wann alarmiert wird, etwa `alert at 75% of target`.',
            ]),
        );
    });

    test('is offered what can be done', () => {
        expect(said.actions).toEqual(expect.arrayContaining(['sla/target-impossible hier zulassen …']));
    });

    test('learns what words and values mean', () => {
        expect(said.hovers).toEqual([
            'Wie lange der Vertrag vom Inkrafttreten an läuft; er endet am Tag vor dem Jahrestag.',
            '**1. Januar 2026**: Donnerstag',
            '**12 Monate** = 1 Jahr = 4 Quartale',
        ]);
    });

    test('sees between the lines', () => {
        expect(said.hints).toContain('43,2 Minuten Ausfallzeit auf 30 Tage');
        expect(said.lenses).toEqual(expect.arrayContaining(['1 Verweis', 'kein Verweis', 'gemessen von Probe']));
    });

    test('completes', () => {
        expect(said.completions).toEqual(['fehlende Zeilen: every, kept, alert', 'Wie oft gemessen wird.']);
    });

    test('chooses, compares and is refused', () => {
        for (const choice of ['Cloud-Hosting-Vertrag', 'Datenschutz-Grundverordnung (DSGVO)', 'Schweizer Franken'])
            expect(said.choices).toContain(choice);
        expect(said.compared).toContain('schwächer für den Auftraggeber');
        expect(said.coverage).toMatch(/^GDPR \d+ von \d+ · \d+ offen$/);
        expect(said.refusal).toBe('Availability ist ein Name der Bibliothek und bleibt, wie er ist.');
    });
});

describe.each([undefined, 'en-GB', 'fr'])('an editor in %s', (locale) => {
    test('is told the same in English', async () => {
        const said = await told(locale);
        expect(said.findings).toEqual(
            expect.arrayContaining([
                'There is no service or vendor `Nowhere` here. Declare it, or import the file that does.',
            ]),
        );
        expect(said.actions).toContain('Allow sla/target-impossible here …');
        expect(said.hovers[1]).toBe('**2026-01-01**: Thursday');
        expect(said.hints).toContain('43.2 minutes of downtime in 30 days');
        expect(said.lenses).toEqual(expect.arrayContaining(['1 reference', 'no reference', 'watched by Probe']));
        for (const choice of ['Cloud Hosting Agreement', 'General Data Protection Regulation', 'Swiss franc'])
            expect(said.choices).toContain(choice);
        expect(said.compared).toContain('weaker for the client');
        expect(said.coverage).toMatch(/^GDPR \d+ of \d+ · \d+ open$/);
        expect(said.refusal).toBe('Availability is a name of the library and stays as it is.');
    });
});
