import type { Value } from './value.ts';

/** A value as the language writes it: `99.9%`, `4 hours`, `500 Transactions per second`. */
export function valueText(value: Value): string {
    switch (value.type) {
        case 'percent':
            return value.percent.toString();
        case 'duration':
            return value.duration.toString();
        case 'number':
            return value.amount.toSource();
        case 'amount':
            return `${value.amount.toSource()} ${value.unit.text}${value.per === undefined ? '' : ` per ${value.per}`}`;
    }
}
