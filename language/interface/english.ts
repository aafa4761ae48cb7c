import { englishCompare } from '../messages/compare.ts';
import { EDITOR_EN } from '../messages/editor.en.ts';
import { englishDocument } from '../messages/english.ts';
import { FINDINGS_EN, KINDS_EN, ONE_OF_A_KIND_EN } from '../messages/findings.en.ts';
import type { InterfaceWords } from '../messages/interface.ts';
import { KEYWORDS_EN } from '../messages/keywords.en.ts';
import { REFACTOR_EN } from '../messages/refactor.en.ts';
import { TEMPLATE_WORDS_EN } from '../messages/templates.en.ts';
import { RULE_MESSAGES } from '../rules/messages.ts';

/** What we say in English. */
export const englishInterface: InterfaceWords = {
    language: 'en',
    findings: { ...FINDINGS_EN, ...REFACTOR_EN, ...RULE_MESSAGES },
    kinds: KINDS_EN,
    oneOfAKind: ONE_OF_A_KIND_EN,
    editor: EDITOR_EN,
    keywords: KEYWORDS_EN,
    newContract: TEMPLATE_WORDS_EN,
    compare: englishCompare,
    document: englishDocument,
};
