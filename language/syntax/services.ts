import type { TokenType, TokenTypeDictionary, TokenVocabulary } from 'chevrotain';
import {
    createDefaultCoreModule,
    createDefaultSharedCoreModule,
    DefaultTokenBuilder,
    EmptyFileSystem,
    type Grammar,
    inject,
    type LangiumCoreServices,
    type LangiumParser,
    type Linker,
    type TokenBuilderOptions,
} from 'langium';
import { MspcGeneratedModule, MspcGeneratedSharedModule } from '../generated/module.ts';
import { ExpectationProvider } from './expectation.ts';
import { HandLexer } from './lexer.ts';

/** The parser of the grammar with the lexer that feeds it. */
export interface Syntax {
    readonly services: LangiumCoreServices;
    readonly parser: LangiumParser;
    readonly lexer: HandLexer;
}

/** A lower-case word and a unit stand wherever a name may: each says so itself when it should not. */
class TokenBuilder extends DefaultTokenBuilder {
    override buildTokens(grammar: Grammar, options?: TokenBuilderOptions): TokenVocabulary {
        const tokens = super.buildTokens(grammar, options) as TokenType[];
        const name = tokens.find((token) => token.name === 'NAME');
        const unit = tokens.find((token) => token.name === 'UNIT');
        if (!name || !unit) throw new Error('The grammar lost its terminal NAME or UNIT');
        unit.CATEGORIES = [name];
        tokens.push({ name: 'WORD', PATTERN: /[a-z][A-Za-z0-9_]*/, CATEGORIES: [name] });
        return tokens;
    }
}

/** Names are resolved on the model (names/), so a reference in the syntax tree is its text and place alone. */
const textOnly = {
    buildReference: (_node: unknown, _property: string, $refNode: unknown, $refText: string) => ({
        $refNode,
        $refText,
        ref: undefined,
    }),
} as unknown as Linker;

function createLexer(services: LangiumCoreServices): HandLexer {
    const types = services.parser.TokenBuilder.buildTokens(services.Grammar) as TokenType[];
    const definition: TokenTypeDictionary = Object.fromEntries(types.map((type) => [type.name, type]));
    return new HandLexer(definition);
}

function createSyntax(): Syntax {
    const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), MspcGeneratedSharedModule);
    const services = inject(createDefaultCoreModule({ shared }), MspcGeneratedModule, {
        parser: {
            TokenBuilder: () => new TokenBuilder(),
            Lexer: createLexer,
            ParserConfig: () => ({ recoveryEnabled: false, skipValidations: true }),
            ParserErrorMessageProvider: () => new ExpectationProvider(),
        },
        references: { Linker: () => textOnly },
    });
    const lexer = services.parser.Lexer;
    if (!(lexer instanceof HandLexer)) throw new Error('The lexer was replaced');
    return { services, parser: services.parser.LangiumParser, lexer };
}

let instance: Syntax | undefined;

/** The one parser of this process; made on first use. */
export function syntax(): Syntax {
    instance ??= createSyntax();
    return instance;
}

/** Forgets the parser: after an exception inside it its stack is not to be trusted. */
export function renewSyntax(): void {
    instance = undefined;
}
