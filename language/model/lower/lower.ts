import type * as ast from '../../generated/ast.ts';
import type { Declaration } from '../declaration.ts';
import type { PieceFacts } from './body.ts';
import { lowerContract, lowerDefine, lowerParty, lowerWaiver } from './contract.ts';
import { lowerCalendar } from './hours.ts';
import { lowerEvent, lowerFramework, lowerMetric, lowerRegion, lowerTopic, lowerUnit } from './library.ts';
import type { Lowering } from './lowering.ts';
import { lowerMonitor, lowerReport } from './monitoring.ts';
import { lowerChange, lowerScaling } from './scaling.ts';
import { lowerClause, lowerControl, lowerNotice, lowerProcessing } from './security.ts';
import { lowerExclusion, lowerFee, lowerMaintenance, lowerPriority, lowerService } from './service.ts';
import { lowerSla } from './sla.ts';
import { lowerVendor } from './vendor.ts';

/** How each kind of declaration becomes part of the model, by the name of its grammar rule. */
const LOWER = {
    Contract: lowerContract,
    Party: lowerParty,
    Define: lowerDefine,
    Waive: lowerWaiver,
    Calendar: lowerCalendar,
    Service: lowerService,
    Priority: lowerPriority,
    Fee: lowerFee,
    Maintenance: lowerMaintenance,
    Exclusion: lowerExclusion,
    Sla: lowerSla,
    Monitor: lowerMonitor,
    Report: lowerReport,
    Control: lowerControl,
    Notice: lowerNotice,
    Processing: lowerProcessing,
    Clause: lowerClause,
    Vendor: lowerVendor,
    Scaling: lowerScaling,
    Change: lowerChange,
    Metric: lowerMetric,
    Unit: lowerUnit,
    Region: lowerRegion,
    Event: lowerEvent,
    Topic: lowerTopic,
    Framework: lowerFramework,
} satisfies Record<ast.Declaration['$type'], unknown>;

/** The model of one declaration; its references are still to be resolved. */
export function lower(lowering: Lowering, node: ast.Declaration, facts: PieceFacts): Declaration {
    const handle = LOWER[node.$type] as (lowering: Lowering, node: ast.Declaration, facts: PieceFacts) => Declaration;
    return handle(lowering, node, facts);
}
