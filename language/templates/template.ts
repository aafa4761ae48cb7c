import type { TEMPLATE_TEXTS } from '../generated/templates.ts';

/** A service that a template can offer: the file of `services/` that describes it. */
export type ServiceId = Exclude<keyof typeof TEMPLATE_TEXTS, 'frame'>;

/** A kind of contract to begin with. What people read of it stands in `messages/templates.en.ts`. */
export interface Template {
    readonly id: TemplateId;
    /** What it can hold, in the order of the contract; those that are `usual` are taken unless one chooses. */
    readonly services: readonly { readonly id: ServiceId; readonly usual: boolean }[];
}

export type TemplateId =
    | 'managed-services'
    | 'co-managed'
    | 'cloud-hosting'
    | 'security-operations'
    | 'backup-recovery'
    | 'block-hours';

export const TEMPLATES: readonly Template[] = [
    template('managed-services', ['desk', 'workplace', 'servers', 'backup'], ['network', 'security']),
    template('co-managed', ['escalation', 'servers'], ['network', 'security', 'backup']),
    template('cloud-hosting', ['hosting', 'backup'], ['servers', 'recovery']),
    template('security-operations', ['security'], ['workplace']),
    template('backup-recovery', ['backup', 'recovery'], []),
    template('block-hours', ['hours'], ['desk']),
];

function template(id: TemplateId, usual: readonly ServiceId[], others: readonly ServiceId[]): Template {
    const ids = [...usual, ...others];
    return { id, services: ids.map((each) => ({ id: each, usual: usual.includes(each) })) };
}
