import type { DocumentMessageId } from '../messages/document.ts';
import type { DeclarationKind } from '../model/declaration.ts';

export type Heading = Extract<DocumentMessageId, `${string}.heading`>;

/**
 * The heading of the document under which a declaration of a kind comes to stand, by its message. What has none is
 * shown elsewhere (the head of the contract) or is vocabulary, which is explained where it is used.
 */
export const SECTION_HEADINGS: Readonly<Partial<Record<DeclarationKind, Heading>>> = {
    party: 'parties.heading',
    define: 'definitions.heading',
    calendar: 'definitions.heading',
    service: 'services.heading',
    fee: 'fees.heading',
    priority: 'levels.heading',
    maintenance: 'levels.heading',
    exclusion: 'levels.heading',
    sla: 'levels.heading',
    monitor: 'monitoring.heading',
    report: 'monitoring.heading',
    control: 'compliance.heading',
    notice: 'compliance.heading',
    processing: 'data.heading',
    vendor: 'vendors.heading',
    scaling: 'scaling.heading',
    change: 'changes.heading',
    clause: 'terms.heading',
    waive: 'waivers.heading',
};
