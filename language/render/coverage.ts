import type { FrameworkCoverage } from '../analysis/coverage/result.ts';
import type { Coverage } from '../analysis/coverage.ts';
import type { DocumentMessages } from '../messages/document.ts';
import { englishDocument } from '../messages/english.ts';
import { clean } from './clean.ts';
import { controlsMatrix } from './coverage/controls.ts';
import { requirements } from './coverage/requirements.ts';
import { responsibilities } from './coverage/responsibilities.ts';
import type { Block, Document } from './document.ts';
import { paragraph } from './inline.ts';
import { Words } from './words.ts';

export interface CoverageDocumentOptions {
    /** The frameworks to tell of; all that the contract is asked about by default. */
    readonly frameworks?: readonly FrameworkCoverage[] | undefined;
    /** The fixed wording; English by default. */
    readonly messages?: DocumentMessages;
}

/**
 * What a contract holds of its frameworks as a document: each requirement with what meets it, what each part of the
 * contract meets, and who is responsible for what.
 */
export function composeCoverage(coverage: Coverage, options: CoverageDocumentOptions = {}): Document {
    const { frameworks = coverage.frameworks, messages = englishDocument } = options;
    const words = new Words(messages);
    const { contract } = coverage;
    const blocks: readonly Block[] = [
        paragraph('coverage.intro', words.plain('coverage.intro')),
        ...frameworks.map((each) => requirements(words, each)),
        controlsMatrix(words, contract, frameworks),
        responsibilities(words, contract),
    ];
    const name = contract.header?.title?.value ?? contract.header?.name.value ?? '';
    return {
        title: clean(words.text('coverage.title', { contract: name })),
        language: messages.language,
        uri: contract.uri,
        contents: words.plain('coverage.contents'),
        pageLabel: words.text('document.page', { page: '{page}', pages: '{pages}' }),
        properties: { subject: clean(name), author: '', identifier: clean(contract.header?.number?.value ?? '') },
        blocks,
    };
}
