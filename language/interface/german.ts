import { compareDe } from '../messages/compare.de.ts';
import { EDITOR_DE } from '../messages/editor.de.ts';
import { FINDINGS_DE, KINDS_DE, ONE_OF_A_KIND_DE } from '../messages/findings.de.ts';
import { germanDocument } from '../messages/german.ts';
import type { InterfaceWords } from '../messages/interface.ts';
import { KEYWORDS_DE } from '../messages/keywords.de.ts';
import { KEYWORDS_EN } from '../messages/keywords.en.ts';
import { REFACTOR_DE } from '../messages/refactor.de.ts';
import { RULE_PHRASES_DE, RULES_DE } from '../messages/rules.de.ts';
import { TEMPLATE_WORDS_DE } from '../messages/templates.de.ts';
import { messagesOf } from '../rules/messages.ts';
import { withTexts } from './keywords.ts';

const RULES = Object.entries(RULES_DE).flatMap(([id, texts]) => messagesOf({ id, ...texts }));

/** What we say in German. */
export const germanInterface: InterfaceWords = {
    language: 'de',
    findings: { ...FINDINGS_DE, ...REFACTOR_DE, ...RULE_PHRASES_DE, ...Object.fromEntries(RULES) },
    kinds: KINDS_DE,
    oneOfAKind: ONE_OF_A_KIND_DE,
    editor: EDITOR_DE,
    keywords: withTexts(KEYWORDS_EN, KEYWORDS_DE),
    newContract: TEMPLATE_WORDS_DE,
    compare: { table: compareDe, document: germanDocument },
    document: germanDocument,
};
