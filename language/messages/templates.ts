import type { SERVICES_EN, TEMPLATES_EN } from './templates.en.ts';

/** What somebody who chooses reads. */
export interface Described {
    readonly title: string;
    readonly detail: string;
}

/** What a new contract can be made from: the templates, and the services that they may hold. */
export interface TemplateWords {
    readonly templates: Readonly<Record<keyof typeof TEMPLATES_EN, Described>>;
    readonly services: Readonly<Record<keyof typeof SERVICES_EN, Described>>;
    /** The comments of the contract to learn from, by the English lines, where they are not these. */
    readonly tutorial: Readonly<Record<string, string>>;
}
