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

/** Puts texts into package.nls.json, to which package.json refers. */
export function updateTexts(texts: Readonly<Record<string, string>>): void {
    update('package.nls.json', (known: Record<string, string>) => Object.assign(known, texts));
}

function update<T>(file: string, change: (value: T) => unknown): void {
    const before = readFileSync(file, 'utf8');
    const value = JSON.parse(before) as T;
    change(value);
    const after = `${JSON.stringify(value, null, 2)}\n`;
    if (after !== before) writeFileSync(file, after);
}
