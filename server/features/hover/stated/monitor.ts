import { thresholdAt } from '../../../../language/analysis/alert-threshold.ts';
import type { AnyPromise } from '../../../../language/analysis/objective.ts';
import type { Monitor } from '../../../../language/model/sla.ts';
import { promisesOf } from '../../../../language/model/sla.ts';
import { valueText } from '../../../../language/model/value-text.ts';
import type { Percent } from '../../../../language/values/percent.ts';
import { factsFor } from '../../../facts.ts';
import type { View } from '../../../view.ts';
import { list, paragraphs, plain } from '../markdown.ts';
import type { Stated } from '../stated.ts';
import { sentence } from '../words.ts';

/** So many promises are shown for one alert. */
const MOST = 8;

/** Where `at n% of target` goes off, promise by promise. */
export function statedByMonitor(view: View, { watches, alerts }: Monitor): readonly Stated[] {
    const promises = watches.flatMap(({ target }) => promisesOf(target));
    return alerts.flatMap(({ threshold }) => {
        if (threshold.type !== 'of target') return [];
        const { value, span } = threshold.percent;
        const say = () =>
            paragraphs(
                sentence(view.words, 'share.target', { percent: value.toString() }),
                list(promises.slice(0, MOST).flatMap((each) => thresholdText(view, each, value))),
            );
        return [{ span, say }];
    });
}

function thresholdText(view: View, promise: AnyPromise, percent: Percent): readonly string[] {
    const facts = factsFor(view)?.of(promise);
    const threshold = facts && thresholdAt(percent, facts);
    if (!threshold || !facts.target) return [];
    const values = {
        promise: plain(pathOf(promise)),
        figure: valueText({ ...threshold.figure, span: promise.span }),
        target: valueText(facts.target),
    };
    return [sentence(view.words, threshold.side === 'above' ? 'share.targetAbove' : 'share.targetBelow', values)];
}

/** `Levels.P1.ResponseTime` */
export function pathOf(promise: AnyPromise): string {
    const names = promise.kind === 'cell' ? [promise.sla, promise.row, promise] : [promise.sla, promise];
    return names.map(({ name }) => name.value).join('.');
}
