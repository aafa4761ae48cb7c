import type { Metric } from '../../model/library.ts';
import type { Service } from '../../model/service.ts';
import type { Percent } from '../../values/percent.ts';
import type { Sentence } from '../change.ts';
import type { Scopes } from '../compare.ts';
import type { Things } from '../figures.ts';
import type { Scope } from '../scope.ts';

/** Decimals of a composite: enough to tell 99.94% from 99.9400049995%. */
const DECIMALS = 4;

/** The availability that the suppliers of a service leave it, where a change of them makes it another. */
export function compositionFigures(_: Things, scopes: Scopes): readonly Sentence[] {
    return scopes.before.contract.all('service').flatMap((service) => {
        const twin = scopes.after.contract
            .all('service')
            .find((each) => scopes.after.identities.of(each) === scopes.before.identities.of(service));
        const [one, other] = [composite(service, scopes.before), twin && composite(twin, scopes.after)];
        if (!one || !other || one.equals(other)) return [];
        const values = { service: twin?.title?.value ?? service.name.value, before: `${one}`, after: `${other}` };
        return [{ id: 'figure.composite', values }];
    });
}

function composite(service: Service, scope: Scope): Percent | undefined {
    const metric = availability(scope);
    return metric && scope.facts.composition(service, metric).availability?.round(DECIMALS);
}

/** The metric of the library, as some commitment or promise names it. */
function availability({ contract }: Scope): Metric | undefined {
    const refs = contract.all('vendor').flatMap(({ commitments }) => commitments.map(({ metric }) => metric));
    return refs.find(({ target }) => target?.type?.value === 'time share')?.target;
}
