import { readFileSync } from 'node:fs';

interface Section {
    readonly properties: Readonly<Record<string, object>>;
}

const { contributes } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    contributes: { configuration: readonly Section[] };
};

/** What the extension declares. */
export const manifest = {
    settings: Object.assign(
        {},
        ...contributes.configuration.map(({ properties }) => properties),
    ) as Section['properties'],
};
