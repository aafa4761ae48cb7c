import { CONTRACT_DE } from './keywords.de.contract.ts';
import { CREDITS_DE } from './keywords.de.credits.ts';
import { LIBRARY_WORDS_DE } from './keywords.de.library.ts';
import { MONITORING_DE } from './keywords.de.monitoring.ts';
import { PRICE_DE } from './keywords.de.price.ts';
import { SECURITY_DE } from './keywords.de.security.ts';
import { SERVICE_DE } from './keywords.de.service.ts';
import { SLA_DE } from './keywords.de.sla.ts';
import { VENDOR_DE } from './keywords.de.vendor.ts';
import type { KeywordTexts } from './keywords.ts';

const TOPICS: readonly KeywordTexts[] = [
    CONTRACT_DE,
    SERVICE_DE,
    PRICE_DE,
    SLA_DE,
    CREDITS_DE,
    MONITORING_DE,
    SECURITY_DE,
    VENDOR_DE,
    LIBRARY_WORDS_DE,
];

/** What each word of the language means, in German. */
export const KEYWORDS_DE: KeywordTexts = {
    declarations: Object.assign({}, ...TOPICS.map((topic) => topic.declarations)),
    lines: Object.assign({}, ...TOPICS.map((topic) => topic.lines)),
};
