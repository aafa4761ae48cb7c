import { readFileSync, writeFileSync } from 'node:fs';

/** What the generators know of package.json. */
export interface Manifest {
    readonly contributes: {
        configuration: ConfigurationSection[];
        jsonValidation?: unknown;
    };
}

export interface ConfigurationSection {
    readonly title: string;
    readonly order: number;
    readonly properties: Readonly<Record<string, unknown>>;
}

/** Changes package.json, and leaves it alone where nothing is different. */
export function updateManifest(change: (manifest: Manifest) => void): void {
    update('package.json', change);
}

/** Puts texts into the file of a language, to which package.json refers; English is the one without a name. */
export function updateTexts(texts: Readonly<Record<string, string>>, language?: 'de'): void {
    const file = language === undefined ? 'package.nls.json' : `package.nls.${language}.json`;
    update(file, (known: Record<string, string>) => {
        for (const key of Object.keys(known)) if (key.startsWith(RULE) && !(key in texts)) delete known[key];
        Object.assign(known, texts);
    });
}

/** The texts about single rules and groups; those of rules that are no more go. */
export const RULE = 'rule.';

function update<T>(file: string, change: (value: T) => unknown): void {
    const before = readFileSync(file, 'utf8');
    const value = JSON.parse(before) as T;
    change(value);
    const after = `${JSON.stringify(value, null, 2)}\n`;
    if (after !== before) writeFileSync(file, after);
}
