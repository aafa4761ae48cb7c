import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Removes what earlier builds left beside the files of this one, such as source maps. */
export function sweep(outputs: readonly string[]): void {
    const fresh = new Set(outputs.map((file) => join(file)));
    for (const folder of new Set(outputs.map((file) => dirname(file)))) {
        if (!existsSync(folder)) continue;
        for (const entry of readdirSync(folder, { withFileTypes: true })) {
            const file = join(folder, entry.name);
            if (entry.isFile() && !fresh.has(file)) rmSync(file);
        }
    }
}
