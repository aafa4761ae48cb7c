import type { KeywordTexts, LinesText } from './keywords.ts';

const credits: LinesText = {
    below: {
        sentence:
            'Die Gutschrift, wenn das Ergebnis eines Messzeitraums unter diesem Wert liegt; beim Wert selbst ist die Zusage eingehalten.',
        usual: 'Die erste Stufe beginnt beim Zielwert. Nur die schlechteste, die zutrifft, zählt.',
    },
    above: {
        sentence:
            'Die Gutschrift, wenn das Ergebnis eines Messzeitraums über diesem Wert liegt; beim Wert selbst ist die Zusage eingehalten.',
    },
    'each miss': {
        sentence: 'Die Gutschrift für jeden einzelnen Fall, der seinen Zielwert überschreitet.',
        usual: 'Ein fester Geldbetrag, mit einer Obergrenze für den Messzeitraum.',
    },
    'each breach': {
        sentence:
            'Die Gutschrift für jeden Messzeitraum, in dem die Zusage verletzt wurde, gleich mit welchem Ergebnis.',
    },
    'each started': {
        sentence: 'Die Gutschrift für jeden Schritt über den Zielwert hinaus; ein angefangener zählt ganz.',
        usual: 'Fünf Prozent je angefangene halbe Stunde Ausfallzeit sind eine alte Form davon.',
    },
    cap: { sentence: 'Das Höchste, was diese Gutschriften in einem Messzeitraum zusammen erreichen können.' },
};

export const CREDITS_DE: KeywordTexts = { declarations: {}, lines: { Credits: credits } };
