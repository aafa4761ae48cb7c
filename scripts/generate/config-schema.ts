// Writes schemas/mspc.config.schema.json, and says in package.json that it belongs to mspc.config.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { CONFIG_FILE, configSchema } from '../../language/rules/index.ts';
import { jsonText } from './json-text.ts';
import { updateManifest } from './manifest.ts';

const FILE = 'schemas/mspc.config.schema.json';

mkdirSync('schemas', { recursive: true });
writeFileSync(FILE, jsonText(configSchema()));
updateManifest(({ contributes }) => {
    contributes.jsonValidation = [{ fileMatch: CONFIG_FILE, url: `./${FILE}` }];
});
