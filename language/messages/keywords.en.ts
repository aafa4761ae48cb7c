import { CONTRACT_EN } from './keywords.en.contract.ts';
import { CREDITS_EN } from './keywords.en.credits.ts';
import { LIBRARY_EN } from './keywords.en.library.ts';
import { MONITORING_EN } from './keywords.en.monitoring.ts';
import { PRICE_EN } from './keywords.en.price.ts';
import { SECURITY_EN } from './keywords.en.security.ts';
import { SERVICE_EN } from './keywords.en.service.ts';
import { SLA_EN } from './keywords.en.sla.ts';
import { VENDOR_EN } from './keywords.en.vendor.ts';
import type { KeywordTable } from './keywords.ts';

const TOPICS: readonly KeywordTable[] = [
    CONTRACT_EN,
    SERVICE_EN,
    PRICE_EN,
    SLA_EN,
    CREDITS_EN,
    MONITORING_EN,
    SECURITY_EN,
    VENDOR_EN,
    LIBRARY_EN,
];

/** What each word of the language means, in English. */
export const KEYWORDS_EN: KeywordTable = {
    declarations: Object.assign({}, ...TOPICS.map((topic) => topic.declarations)),
    lines: Object.assign({}, ...TOPICS.map((topic) => topic.lines)),
};
