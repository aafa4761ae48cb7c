import type { Define, Header, Party, Waiver } from './contract.ts';
import type { EventType, Framework, Metric, Region, Topic, Unit } from './library.ts';
import type { Prose } from './reference.ts';
import type { Change, Scaling } from './scaling.ts';
import type { Clause, Control, Notice, Processing } from './security.ts';
import type { Calendar, Exclusion, Fee, Maintenance, Priority, Service } from './service.ts';
import type { Monitor, Report, Sla } from './sla.ts';
import type { Span, Written } from './source.ts';
import type { Vendor } from './vendor.ts';

/** What every declaration has. */
export interface DeclarationBase {
    /** The whole declaration, from its keyword to the closing brace. */
    readonly span: Span;
    /** The name; a waiver has none and carries its citation's text here. A lost name is ''. */
    readonly name: Written<string>;
    readonly title: Written<string> | undefined;
    readonly description: Prose | undefined;
    /** The text of the comment that documents it; shown on hover only. */
    readonly doc: string | undefined;
    /** True when part of it could not be read: what it seems to lack may stand in the part that is lost. */
    readonly damaged: boolean;
}

/** One declaration of a file. */
export type Declaration =
    | Header
    | Party
    | Define
    | Waiver
    | Calendar
    | Service
    | Priority
    | Fee
    | Maintenance
    | Exclusion
    | Sla
    | Monitor
    | Report
    | Control
    | Notice
    | Processing
    | Clause
    | Vendor
    | Scaling
    | Change
    | Metric
    | Unit
    | Region
    | EventType
    | Topic
    | Framework;

export type DeclarationKind = Declaration['kind'];
