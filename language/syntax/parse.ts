import type { IToken } from 'chevrotain';
import type { AstNode } from 'langium';
import type { Declaration, Import } from '../generated/ast.ts';
import { explain } from './explain.ts';
import { type Expectation, decodeExpectation } from './expectation.ts';
import type { Problem } from './problem.ts';
import { repair } from './repair.ts';
import { renewSyntax, syntax } from './services.ts';
import { slipProblem } from './slip-problem.ts';

/** One piece of a file as a syntax tree of its sound parts, and what is wrong with the rest. */
export interface Parsed {
    /** Undefined when not even the beginning could be read. */
    readonly node: Import | Declaration | undefined;
    readonly problems: readonly Problem[];
    /** Part of the text is missing from the tree. */
    readonly damaged: boolean;
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
    const problems: Problem[] = lexed.slips.map((slip) => slipProblem(slip, text));
    const slips = lexed.slips.map((slip) => slip.start);
    let tokens = lexed.tokens;
    let damaged = lexed.slips.some((slip) => slip.code.endsWith('unclosed') || slip.code === 'character');
    for (;;) {
        const attempt = read(text, tokens);
        if (attempt.stop === undefined || tokens.length === 0) {
            return { node: attempt.node, problems, damaged, comments: lexed.comments, tokens };
        }
        const mended = repair(tokens, attempt.stop);
        damaged ||= mended.loses;
        if (!explainedBySlip(mended.blamed, slips)) problems.push(explain(text, tokens, attempt.stop, mended));
        tokens = problems.length > MAX_PROBLEMS ? mended.giveUp : mended.tokens;
    }
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
        return { node: undefined, stop: { expectation: decodeExpectation(error.message), at: at < 0 ? tokens.length : at } };
    } catch (error) {
        renewSyntax();
        throw error;
    }
}
