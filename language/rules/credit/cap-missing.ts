import { windowText } from '../../values/window.ts';
import { creditsOf } from '../credits.ts';
import { addingLine } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'credit/cap-missing',
    title: 'Credits without a limit',
    why: [
        'A cap tells the provider what a bad month can cost, and the client what it can expect to be paid. Without one,',
        'the two will differ over it when it matters. A cap of the sla covers all of its schedules.',
    ].join('\n'),
    levels: ['information'],
    sentences: {
        '': 'Nothing limits these credits. Add a cap, as in `cap 100% monthly`, here or for the whole of `{sla}`.',
    },
    fixable: true,
    onCatalogues: true,
    bad: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
    credits for Uptime of HostingFee {
        below 99.9% credit 10%
    }
}
`,
    good: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
    credits for Uptime of HostingFee {
        below 99.9% credit 10%
        cap 100% monthly
    }
}
`,
    *check({ contract, facts }) {
        for (const { schedule, sla, promises } of creditsOf(contract, facts)) {
            if (schedule.cap !== undefined || sla.cap !== undefined) continue;
            const [promise] = promises;
            const isOfFee = facts.creditedFee(schedule).known && promise !== undefined;
            yield {
                span: schedule.keyword,
                values: { sla: sla.name.value },
                lacking: sla,
                intents: isOfFee ? [addingLine(schedule, `cap  100% ${windowText(promise.window.window)}`)] : [],
            };
        }
    },
} satisfies Rule;
