import type { InterfaceWords } from '../../../language/messages/interface.ts';
import type { KeywordPlace } from '../../keywords.ts';
import { pageOf } from '../library-text.ts';
import { sentence } from './words.ts';

/** The rules that watch what a word states, each with its page. */
export function watchedBy(spoken: InterfaceWords, { body, line, words }: KeywordPlace): string {
    if (line !== undefined) return '';
    const place = body === '' ? words : `${body} ${words}`;
    const key = Object.keys(WATCHING)
        .filter((each) => `${place} `.startsWith(`${each} `))
        .at(-1);
    const rules = (key === undefined ? [] : (WATCHING[key] ?? [])).map((rule) => {
        const page = pageOf(rule);
        return page === undefined ? rule : sentence(spoken, 'rule', { rule, page });
    });
    return rules.length === 0 ? '' : sentence(spoken, 'rules', { rules: rules.join(', ') });
}

/** By the body and the first words of a line, or by the word of a declaration. */
export const WATCHING: Readonly<Record<string, readonly string[]>> = {
    monitor: ['monitor/watches-nothing', 'monitor/alert-missing'],
    vendor: ['vendor/unmonitored', 'vendor/concentration'],
    control: ['compliance/control-unowned', 'compliance/control-without-evidence'],
    sla: ['monitor/objective-unmonitored', 'sla/chronic-failure-missing'],
    define: ['drafting/term-unused', 'drafting/term-undeclared'],
    waive: ['term/waiver-expired', 'term/waiver-unneeded'],
    maintenance: ['sla/maintenance-uncapped', 'sla/maintenance-exceeds-budget'],
    scaling: ['scaling/one-way', 'scaling/fee-mismatch'],
    'Contract effective': ['term/effective-missing'],
    'Contract term': ['term/term-missing', 'term/ended'],
    'Contract renews': ['term/renewal-without-notice', 'term/notice-exceeds-term'],
    'Contract terminable': ['term/cure-exceeds-notice'],
    'Contract currency': ['term/currency-missing', 'fee/currency-mixed'],
    'Contract law': ['term/law-missing'],
    'Contract zone': ['term/zone-missing'],
    'Contract provider': ['term/party-missing', 'term/same-party'],
    'Contract client': ['term/party-missing', 'term/same-party'],
    'Contract subject': ['compliance/requirement-open', 'compliance/proposed'],
    'Contract review': ['sla/review-missing'],
    'Calendar closed': ['term/closed-days-run-out'],
    'Party certified': ['vendor/certificate-ends'],
    'Service depends': ['availability/exceeds-dependencies', 'availability/dependency-uncommitted'],
    'Service quantity': ['scaling/quantity-mismatch'],
    'Service fee': ['fee/unused', 'credit/fee-ambiguous'],
    'Fee amount': ['fee/unused', 'fee/per-hour'],
    'Fee indexed': ['fee/uplift-uncapped'],
    'Fee rate': ['fee/rate-without-hours'],
    'Fee prepaid': ['fee/prepaid-lost'],
    'Maintenance at': ['sla/maintenance-exceeds-budget'],
    'Sla measured': ['sla/target-without-window'],
    'Sla outages': ['sla/outage-floor-exceeds-budget'],
    'Sla matrix': ['sla/priority-order', 'sla/priority-uncovered', 'sla/response-not-before-resolution'],
    'Sla objective': ['sla/no-tolerance', 'sla/direction-mismatch', 'availability/exceeds-dependencies'],
    'Sla credits': ['credit/cap-missing', 'credit/bands-not-monotone', 'credit/band-missing-at-target'],
    'Sla cap': ['credit/cap-below-first-band'],
    'Sla claim': ['credit/claim-missing', 'credit/vendor-claim-too-short'],
    'Sla terminable': ['sla/chronic-failure-unreachable'],
    'Sla review': ['sla/review-missing'],
    'Credits below': ['credit/band-beyond-target', 'credit/band-unreachable'],
    'Credits above': ['credit/band-beyond-target', 'credit/band-unreachable'],
    'Credits cap': ['credit/cap-below-first-band', 'credit/over-fee'],
    'Monitor watches': ['monitor/watches-nothing', 'monitor/objective-unmonitored'],
    'Monitor every': ['monitor/interval-too-coarse'],
    'Monitor kept': ['monitor/kept-too-short'],
    'Monitor alert': ['monitor/alert-after-breach', 'monitor/alert-slower-than-response'],
    'Control satisfies': ['compliance/citation-unsupported', 'compliance/citation-undeclared'],
    'Control responsible': ['compliance/control-unowned'],
    'Control evidence': ['compliance/control-without-evidence'],
    'Notice within': ['compliance/no-margin', 'compliance/notice-unit', 'compliance/outer-limit'],
    'Vendor commits': ['availability/dependency-uncommitted', 'availability/vendor-window-longer'],
    'Vendor notifies': ['vendor/notice-missing', 'vendor/notice-too-slow'],
    'Vendor certified': ['vendor/certificate-ends'],
    'Vendor reported': ['vendor/report-stale'],
    'Vendor agreement': ['vendor/agreement-ends-early'],
    'Vendor claim': ['credit/vendor-claim-too-short'],
    'Vendor risk': ['vendor/assessment-overdue'],
    'Vendor access': ['vendor/access-excessive'],
    'Vendor monitored': ['vendor/unmonitored'],
    'Vendor located': ['vendor/region-mismatch'],
    'Vendor subprocessor': ['vendor/subprocessor-undisclosed'],
    'Processing located': ['vendor/region-mismatch'],
    'Scaling baseline': ['scaling/baseline-outside-range', 'scaling/quantity-mismatch'],
    'Scaling range': ['scaling/baseline-outside-range', 'scaling/burst-beyond-range'],
    'Scaling price': ['scaling/tier-gap', 'scaling/tier-overlap', 'scaling/volume-cliff'],
    'Scaling decrease': ['scaling/decrease-too-slow', 'scaling/vendor-cannot-shed'],
    'Scaling burst': ['scaling/burst-beyond-range'],
};
