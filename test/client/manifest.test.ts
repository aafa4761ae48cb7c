import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG, parseConfig } from '../../language/rules/index.ts';
import { documentMessagesIn } from '../../server/editor-settings.ts';

interface Setting {
    readonly type: string;
    readonly default: unknown;
    readonly scope?: string;
    readonly order?: number;
    readonly enum?: readonly string[];
    readonly enumDescriptions?: readonly string[];
    readonly markdownDescription?: string;
}

interface Placed {
    readonly command: string;
    readonly when?: string;
    /** Of `runCommands`. */
    readonly args?: { readonly commands: readonly string[] };
}

interface Manifest {
    readonly contributes: {
        readonly configuration: readonly {
            readonly title: string;
            readonly order: number;
            readonly properties: Record<string, Setting>;
        }[];
        readonly commands: readonly { readonly command: string; readonly title: string }[];
        readonly menus: Readonly<Record<string, readonly Placed[]>>;
        readonly keybindings: readonly (Placed & { readonly key: string; readonly mac?: string })[];
        readonly viewsWelcome: readonly { readonly contents: string; readonly when: string }[];
    };
}

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const texts = JSON.parse(read('package.nls.json')) as Record<string, string>;
const { configuration, commands, menus, keybindings } = manifest.contributes;
const settings = Object.assign({}, ...configuration.map(({ properties }) => properties)) as Record<string, Setting>;
const ids = new Set(commands.map(({ command }) => command));

/** Of ours; the editor's own are not known here. */
const OURS = /^mspc\./;

describe('the texts of the manifest', () => {
    const used = [...read('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key ?? '');

    test('are all there, and all in use', () => {
        expect(used.filter((key) => texts[key] === undefined)).toEqual([]);
        expect(Object.keys(texts).filter((key) => !used.includes(key))).toEqual([]);
    });

    test('lead to settings and commands that there are', () => {
        const all = Object.values(texts).join('\n');
        const linked = [...all.matchAll(/`#([\w.]+)#`/g)]
            .map(([, name]) => name ?? '')
            .filter((name) => OURS.test(name));
        expect(linked.length).toBeGreaterThan(5);
        expect(linked.filter((name) => !settings[name])).toEqual([]);
        const called = [...all.matchAll(/\(command:([\w.]+)\)/g)].map(([, name]) => name ?? '');
        expect(called.filter((name) => OURS.test(name) && !ids.has(name))).toEqual([]);
    });
});

describe('the settings', () => {
    test('stand in titled sections, in an order', () => {
        const orders = configuration.map(({ order }) => order);
        expect(new Set(orders).size).toBe(configuration.length);
        expect(orders).toEqual(orders.toSorted((one, other) => one - other));
        for (const { title, properties } of configuration) {
            expect(title).toMatch(/^%configuration\.\w+%$/);
            const places = Object.values(properties).map(({ order }) => order);
            expect(places).toEqual(places.map((_, index) => index + 1));
        }
    });

    test.each(Object.entries(settings))('%s says what it is, what it may be and for what', (_name, setting) => {
        expect(setting.markdownDescription).toMatch(/^%/);
        expect(setting.scope).toMatch(/^(?:resource|window|machine-overridable)$/);
        expect(setting.enumDescriptions?.length).toBe(setting.enum?.length);
        if (setting.enum) expect(setting.enum).toContain(setting.default);
        else expect(typeof setting.default).toBe(setting.type);
    });

    test('say as their defaults what holds without them', () => {
        const of = (name: string) => settings[name]?.default;
        const config = {
            preset: of('mspc.rules.preset'),
            rules: of('mspc.rules.severity'),
            essentials: of('mspc.essentials'),
        };
        expect(parseConfig(JSON.stringify(config))).toEqual({ config: DEFAULT_CONFIG, problems: [] });
        expect(documentMessagesIn({ document: { language: of('mspc.document.language') } })?.language).toBe('en');
    });
});

function called({ command, args }: Placed): readonly string[] {
    return args?.commands ?? [command];
}

describe('the commands', () => {
    const hidden = new Set(menus.commandPalette?.filter(({ when }) => when === 'false').map(({ command }) => command));

    test('can all be reached without a mouse: by the palette, or by a key or the menu of what has the focus', () => {
        const elsewhere = Object.entries(menus).flatMap(([menu, all]) =>
            menu === 'commandPalette' ? [] : all.map(({ command }) => command),
        );
        const keys = keybindings.flatMap(called);
        // A row of the list does it when it is chosen.
        const reached = new Set([...elsewhere, ...keys, 'mspc.contracts.more']);
        expect([...hidden].filter((command) => !reached.has(command))).toEqual([]);
    });

    test('that stand in menus or have keys are declared', () => {
        const placed = [...Object.values(menus).flat(), ...keybindings].flatMap(called);
        expect(placed.filter((command) => OURS.test(command) && !ids.has(command))).toEqual([]);
    });

    test('have keys only where they make sense, and no key twice for the same place', () => {
        for (const { when } of keybindings) expect(when).toMatch(/editorLangId|activeWebviewPanelId|focusedView/);
        for (const system of ['key', 'mac'] as const) {
            const pressed = keybindings.map((each) => `${each[system] ?? each.key} ${each.when}`);
            expect(new Set(pressed).size).toBe(pressed.length);
        }
    });
});
