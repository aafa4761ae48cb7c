import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { TEMPLATE_WORDS_EN } from '../language/messages/templates.en.ts';
import {
    type Choice,
    contractFrom,
    currencyChoices,
    frameworkChoices,
    templateChoices,
} from '../language/templates/index.ts';
import type { Environment } from './environment.ts';
import { EXIT } from './exit.ts';
import { whyRefused } from './system.ts';

export interface NewOptions {
    readonly template: string;
    readonly provider: string;
    readonly client: string;
    readonly service?: readonly string[];
    readonly framework?: readonly string[];
    readonly currency: string;
    readonly zone?: string;
    readonly effective?: string;
}

/** `mspc new`: the text of a new contract, into a file that doesn't exist yet or to standard output. */
export function beginContract(file: string | undefined, options: NewOptions, environment: Environment): number {
    const problem = problemWith(options);
    if (problem !== undefined) return fail(environment, problem);
    const contract = contractFrom({
        ...options,
        services: options.service ?? usualServices(options),
        frameworks: options.framework ?? [],
        zone: options.zone ?? environment.zone(),
        effective: options.effective ?? firstOfNextMonth(environment.today()),
    });
    return contract ? write(contract.text, file, environment) : fail(environment, 'Choose at least one service.');
}

function usualServices(options: NewOptions): readonly string[] {
    return servicesOf(options)
        .filter(({ usual }) => usual)
        .map(({ id }) => id);
}

function servicesOf({ template }: NewOptions) {
    return templateChoices(TEMPLATE_WORDS_EN).find(({ id }) => id === template)?.services ?? [];
}

/** The first value that nothing can be made of, in words. */
function problemWith(options: NewOptions): string | undefined {
    return (
        unknown('service of this template', options.service ?? [], servicesOf(options)) ??
        unknown('framework', options.framework ?? [], frameworkChoices()) ??
        unknown('currency', [options.currency], currencyChoices()) ??
        unread('time zone', options.zone, (zone) =>
            Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone),
        ) ??
        unread('date such as 2027-01-01', options.effective, (date) => Temporal.PlainDate.from(date))
    );
}

function unknown(what: string, given: readonly string[], offered: readonly Pick<Choice, 'id'>[]): string | undefined {
    const ids = offered.map(({ id }) => id);
    const odd = given.find((each) => !ids.includes(each));
    if (odd === undefined) return undefined;
    const those = ids.length > 40 ? '' : ` There are ${ids.join(', ')}.`;
    return `"${odd}" is no ${what}.${those}`;
}

function unread(what: string, given: string | undefined, read: (text: string) => unknown): string | undefined {
    try {
        if (given !== undefined) read(given);
        return undefined;
    } catch {
        return `"${given}" is no ${what}.`;
    }
}

function firstOfNextMonth(today: string): string {
    return Temporal.PlainDate.from(today).add({ months: 1 }).with({ day: 1 }).toString();
}

function write(text: string, file: string | undefined, { folder, output }: Environment): number {
    if (file === undefined || file === '-') {
        output.out(text);
        return EXIT.clean;
    }
    try {
        writeFileSync(resolve(folder, file), text, { flag: 'wx' });
        return EXIT.clean;
    } catch (error) {
        output.error(`"${file}" cannot be written: ${whyRefused(error)}.\n`);
        return EXIT.failed;
    }
}

function fail({ output }: Environment, problem: string): number {
    output.error(`${problem}\n`);
    return EXIT.failed;
}
