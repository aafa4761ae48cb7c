import type { Declaration } from '../../../language/model/declaration.ts';
import type { Span } from '../../../language/model/source.ts';
import type { View } from '../../view.ts';
import { statedByCalendar, statedByMaintenance, zoneText } from './stated/calendar.ts';
import { statedByClause } from './stated/clause.ts';
import { statedByFee } from './stated/fee.ts';
import { statedByMonitor } from './stated/monitor.ts';
import { statedByScaling } from './stated/scaling.ts';
import { statedByService } from './stated/service.ts';
import { statedBySla, statedByVendor } from './stated/sla.ts';
import type { ValueText } from './values.ts';

/** A number, percent, factor or time that a declaration states, and what is to be said of it where it stands. */
export interface Stated {
    readonly span: Span;
    readonly say: () => string;
}

/** What a number comes to whose meaning depends on its line: percent of what, times what, how many of what. */
export function statedAt(view: View, declaration: Declaration | undefined, offset: number): ValueText | undefined {
    const all = declaration ? statedBy(view, declaration) : [];
    const found = all.find(({ span }) => span.start <= offset && offset <= span.end);
    const text = found?.say() ?? '';
    return found && text !== '' ? { text, start: found.span.start, end: found.span.end } : undefined;
}

function statedBy(view: View, declaration: Declaration): readonly Stated[] {
    switch (declaration.kind) {
        case 'calendar':
            return statedByCalendar(view, declaration);
        case 'contract':
            return zoneText(view, declaration.zone);
        case 'maintenance':
            return statedByMaintenance(view, declaration);
        case 'clause':
            return statedByClause(view, declaration);
        case 'fee':
            return statedByFee(view, declaration);
        case 'monitor':
            return statedByMonitor(view, declaration);
        case 'scaling':
            return statedByScaling(view, declaration);
        case 'service':
            return statedByService(view, declaration);
        case 'sla':
            return statedBySla(view, declaration);
        case 'vendor':
            return statedByVendor(view, declaration);
        default:
            return [];
    }
}
