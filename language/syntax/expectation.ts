import type { IParserErrorMessageProvider, IToken, TokenType } from 'chevrotain';

/** What the parser would have accepted where it stopped, as names of terminals and keywords. */
export interface Expectation {
    readonly expected: readonly string[];
    /** The rule of the grammar that was being read. */
    readonly rule: string;
}

/**
 * Carries what was expected through Chevrotain's error message, which is all that Langium hands on. The sentence
 * for people is made in `syntax-findings.ts`.
 */
export class ExpectationProvider implements IParserErrorMessageProvider {
    buildMismatchTokenMessage(options: {
        expected: TokenType;
        actual: IToken;
        previous: IToken;
        ruleName: string;
    }): string {
        return encode([options.expected], options.ruleName);
    }

    buildNotAllInputParsedMessage(options: { firstRedundant: IToken; ruleName: string }): string {
        return encode([], options.ruleName);
    }

    buildNoViableAltMessage(options: { expectedPathsPerAlt: TokenType[][][]; ruleName: string }): string {
        return encode(firstOfEach(options.expectedPathsPerAlt.flat()), options.ruleName);
    }

    buildEarlyExitMessage(options: { expectedIterationPaths: TokenType[][]; ruleName: string }): string {
        return encode(firstOfEach(options.expectedIterationPaths), options.ruleName);
    }
}

function firstOfEach(paths: TokenType[][]): TokenType[] {
    return paths.flatMap((path) => path.slice(0, 1));
}

function encode(expected: readonly TokenType[], ruleName: string): string {
    const names = new Set(expected.map((type) => (typeof type.PATTERN === 'string' ? type.PATTERN : type.name)));
    const expectation: Expectation = { expected: [...names], rule: ruleName.replace(/\u200b$/, '') };
    return JSON.stringify(expectation);
}

export function decodeExpectation(message: string): Expectation {
    return JSON.parse(message) as Expectation;
}
