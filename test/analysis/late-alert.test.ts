import { expect, it } from 'vitest';
import { factsOf } from '../../language/analysis/facts.ts';
import { brokenBefore } from '../../language/analysis/late-alert.ts';
import type { Alert, Monitor } from '../../language/model/sla.ts';
import { contract, monitor, nowhere, objective, responseTime, sla, uptime, value } from '../support/model.ts';

function at(side: 'below' | 'above', figure: string): Alert {
    return {
        span: nowhere,
        threshold: { type: 'value', side, value: value(figure) },
        notify: undefined,
        within: undefined,
    };
}

const promise = uptime('99.9%');
const whole = uptime('100%');
const timer = objective('Timer', responseTime, { bound: 'at most', target: value('15 minutes') });
const levels = sla('Levels', [], { objectives: [promise, whole, timer] });

function late(watching: Monitor, ...others: readonly Monitor[]) {
    const [alert] = watching.alerts;
    return alert && brokenBefore(alert, watching, factsOf(contract(levels, watching, ...others)))?.path;
}

it.each([
    [{ ...monitor('M', promise), alerts: [at('below', '99.9%')] }, 'Levels.Uptime'],
    [{ ...monitor('M', promise), alerts: [at('below', '99.91%')] }, undefined],
    [{ ...monitor('M', promise), alerts: [at('above', '99.5%')] }, undefined],
    [{ ...monitor('M', whole), alerts: [at('below', '99%')] }, undefined],
    [{ ...monitor('M', timer), alerts: [at('above', '20 minutes')] }, 'Levels.Timer'],
    [{ ...monitor('M', timer, promise), alerts: [at('above', '10 minutes')] }, undefined],
])('an alert comes before the breach or not (%#)', (watching, expected) => {
    expect(late(watching)).toBe(expected);
});

it('comes in time for one of several, or before nothing', () => {
    const milder = uptime('99%');
    const never = objective('Never', responseTime, { bound: 'at most', target: value('0 minutes') });
    const none = objective('None', responseTime, { bound: 'at most', target: value('0') });
    const goal = uptime('99.9%', { target: undefined, aim: value('99.9%') });
    const more = sla('More', [], { objectives: [milder, never, none, goal] });
    const found = (watching: Monitor) => {
        const [alert] = watching.alerts;
        return alert && brokenBefore(alert, watching, factsOf(contract(levels, more, watching)))?.path;
    };
    expect(found({ ...monitor('M', promise, milder), alerts: [at('below', '99.5%')] })).toBeUndefined();
    expect(found({ ...monitor('M', promise, milder), alerts: [at('below', '98%')] })).toBe('Levels.Uptime');
    expect(found({ ...monitor('M', never), alerts: [at('above', '5 minutes')] })).toBeUndefined();
    expect(found({ ...monitor('M', none), alerts: [at('above', '5')] })).toBeUndefined();
    expect(found({ ...monitor('M', goal), alerts: [at('below', '98%')] })).toBeUndefined();
});

it('may come late where another one came in time', () => {
    const [second, first] = [at('below', '99.5%'), at('below', '99.95%')];
    expect(late({ ...monitor('M', promise), alerts: [second, first] })).toBeUndefined();
    expect(
        late({ ...monitor('M', promise), alerts: [second] }, { ...monitor('N', promise), alerts: [first] }),
    ).toBeUndefined();
});
