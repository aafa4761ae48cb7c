import type { Described, TemplateWords } from './templates.ts';

/** A template's title is that of the contract made from it. */
export const TEMPLATES_EN = {
    'managed-services': {
        title: 'Managed Services Agreement',
        detail: 'The provider runs the client’s IT: service desk, computers, servers, backup',
    },
    'co-managed': {
        title: 'Co-Managed IT Agreement',
        detail: 'The provider stands behind the client’s own IT staff',
    },
    'cloud-hosting': {
        title: 'Cloud Hosting Agreement',
        detail: 'Systems in the cloud, hosted and watched',
    },
    'security-operations': {
        title: 'Security Operations Agreement',
        detail: 'Attacks are detected and contained, day and night',
    },
    'backup-recovery': {
        title: 'Backup and Recovery Agreement',
        detail: 'Copies of data, and a second place to start from after a disaster',
    },
    'block-hours': {
        title: 'Block Hours Agreement',
        detail: 'Engineers’ work, drawn from hours that are paid ahead',
    },
} satisfies Readonly<Record<string, Described>>;

/** What a template may hold. */
export const SERVICES_EN = {
    desk: { title: 'Service desk', detail: 'One place to call; priced per seat' },
    workplace: { title: 'Managed workplaces', detail: 'Computers set up, protected and patched; per workstation' },
    servers: { title: 'Managed servers', detail: 'Watched, patched and kept running; per server' },
    network: { title: 'Managed network', detail: 'Routers, wireless and firewalls; per site' },
    security: { title: 'Security operations', detail: 'Detection and containment round the clock; per endpoint' },
    backup: { title: 'Backup', detail: 'Copies that are kept apart and tested; per terabyte' },
    recovery: { title: 'Disaster recovery', detail: 'A second place to start from; per server' },
    hosting: { title: 'Cloud hosting', detail: 'Virtual servers, storage and network; per instance' },
    escalation: { title: 'Second-line support', detail: 'Takes over what the client’s own staff escalate; per seat' },
    hours: { title: 'Block of hours', detail: 'Work paid ahead; per hour' },
} satisfies Readonly<Record<string, Described>>;

export const TEMPLATE_WORDS_EN: TemplateWords = { templates: TEMPLATES_EN, services: SERVICES_EN, tutorial: {} };
