/**
 * What people write by habit that the language spells another way. The lexer reads through a slip, so it costs
 * no second error; the finding says how the language writes it, and `fix` is the text to put in its place.
 */
export interface Slip {
    readonly code: SlipCode;
    readonly start: number;
    readonly end: number;
    readonly fix: string | undefined;
}

export type SlipCode =
    | 'decimal-comma'
    | 'digit-grouping'
    | 'currency-sign'
    | 'ordinal'
    | 'round-the-clock'
    | 'colon-after-name'
    | 'citation-without-code'
    | 'date-form'
    | 'time-form'
    | 'text-unclosed'
    | 'prose-unclosed'
    | 'comment-unclosed'
    | 'bidi-control'
    | 'invisible'
    | 'thousands'
    | 'number-too-long'
    | 'number-word'
    | 'number-twice'
    | 'percent-sign'
    | 'factor-form'
    | 'calendar-days'
    | 'business-days'
    | 'citation-form'
    | 'quotes'
    | 'zone'
    | 'dash'
    | 'look-alike'
    | 'day'
    | 'hours-to'
    | 'mark'
    | 'bullet'
    | 'placeholder'
    | 'comment-mark'
    | 'comparison'
    | 'list-comma'
    | 'line-end'
    | 'name-end'
    | 'nothing'
    | 'slash'
    | 'character';
