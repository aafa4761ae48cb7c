import type { AnyPromise } from '../../../language/analysis/objective.ts';
import type { Priority } from '../../../language/model/service.ts';
import { valueText } from '../../../language/model/value-text.ts';
import { factsFor } from '../../facts.ts';
import type { View } from '../../view.ts';
import { plain } from './markdown.ts';
import { pathOf } from './stated/monitor.ts';
import { sentence } from './words.ts';

const MOST = 8;

/** What is promised for cases of a priority, in the contract of the file. */
export function promisedFor(view: View, priority: Priority): readonly string[] {
    const promises = (factsFor(view)?.promises ?? []).filter(({ promise }) => priorityOf(promise) === priority);
    const shown = promises.slice(0, MOST).flatMap(({ promise, target }) =>
        target
            ? [
                  sentence(view.words, 'priority.promise', {
                      metric: plain(promise.metric.text),
                      target: valueText(target),
                      promise: plain(pathOf(promise)),
                  }),
              ]
            : [],
    );
    const more = promises.length - MOST;
    return more > 0 ? [...shown, sentence(view.words, 'priority.more', { count: more })] : shown;
}

function priorityOf(promise: AnyPromise): unknown {
    return promise.kind === 'cell' ? promise.row.of.target : promise.priority?.target;
}
