import type { Piece } from '../../../language/files/piece.ts';
import type { InterfaceWords } from '../../../language/messages/interface.ts';
import type { Declaration } from '../../../language/model/declaration.ts';
import { type AmountValue, moneyOf, type Value } from '../../../language/model/value.ts';
import type { View } from '../../view.ts';
import { creditAt } from './credits.ts';
import { durationText } from './durations.ts';
import { feeAt } from './fees.ts';
import { openHoursText } from './hours.ts';
import { paragraphs, plain } from './markdown.ts';
import { downtimeText } from './promises.ts';
import { statedAt } from './stated.ts';
import { sentence } from './words.ts';

/** Something to say about a value, and where the value stands. */
export interface ValueText {
    readonly text: string;
    readonly start: number;
    readonly end: number;
}

/** What a value at an offset comes to. */
export function aboutValue(view: View, piece: Piece, offset: number): ValueText | undefined {
    const value = piece.values.find(({ span }) => span.start <= offset && offset <= span.end);
    const { declaration } = piece;
    const reckoned =
        creditAt(view, declaration, offset) ?? feeAt(view, declaration, offset) ?? statedAt(view, declaration, offset);
    if (reckoned) return reckoned;
    if (value) {
        const downtime = downtimeText(view, declaration, value);
        return {
            text: paragraphs(
                valueText(view, value, downtime !== ''),
                downtime,
                hoursOf(view, declaration, value, offset),
            ),
            start: value.span.start,
            end: value.span.end,
        };
    }
    const duration = piece.durations.find(({ span }) => span.start <= offset && offset <= span.end);
    if (!duration) return undefined;
    const text = paragraphs(
        durationText(view.words, duration.value),
        openHoursText(view, declaration, duration.value, offset),
    );
    return { text, start: duration.span.start, end: duration.span.end };
}

function hoursOf(view: View, declaration: Declaration | undefined, value: Value, offset: number): string {
    return value.type === 'duration' ? openHoursText(view, declaration, value.duration, offset) : '';
}

function valueText(view: View, value: Value, isUptime: boolean): string {
    switch (value.type) {
        case 'percent':
            return sentence(view.words, isUptime ? 'percent.uptime' : 'percent', {
                percent: value.percent.toString(),
                rest: value.percent.complement().toString(),
            });
        case 'duration':
            return durationText(view.words, value.duration);
        case 'amount':
            return amountText(view.words, value);
        case 'number':
            return view.file.text.slice(value.span.start, value.span.end);
    }
}

function amountText(words: InterfaceWords, value: AmountValue): string {
    const money = moneyOf(value);
    const unit = value.unit.target;
    const title = unit?.title?.value ?? value.unit.text;
    const amount =
        money?.toString() ?? sentence(words, 'amount.of', { amount: value.amount.toString(), unit: value.unit.text });
    return sentence(words, 'amount', { amount, title: plain(title) });
}
