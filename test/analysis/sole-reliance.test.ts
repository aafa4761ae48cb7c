import { expect, it } from 'vitest';
import { servicesLostWith } from '../../language/analysis/sole-reliance.ts';
import { dependency, service, vendor } from '../support/model.ts';

const [azure, cisco] = [vendor('Azure'), vendor('Cisco')];
const direct = service('Direct', { dependsOn: [dependency(azure)] });
const either = service('Either', { dependsOn: [dependency(azure, cisco)] });
const both = service('Both', { dependsOn: [dependency(azure, direct)] });
const free = service('Free');

it('finds the services that a vendor alone can take down', () => {
    const through = service('Through', { dependsOn: [dependency(cisco), dependency(both)] });
    const names = servicesLostWith(azure, [direct, either, both, through, free]).map(({ name }) => name.value);
    expect(names).toEqual(['Direct', 'Both', 'Through']);
});

it('is proved by no loop', () => {
    const first = service('First');
    const second = service('Second', { dependsOn: [dependency(first)] });
    Object.assign(first, { dependsOn: [dependency(second)] });
    expect(servicesLostWith(azure, [first, second])).toEqual([]);
});
