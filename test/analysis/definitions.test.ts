import { expect, it } from 'vitest';
import { circularReferences } from '../../language/analysis/definitions.ts';
import type { Define } from '../../language/model/contract.ts';
import type { Framework } from '../../language/model/library.ts';
import type { Citation } from '../../language/model/reference.ts';
import type { Service } from '../../language/model/service.ts';
import { contract, nowhere, ref, service, unknown, written } from '../support/model.ts';

function define(name: string): Define {
    const none = { title: undefined, description: undefined, doc: undefined, damaged: false };
    return { kind: 'define', span: nowhere, name: written(name), ...none };
}

function refer(from: Define, ...to: readonly (Define | Service | Citation)[]) {
    const references = to.map((each) => ({
        span: nowhere,
        target: 'code' in each ? each : ref<Define | Service>(each),
        shown: undefined,
    }));
    Object.assign(from, { description: { span: nowhere, content: nowhere, text: '', references } });
}

it('finds each reference on a loop with the way back', () => {
    const [a, b, c, d, self] = [define('A'), define('B'), define('C'), define('D'), define('Self')];
    refer(a, b);
    refer(b, c, d);
    refer(c, a, d);
    refer(self, self, a);
    const citation = {
        span: nowhere,
        framework: unknown<Framework>('GDPR'),
        code: written('28'),
        requirement: undefined,
    };
    refer(d, service('Servers'), citation);
    const found = circularReferences(contract(a, b, c, d, self)).map(
        ({ term, way }) => `${term.name.value} → ${way.map(({ name }) => name.value).join(' → ')}`,
    );
    expect(found).toEqual(['A → B → C → A', 'B → C → A → B', 'C → A → B → C', 'Self → Self']);
});
