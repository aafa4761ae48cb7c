import type { Duration } from '../values/duration.ts';
import type { DeclarationBase } from './declaration.ts';
import type { Prose, Ref } from './reference.ts';
import type { Span, Written } from './source.ts';

export type MetricType =
    | 'time share'
    | 'case share'
    | 'timer'
    | 'sample'
    | 'rate'
    | 'point'
    | 'total'
    | 'count'
    | 'score';

export interface Metric extends DeclarationBase {
    readonly kind: 'metric';
    readonly type: Written<MetricType> | undefined;
    /** Which direction is better; undefined when neither is (a temperature). */
    readonly better: 'higher' | 'lower' | undefined;
    /** A share is numerator of denominator. */
    readonly numerator: Written<string> | undefined;
    readonly denominator: Written<string> | undefined;
    /** A timer runs from start to stop. */
    readonly from: Written<string> | undefined;
    readonly to: Written<string> | undefined;
}

/** `unit Seat or Seats "seat"`; `name` is the first, `plural` the second of the two names. */
export interface Unit extends DeclarationBase {
    readonly kind: 'unit';
    readonly plural: Written<string> | undefined;
    /** The digits of a currency's minor unit (ISO 4217); undefined when the unit is not a currency. */
    readonly minorUnits: number | undefined;
}

export interface Region extends DeclarationBase {
    readonly kind: 'region';
    readonly in: readonly Ref<Region>[];
}

export interface EventType extends DeclarationBase {
    readonly kind: 'event';
}

export interface Topic extends DeclarationBase {
    readonly kind: 'topic';
}

export interface Framework extends DeclarationBase {
    readonly kind: 'framework';
    readonly edition: Written<string> | undefined;
    readonly source: Written<string> | undefined;
    readonly addresses: readonly Address[];
    readonly scopes: readonly Scope[];
    readonly deadlines: readonly Deadline[];
    readonly requirements: readonly Requirement[];
}

/**
 * `address "https://…/oj#art_{number}" for "2024/1773-"`: where the text can be read, or the part of it that the codes
 * name which begin so. See `addressOf`.
 */
export interface Address {
    readonly span: Span;
    readonly address: Written<string>;
    readonly codes: Written<string> | undefined;
}

export interface Scope {
    readonly kind: 'scope';
    readonly span: Span;
    readonly name: Written<string>;
    readonly meaning: Written<string> | undefined;
    readonly framework: Framework;
}

export type ClockStart = 'awareness' | 'discovery' | 'determination' | 'classification';

/** What starts a limit's clock. */
export interface Clock {
    readonly span: Span;
    readonly start: ClockStart | Ref;
}

/** `deadline PersonalDataBreach 72 hours of awareness for client`: the client's own duty to an authority. */
export interface Deadline {
    readonly span: Span;
    readonly event: Ref<EventType>;
    readonly duration: Written<Duration>;
    readonly clock: Clock | undefined;
}

export type Level = 'mandatory' | 'conditional' | 'duty' | 'scheme' | 'criterion' | 'guidance' | 'proposed';

export interface Requirement {
    readonly kind: 'requirement';
    readonly span: Span;
    /** The code, such as `28(3)(h)`. */
    readonly name: Written<string>;
    readonly title: Written<string> | undefined;
    readonly description: Prose | undefined;
    readonly framework: Framework;
    readonly level: Written<Level> | undefined;
    readonly scopes: readonly Ref<Scope>[];
    readonly whereData: readonly Ref<Topic>[];
    readonly whereSubprocessors: boolean;
    readonly whereTransfers: boolean;
    /** The regions that data has to leave for a transfer; with none, a processing has to say that it transfers. */
    readonly transfersOutside: readonly Ref<Region>[];
    /** Where a number or a reading comes from, when it differs from the framework's own source. */
    readonly source: Written<string> | undefined;
    /** All of these hold when the requirement is met. */
    readonly expects: readonly Expectation[];
}

/** One `expects` line: one of its alternatives suffices. */
export interface Expectation {
    readonly span: Span;
    readonly alternatives: readonly Expected[];
    readonly level: Written<Level> | undefined;
}

/** What a processing is asked to state. */
export type ProcessingPart = 'purpose' | 'nature' | 'data' | 'subjects' | 'kept';

/** What an `expects` line asks the contract to hold. */
export type Expected = { readonly span: Span } & (
    | {
          readonly type: 'control';
          readonly topic: Ref<Topic>;
          readonly every: Written<Duration> | undefined;
          readonly within: Written<Duration> | undefined;
          readonly kept: Written<Duration> | undefined;
      }
    | { readonly type: 'clause'; readonly topic: Ref<Topic> }
    | {
          readonly type: 'notice';
          readonly event: Ref<EventType>;
          readonly within: Written<Duration> | undefined;
          readonly before: Written<Duration> | undefined;
          /** `within` is an outer limit: without undue delay, and in no case later. */
          readonly promptly: boolean;
      }
    | { readonly type: 'processing'; readonly parts: readonly ProcessingPart[] }
    | { readonly type: 'objective'; readonly metric: Ref<Metric> }
    | { readonly type: 'each objective'; readonly property: 'monitored' | 'alerted' | 'credited' }
    | {
          readonly type: 'report';
          readonly topic: Ref<Topic> | undefined;
          readonly every: Written<Duration> | undefined;
          readonly orOnDemand: boolean;
      }
    | { readonly type: 'review'; readonly of: 'contract' | 'sla' | 'security'; readonly every: Written<Duration> }
    | { readonly type: 'framework' }
    | { readonly type: 'scaling'; readonly direction: 'increase' | 'decrease' | 'keeps' }
    | { readonly type: 'change'; readonly topic: Ref<Topic> | undefined }
    | {
          readonly type: 'each vendor';
          /** Only vendors with this topic in their access or data, when given. */
          readonly with: Ref<Topic> | undefined;
          readonly property: 'assessed' | 'monitored' | 'certified' | 'reported' | 'least privilege' | 'notifies';
          readonly event: Ref<EventType> | undefined;
          readonly every: Written<Duration> | undefined;
          readonly within: Written<Duration> | undefined;
      }
);
