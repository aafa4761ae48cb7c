/** The door to new contracts: what there is to choose from, and the text that a choice makes. */
import { TUTORIAL } from '../generated/templates.ts';
import { TEMPLATES_EN } from '../messages/templates.en.ts';
import type { TemplateWords } from '../messages/templates.ts';
import { libraryNames } from '../names/library.ts';
import { type Beginning, type NewContract, newContract } from './new-contract.ts';
import { TEMPLATES } from './template.ts';

export interface Choice {
    readonly id: string;
    readonly title: string;
    readonly detail: string;
}

export interface TemplateChoice extends Choice {
    readonly services: readonly (Choice & { readonly usual: boolean })[];
}

/** What somebody has chosen; `template` and `services` are ids. */
export interface Chosen extends Omit<Beginning, 'title' | 'services'> {
    readonly template: string;
    readonly services: readonly string[];
}

/** Undefined when there is no such template, or when it holds none of the services. */
export function contractFrom(chosen: Chosen): NewContract | undefined {
    const template = TEMPLATES.find(({ id }) => id === chosen.template);
    const services = template?.services.map(({ id }) => id).filter((id) => chosen.services.includes(id)) ?? [];
    if (!template || services.length === 0) return undefined;
    return newContract({ ...chosen, services, title: TEMPLATES_EN[template.id].title });
}

/** A contract with mistakes to learn from; what its comments say is in the words of the one who learns. */
export function tutorialIn({ tutorial }: TemplateWords): string {
    return TUTORIAL.replaceAll(/(?<=^ *\/\/ ).*$/gm, (comment) => tutorial[comment] ?? comment);
}

/** The templates in the words of the one who chooses; the contract itself is in English. */
export function templateChoices(words: TemplateWords): readonly TemplateChoice[] {
    return TEMPLATES.map(({ id, services }) => ({
        id,
        ...words.templates[id],
        services: services.map((service) => ({ ...service, ...words.services[service.id] })),
    }));
}

/** The frameworks of the library that a contract can be subject to, apart from the essentials, which every one is. */
export function frameworkChoices(): readonly Choice[] {
    return libraryNames()
        .filter(({ kind, name }) => kind === 'framework' && name !== 'MSP-Essentials')
        .map(({ name, title }) => ({ id: name, title: name, detail: title }));
}

/** ISO 4217, as far as the library has them. */
export function currencyChoices(): readonly Choice[] {
    return libraryNames()
        .filter(({ kind, name }) => kind === 'unit' && /^[A-Z]{3}$/.test(name))
        .map(({ name, title }) => ({ id: name, title: name, detail: title }));
}
