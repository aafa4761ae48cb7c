import { groupOf, PRESETS } from './config.ts';
import { SETTINGS } from './config-file.ts';
import { GROUPS } from './explain.ts';
import { allChecks } from './messages.ts';

/** The JSON schema of `mspc.config.json`; editors complete and check the file by it. */
export function configSchema(): object {
    const groups = [...new Set(allChecks.map(({ id }) => groupOf(id)))];
    const keys = [
        ...groups.map((group) => [group, `All rules of ${group}/: ${GROUPS[group] ?? group}.`] as const),
        ...allChecks.map(({ id, title }) => [id, `${title}.`] as const),
    ];
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: 'Settings of the checks of contracts',
        type: 'object',
        additionalProperties: false,
        properties: {
            $schema: { type: 'string' },
            preset: {
                enum: Object.keys(PRESETS),
                default: 'recommended',
                description: 'Which levels are shown: errors; warnings and information too; hints as well.',
            },
            rules: {
                type: 'object',
                additionalProperties: false,
                description:
                    'How loud a rule or a group is. A rule goes over its group, and both over the preset; off goes over all.',
                properties: Object.fromEntries(
                    keys.map(([key, description]) => [key, { enum: SETTINGS, description }]),
                ),
            },
            essentials: {
                enum: ['on', 'off'],
                default: 'on',
                description: 'Whether the elements that every such contract should have are asked for.',
            },
        },
    };
}
