import { Temporal } from 'temporal-polyfill';
import { coverageOf } from '../analysis/coverage.ts';
import { Project } from '../files/project.ts';
import { TEMPLATE_TEXTS } from '../generated/templates.ts';
import { filled, plainText, snippet } from './stops.ts';
import type { ServiceId } from './template.ts';
import { WAIVERS } from './waivers.ts';

/** What a new contract is made from. */
export interface Beginning {
    readonly title: string;
    readonly provider: string;
    readonly client: string;
    /** At least one; the order is that of the contract. */
    readonly services: readonly ServiceId[];
    /** Names of frameworks, as `subject to` takes them, with a scope if one is wanted. */
    readonly frameworks: readonly string[];
    /** ISO 4217. */
    readonly currency: string;
    /** IANA name. */
    readonly zone: string;
    /** ISO 8601. */
    readonly effective: string;
}

export interface NewContract {
    readonly text: string;
    /** The same as an LSP snippet, whose tab stops are what to decide first. */
    readonly snippet: string;
}

/** A contract that holds every essential and has no error and no warning, but for what its frameworks still ask for. */
export function newContract(beginning: Beginning): NewContract {
    const template = composed(beginning.services.map(partsOf));
    const value = valuesFor(beginning, template);
    const waivers = waiversFor(plainText(filled(template.replace('@waivers@\n', ''), value)), beginning);
    const parts = filled(
        template.replace('@waivers@\n', () => waivers),
        value,
    );
    return { text: plainText(parts), snippet: snippet(parts) };
}

interface Service {
    readonly name: string;
    readonly fee: string;
    readonly text: string;
    readonly levels: string;
    readonly growth: string;
}

function partsOf(id: ServiceId): Service {
    const whole = TEMPLATE_TEXTS[id];
    const [text = '', ...marked] = whole.split(/^\/\/ (?=levels$|growth$)/m);
    const part = (name: string) => marked.find((each) => each.startsWith(name))?.slice(name.length + 1) ?? '';
    const first = (keyword: string) => new RegExp(`^${keyword} (\\S+)`, 'm').exec(text)?.[1] ?? '';
    return { name: first('service'), fee: first('fee'), text, levels: part('levels'), growth: part('growth') };
}

function composed(services: readonly Service[]): string {
    const join = (texts: readonly string[]) =>
        texts
            .filter((each) => each !== '')
            .map((each) => `${each.trimEnd()}\n\n`)
            .join('');
    const levels = join(services.map((each) => each.levels));
    const slas = [...levels.matchAll(/^sla (\S+)/gm)].map(([, name]) => name);
    const pieces: Record<string, string> = {
        '@services@\n': join(services.map(({ text }) => text)),
        '@levels@\n': levels,
        '@growth@\n': join(services.map(({ growth }) => growth)),
        '@serviceNames@': services.map(({ name }) => name).join(', '),
        '@slaNames@': ['Incidents', ...slas].join(', '),
        '@fee@': services[0]?.fee ?? '',
    };
    return Object.entries(pieces).reduce((text, [mark, piece]) => text.replaceAll(mark, () => piece), FRAME);
}

const FRAME = TEMPLATE_TEXTS.frame;

function valuesFor(beginning: Beginning, template: string): (name: string) => string {
    const { frameworks, ...others } = beginning;
    const [Provider, Client] = partyNames(beginning, template);
    const texts: Record<string, unknown> = others;
    const names: Record<string, string> = {
        Provider,
        Client,
        frameworks: frameworks.length > 0 ? frameworks.join(', ') : 'MSP-Essentials',
    };
    return (name) => names[name] ?? escapedText(String(texts[name] ?? ''));
}

/** Prose refers to the parties, so that their names must be nobody else's. */
function partyNames({ provider, client }: Beginning, template: string): [provider: string, client: string] {
    const taken = new Set([...template.matchAll(/^[a-z]+ (\p{Lu}[\w-]*)/gmu)].map(([, name]) => name));
    const own = [nameFrom(provider, 'Provider'), nameFrom(client, 'Client')] as const;
    return own[0] === own[1] || own.some((name) => taken.has(name)) ? ['Provider', 'Client'] : [...own];
}

/** A name that the language takes, from the words of a title: `NorthOps Managed Services LLC` is `NorthOps`. */
export function nameFrom(title: string, fallback: string): string {
    const [word = ''] = title.normalize('NFC').match(/[\p{L}\p{Nd}]+(?:-[\p{L}\p{Nd}]+)*/u) ?? [];
    const name = word.charAt(0).toLocaleUpperCase('en') + word.slice(1);
    return /^\p{Lu}/u.test(name) ? name : fallback;
}

function escapedText(text: string): string {
    return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll(/\s+/g, ' ').trim();
}

/** Exceptions from the essentials that these services leave open, each with the reason that such a contract has. */
function waiversFor(text: string, { effective }: Beginning): string {
    const uri = 'mspc-new:/contract.mspc';
    const project = new Project();
    project.set(uri, text);
    const contract = project.contract(uri);
    if (contract?.essentials === undefined) return '';
    const asked = coverageOf(contract, Temporal.PlainDate.from(effective)).of(contract.essentials);
    const open = asked?.requirements.filter(({ status }) => status === 'open') ?? [];
    return open
        .map(({ requirement }) => requirement.name.value)
        .flatMap((code) => (code in WAIVERS ? [`\nwaive MSP-Essentials:${code} because "${WAIVERS[code]}"\n`] : []))
        .join('');
}
