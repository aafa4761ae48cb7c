import type { Temporal } from 'temporal-polyfill';
import type { Duration } from '../values/duration.ts';
import type { DeclarationBase } from './declaration.ts';
import type { Framework, Scope, Unit } from './library.ts';
import type { Citation, Ref } from './reference.ts';
import type { Calendar } from './service.ts';
import type { Span, Written } from './source.ts';

/** The `contract` declaration: parties, term and the other things a first page says. */
export interface Header extends DeclarationBase {
    readonly kind: 'contract';
    readonly number: Written<string> | undefined;
    readonly provider: Ref<Party> | undefined;
    readonly client: Ref<Party> | undefined;
    readonly effective: Written<Temporal.PlainDate> | undefined;
    readonly term: Written<Duration> | undefined;
    readonly renewal: Renewal | undefined;
    readonly terminations: readonly Termination[];
    readonly currency: Ref<Unit> | undefined;
    readonly law: Written<string> | undefined;
    readonly zone: Written<string> | undefined;
    readonly hours: Ref<Calendar> | undefined;
    readonly subjectTo: readonly Subjection[];
    readonly incorporates: readonly Ref[];
    readonly precedence: readonly Ref[];
    readonly review: Written<Duration> | undefined;
}

/** `renews for 12 months once unless notice of 90 days by Acme` */
export interface Renewal {
    readonly span: Span;
    readonly length: Written<Duration>;
    readonly once: Span | undefined;
    readonly notice: Written<Duration> | undefined;
    readonly by: Ref<Party> | undefined;
}

/** `terminable for "convenience" by Acme notice of 180 days cure 30 days` */
export interface Termination {
    readonly span: Span;
    readonly reason: Written<string>;
    readonly by: Ref<Party> | undefined;
    readonly notice: Written<Duration> | undefined;
    readonly cure: Written<Duration> | undefined;
}

/** `PCI-DSS for ServiceProvider` in `subject to`. */
export interface Subjection {
    readonly span: Span;
    readonly framework: Ref<Framework>;
    readonly scopes: readonly Ref<Scope>[];
}

export interface Party extends DeclarationBase {
    readonly kind: 'party';
    readonly address: Written<string> | undefined;
    readonly registered: Written<string> | undefined;
    readonly contacts: readonly Contact[];
    readonly certified: readonly Certificate[];
    readonly reported: readonly AssuranceReport[];
}

export interface Contact {
    readonly span: Span;
    readonly role: Written<string>;
    readonly at: Written<string>;
}

/** `certified ISO-27001 until 2029-03-31` */
export interface Certificate {
    readonly span: Span;
    readonly framework: Ref<Framework>;
    readonly until: Written<Temporal.PlainDate> | undefined;
}

/** `reported SOC-2 to 2025-09-30`: an assurance report and the end of the period it covers. */
export interface AssuranceReport {
    readonly span: Span;
    readonly framework: Ref<Framework>;
    readonly to: Written<Temporal.PlainDate> | undefined;
}

/** A defined term; its meaning is the description. */
export interface Define extends DeclarationBase {
    readonly kind: 'define';
}

/** `waive PCI-DSS:11.3.2 because "…" until 2028-12-31 approved by Acme` */
export interface Waiver extends DeclarationBase {
    readonly kind: 'waive';
    readonly citation: Citation;
    readonly because: Written<string> | undefined;
    readonly until: Written<Temporal.PlainDate> | undefined;
    readonly approvedBy: Ref<Party> | undefined;
}
