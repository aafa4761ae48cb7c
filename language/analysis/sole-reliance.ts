import type { Service } from '../model/service.ts';
import type { Vendor } from '../model/vendor.ts';

/**
 * The services that cannot do without a vendor: it stands in their series, through any chain, or behind every one of
 * some alternatives. A loop of services proves nothing.
 */
export function servicesLostWith(vendor: Vendor, services: readonly Service[]): readonly Service[] {
    const known = new Map<Service, boolean>();
    const isLost = (service: Service): boolean => {
        const found = known.get(service);
        if (found !== undefined) return found;
        known.set(service, false);
        const lost = service.dependsOn.some(({ alternatives }) => {
            const needing = alternatives.filter(
                ({ target }) => target === vendor || (target?.kind === 'service' && isLost(target)),
            );
            return needing.length > 0 && needing.length === alternatives.length;
        });
        known.set(service, lost);
        return lost;
    };
    return services.filter(isLost);
}
