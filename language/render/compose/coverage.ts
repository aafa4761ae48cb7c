import { coverageOf } from '../../analysis/coverage.ts';
import { requirements } from '../coverage/requirements.ts';
import type { Section } from '../document.ts';
import { dateText } from '../values.ts';
import type { Writer } from '../writer.ts';
import { chapter } from './parts.ts';

/** For auditors: what was found for each requirement of the frameworks that the contract names. No part of it. */
export function coverage(writer: Writer): readonly Section[] {
    const { audience, contract, today, words } = writer;
    if (audience !== 'auditor' || today === undefined) {
        return [];
    }
    const named = coverageOf(contract, today).frameworks.filter((each) => each.named !== undefined);
    const intro = writer.say('annex.intro', { date: dateText(words, today) });
    const children = named.map((each): Section => ({ ...requirements(words, each), level: 2, numbered: false }));
    return chapter('coverage', words.plain('annex.heading'), children, { numbered: false, intro });
}
