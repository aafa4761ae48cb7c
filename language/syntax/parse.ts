import type { IToken } from 'chevrotain';
import type { AstNode } from 'langium';
import type { Declaration, Import } from '../generated/ast.ts';
import { decodeExpectation, type Expectation } from './expectation.ts';
import { explain, nameMissing, otherWord } from './explain.ts';
import type { Problem } from './problem.ts';
import { blameRowBefore, type Repair, repair, withDeclarationWord, withNameOnItsLine } from './repair.ts';
import { renewSyntax, syntax } from './services.ts';
import { slipProblem } from './slip-problem.ts';
import type { SlipCode } from './slips.ts';
import { tellingSlips } from './telling-slips.ts';

/** One piece of a file as a syntax tree of its sound parts, and what is wrong with the rest. */
export interface Parsed {
    /** Undefined when not even the beginning could be read. */
    readonly node: Import | Declaration | undefined;
    readonly problems: readonly Problem[];
    /** Part of the text is missing from the tree. */
    readonly damaged: boolean;
    /**
     * `own`: right behind the name stands what does not fit, and may be a part of the name; `others`: names may have
     * been declared in what is left out.
     */
    readonly namesInDoubt: 'own' | 'others' | undefined;
    readonly comments: readonly IToken[];
    /** The tokens that the tree was made of: those of lines that could not be read are left out. */
    readonly tokens: readonly IToken[];
}

/** Where the parser stopped, and what it would have taken there. */
export interface Stop {
    readonly expectation: Expectation;
    /** Index of the token that did not fit; the number of tokens when the text ended too early. */
    readonly at: number;
}

/** More than anyone reads; what is left of the piece is then given up. */
const MAX_PROBLEMS = 20;

/**
 * Parses one piece. Where the text does not fit the grammar the line at fault is taken out, or the brace or name that
 * is missing put in, and the rest is read again: so one half-typed line costs itself and nothing else.
 */
export function parse(text: string): Parsed {
    const lexed = syntax().lexer.lex(text);
    const problems: Problem[] = tellingSlips(lexed.slips, text).map((slip) => slipProblem(slip, text));
    const slips = lexed.slips.filter((slip) => slip.code !== 'line-end').map((slip) => slip.start);
    const headed = withDeclarationWord(lexed.tokens);
    if (headed !== lexed.tokens) problems.push(otherWord(lexed.tokens[0], headed[0]));
    let tokens = withNameOnItsLine(headed);
    if (tokens !== headed) problems.push(nameMissing(headed));
    let namesInDoubt: Parsed['namesInDoubt'];
    let damaged = lexed.slips.some((slip) => UNREAD.has(slip.code));
    for (let rounds = 1; ; rounds++) {
        const attempt = read(text, tokens);
        if (attempt.stop === undefined || tokens.length === 0) {
            const told = withoutEchoes(problems);
            return { node: attempt.node, problems: told, damaged, namesInDoubt, comments: lexed.comments, tokens };
        }
        const mended = betterOf(text, repair(tokens, attempt.stop), blameRowBefore(tokens, attempt.stop));
        damaged = true;
        if (mended.kind === 'after') namesInDoubt = 'others';
        else if (mended.kind === 'header' && attempt.stop.at <= 2) namesInDoubt ??= 'own';
        if (!explainedBySlip(mended.blamed, slips))
            addFirstOfLine(problems, explain(text, tokens, attempt.stop, mended), text);
        tokens = rounds > MAX_PROBLEMS ? givenUp(tokens, mended) : mended.tokens;
    }
}

/** The head alone, and nothing where that cannot be read either: `metric Uptime` lacks its kind. */
function givenUp(tokens: readonly IToken[], { giveUp }: Repair): IToken[] {
    return giveUp.length < tokens.length ? giveUp : [];
}

/** Of two ways to mend a row the one that lets the parser read further. */
function betterOf(text: string, usual: Repair, other: Repair | undefined): Repair {
    if (usual.kind !== 'line' || !other) return usual;
    return unread(text, other.tokens) < unread(text, usual.tokens) ? other : usual;
}

/** How many tokens the parser leaves unread. */
function unread(text: string, tokens: IToken[]): number {
    const { stop } = read(text, tokens);
    return stop ? tokens.length - stop.at : 0;
}

/** Slips that leave something out of the tree, or whose tokens are no pieces of the text. */
const UNREAD: ReadonlySet<SlipCode> = new Set([
    'business-days',
    'comparison',
    'hours-to',
    'list-comma',
    'text-unclosed',
    'prose-unclosed',
    'comment-unclosed',
    'placeholder',
    'invisible',
    'character',
]);

/** A line that is broken in one place is told once: the rest usually follows from it. */
function addFirstOfLine(problems: Problem[], problem: Problem, text: string): void {
    const line = lineOf(text, problem.from);
    const known = problems.findIndex((other) => lineOf(text, other.from) === line);
    if (known < 0) problems.push(problem);
    // That a line which is no line has a full stop at its end says little.
    else if (problems[known]?.code === 'syntax/line-end') problems[known] = problem;
}

function lineOf(text: string, offset: number): number {
    return text.lastIndexOf('\n', offset - 1);
}

/**
 * Quotes that are not closed turn the text inside out: what follows from that is not worth telling. Of two problems
 * at one place the later explains no more than the first; a brace in excess after something else has lost its partner there.
 */
function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
    const unclosed = problems.find(
        (problem) => problem.code === 'syntax/prose-unclosed' || problem.code === 'syntax/comment-unclosed',
    );
    const nameless = problems.find((problem) => problem.code === 'syntax/name-missing');
    if (unclosed) return [nameless ?? unclosed];
    return problems.filter((problem, index) => {
        if (problem.code === 'syntax/brace-extra') return index === 0;
        return problem === nameless || problem.from !== nameless?.from;
    });
}

/** A slip in the blamed lines already says what is wrong there. */
function explainedBySlip(blamed: readonly IToken[], slips: readonly number[]): boolean {
    const first = blamed[0];
    const last = blamed.at(-1);
    if (!first || !last) return false;
    return slips.some((slip) => slip >= first.startOffset && slip <= (last.endOffset ?? last.startOffset));
}

interface Attempt {
    readonly node: Import | Declaration | undefined;
    readonly stop: Stop | undefined;
}

function read(text: string, tokens: IToken[]): Attempt {
    if (tokens.length === 0) return { node: undefined, stop: undefined };
    const { parser, lexer } = syntax();
    lexer.stage(tokens);
    try {
        const result = parser.parse<AstNode>(text, { rule: 'Item' });
        const error = result.parserErrors[0];
        if (!error) return { node: result.value as Import | Declaration, stop: undefined };
        const at = tokens.indexOf(error.token);
        return {
            node: undefined,
            stop: { expectation: decodeExpectation(error.message), at: at < 0 ? tokens.length : at },
        };
    } catch (error) {
        renewSyntax();
        throw error;
    }
}
