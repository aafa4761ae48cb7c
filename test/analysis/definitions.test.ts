import { expect, it } from 'vitest';
import { circularReferences } from '../../language/analysis/definitions.ts';
import type { Define } from '../../language/model/contract.ts';
import { contract, nowhere, ref, written } from '../support/model.ts';

function define(name: string): Define {
    const none = { title: undefined, description: undefined, doc: undefined, damaged: false };
    return { kind: 'define', span: nowhere, name: written(name), ...none };
}

function refer(from: Define, ...to: readonly Define[]) {
    const references = to.map((target) => ({ span: nowhere, target: ref(target), shown: undefined }));
    Object.assign(from, { description: { span: nowhere, content: nowhere, text: '', references } });
}

it('finds each reference on a loop with the way back', () => {
    const [a, b, c, d, self] = [define('A'), define('B'), define('C'), define('D'), define('Self')];
    refer(a, b);
    refer(b, c, d);
    refer(c, a, d);
    refer(self, self, a);
    const found = circularReferences(contract(a, b, c, d, self)).map(
        ({ term, way }) => `${term.name.value} → ${way.map(({ name }) => name.value).join(' → ')}`,
    );
    expect(found).toEqual(['A → B → C → A', 'B → C → A → B', 'C → A → B → C', 'Self → Self']);
});
