import type { IToken } from 'chevrotain';
import { DECLARATION_WORDS } from './declaration-line.ts';
import { meantInstead, quotedName } from './meant.ts';
import type { Stop } from './parse.ts';
import type { Problem } from './problem.ts';
import type { Repair } from './repair.ts';
import { codeOf, endOf, on, type Scene, sceneOf } from './scene.ts';
import { shortened } from './slip-problem.ts';
import { isTimeUnit, timeUnitFor } from './time-words.ts';
import { declarationWord, homeOfLine, lineWordFor, lineWords, nearest } from './vocabulary.ts';

/** Why the parser stopped, in the words of the trade, at the place where something has to be done. */
export function explain(text: string, tokens: readonly IToken[], stop: Stop, mended: Repair): Problem {
    const scene = sceneOf(text, tokens, stop, mended);
    switch (mended.kind) {
        case 'name-missing':
            return quotedName(scene) ?? missing(scene, 'syntax/name-missing', { keyword: tokens[0]?.image ?? '' });
        case 'brace-missing':
            return missing(
                scene,
                `syntax/brace-missing.${scene.closes ? 'close' : 'open'}`,
                { keyword: scene.keyword },
                mended,
            );
        case 'brace-missing-end':
            return missing(scene, 'syntax/brace-missing.close', { keyword: scene.keyword }, mended);
        case 'brace-extra':
            return on(mended.blamed[0], 'syntax/brace-extra', {}, { text: '' });
        case 'lost':
            return unknownDeclaration(tokens[0], scene);
        case 'row-before':
            return unfinishedRow(mended);
        case 'after':
            return textBehind(mended.blamed[0], scene);
        case 'comma':
            return missingComma(scene);
        case 'line':
        case 'header':
            return brokenPhrase(scene, mended);
    }
}

function textBehind(token: IToken | undefined, scene: Scene): Problem {
    if (!token || !DECLARATION_WORDS.has(token.image)) return unknownDeclaration(token, scene);
    const fix = { from: endOf(scene.before), to: token.startOffset, text: '\n' };
    return { ...on(token, 'syntax/declaration-line', { written: token.image }), fix };
}

/** Another word than the declaration's own. */
export function otherWord(written: IToken | undefined, meant: IToken | undefined): Problem {
    const values = { written: shortened(written?.image ?? ''), suggestion: meant?.image ?? '' };
    return on(written, 'syntax/unknown-declaration.suggest', values, { text: values.suggestion });
}

/** A declaration's word with no name on its line. */
export function nameMissing(tokens: readonly IToken[]): Problem {
    const at = endOf(tokens[0]);
    return { code: 'syntax/name-missing', from: at, to: at, values: { keyword: tokens[0]?.image ?? '' } };
}

function missingComma({ actual, before }: Scene): Problem {
    if (actual?.tokenType.name === 'TEXT') {
        const at = endOf(before);
        const problem = { code: 'syntax/list-comma', id: 'syntax/list-comma.fixable', from: at, to: at, values: {} };
        return { ...problem, fix: { from: at, to: at, text: ',' } };
    }
    return on(actual, 'syntax/list-comma.fixable', {}, { text: before?.image === ',' ? '' : ',' });
}

function unfinishedRow(mended: Repair): Problem {
    const last = mended.blamed.at(-1);
    const at = endOf(last);
    return { code: 'syntax/unfinished', from: at, to: at, values: { before: shortened(last?.image ?? '') } };
}

/** What is missing is shown at the end of the text before it, not on the next line. */
function missing(scene: Scene, id: string, values: Problem['values'], mended?: Repair): Problem {
    const at = endOf(mended?.blamed.at(-1) ?? scene.before);
    return { code: codeOf(id), id, from: at, to: at, values };
}

function unknownDeclaration(token: IToken | undefined, scene: Scene): Problem {
    const word = token?.image ?? '';
    if (DECLARATION_WORDS.has(word) || word === 'import') return brokenPhrase(scene);
    if (word === '}') return on(token, 'syntax/brace-extra', {}, { text: '' });
    const guess = nearest(word, [...DECLARATION_WORDS, 'import']);
    const values = { written: shortened(word), suggestion: guess ?? '' };
    return guess === undefined
        ? on(token, 'syntax/unknown-declaration', values)
        : on(token, 'syntax/unknown-declaration.suggest', values, { text: guess });
}

function brokenPhrase(scene: Scene, mended?: Repair): Problem {
    return unitProblem(scene) ?? unknownLine(scene) ?? meantInstead(scene) ?? expectedPhrase(scene, mended);
}

/** `term 36` and `every 15 mins`. */
function unitProblem(scene: Scene): Problem | undefined {
    const takesTime = scene.expected.some(isTimeUnit);
    const number = scene.before?.tokenType.name === 'NUMBER' ? scene.before : undefined;
    if (!takesTime || !number) return undefined;
    if (scene.actual?.tokenType.name === 'UNIT') {
        const unit = timeUnitFor(scene.actual.image, number.image);
        const values = { written: scene.actual.image, suggestion: unit ?? '', number: number.image };
        return unit === undefined
            ? on(scene.actual, 'syntax/unit-of-time', values)
            : on(scene.actual, 'syntax/unit-of-time.suggest', values, { text: unit });
    }
    return missing(scene, 'syntax/unit-missing', {
        number: number.image,
        example: timeUnitFor('months', number.image) ?? '',
    });
}

/** A line that the body does not have. */
function unknownLine(scene: Scene): Problem | undefined {
    const word = scene.actual;
    if (!word || !scene.expected.includes('}') || !scene.atLineStart) return undefined;
    const owner = declarationWord(scene.rule) ?? (scene.rule === 'Credits' ? 'credits' : scene.keyword);
    const guess = nearest(word.image, lineWords(scene.rule)) ?? lineWordFor(word.image, lineWords(scene.rule));
    const values = { written: shortened(word.image), keyword: owner, suggestion: guess ?? '' };
    if (guess !== undefined && guess !== word.image)
        return on(word, 'syntax/unknown-line.suggest', values, { text: guess });
    const home = homeOfLine(word.image);
    if (home !== undefined && home !== owner) return on(word, 'syntax/unknown-line.elsewhere', { ...values, home });
    return on(word, 'syntax/unknown-line', values);
}

const TERMINALS: ReadonlyMap<string, string> = new Map([
    ['NAME', 'syntax/name-expected'],
    ['UNIT', 'syntax/unit-expected'],
    ['TEXT', 'syntax/text-expected'],
    ['PROSE', 'syntax/prose-expected'],
    ['DATE', 'syntax/date-expected'],
    ['MONTHDAY', 'syntax/month-day-expected'],
    ['TIME', 'syntax/time-expected'],
    ['NUMBER', 'syntax/number-expected'],
    ['PERCENT', 'syntax/percent-expected'],
    ['FACTOR', 'syntax/factor-expected'],
    ['PERCENTILE', 'syntax/percentile-expected'],
    ['CITATION', 'syntax/citation-expected'],
]);

function expectedPhrase(scene: Scene, mended?: Repair): Problem {
    if (scene.actual?.image === '{' && scene.before?.image === '{')
        return on(scene.actual, 'syntax/brace-extra.open', {}, { text: '' });
    const words = scene.expected.filter((word) => word !== '{' && word !== '}' && !TERMINALS.has(word));
    const values = {
        before: shortened(scene.before?.image ?? ''),
        written: shortened(scene.actual?.image ?? ''),
        words: words.join(' | '),
        keyword: scene.keyword,
    };
    const stands =
        !scene.atLineStart && scene.actual !== undefined && scene.actual.image !== '{' && scene.actual.image !== '}';
    const id = phraseId(scene, mended);
    return stands ? on(scene.actual, id, values) : missing(scene, id, values);
}

function phraseId(scene: Scene, mended: Repair | undefined): string {
    const wanted = scene.expected.filter((word) => word !== '}' && word !== '{');
    const kinds = new Set(wanted.map((word) => TERMINALS.get(word) ?? 'word'));
    if (scene.expected.includes('}') || wanted.length === 0)
        return mended?.incomplete ? 'syntax/unfinished' : 'syntax/unexpected';
    if (kinds.size === 1) return [...kinds][0] === 'word' ? wordId(wanted) : ([...kinds][0] ?? 'syntax/unexpected');
    if (kinds.has('syntax/number-expected')) return 'syntax/value-expected';
    return scene.atLineStart ? 'syntax/unfinished' : 'syntax/unexpected';
}

function wordId(wanted: readonly string[]): string {
    if (wanted.every(isTimeUnit)) return 'syntax/time-unit-expected';
    return wanted.length === 1 ? 'syntax/word-expected' : 'syntax/word-expected.several';
}
