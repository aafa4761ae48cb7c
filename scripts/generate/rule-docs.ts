// Writes docs/rules/: a page for each rule and a list of all. Pages of rules that are no more are removed.
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { allChecks, explain, GROUPS, groupOf, listingOf } from '../../language/rules/index.ts';

const ROOT = 'docs/rules/';

const pages = new Map<string, string>(allChecks.map((rule) => [`${ROOT}${rule.id}.md`, explain(rule)] as const));

function tableOf(group: string): string {
    const rows = allChecks
        .filter(({ id }) => groupOf(id) === group)
        .map((rule) => {
            const { id, title, levels, preset, fixable } = listingOf(rule);
            return `| [${id}](${id}.md) | ${title} | ${levels.join(', ')} | ${preset ?? 'none'} | ${fixable ? 'yes' : ''} |`;
        });
    if (rows.length === 0) return '';
    const head = '| rule | what is wrong | level | preset | fix |\n|---|---|---|---|---|';
    return `## ${GROUPS[group] ?? group}\n\n${head}\n${rows.join('\n')}`;
}

const known = [...new Set([...Object.keys(GROUPS), ...allChecks.map(({ id }) => groupOf(id))])];
const intro = [
    '# Rules\n\nWhat a careful lawyer or service manager would check. Each rule is set by its id or its group in `mspc.config.json`:',
    'a setting of the rule goes over one of its group, that over the preset, and `off` over all.',
];
pages.set(
    `${ROOT}README.md`,
    `${[intro.join('\n'), ...known.map(tableOf)].filter((part) => part !== '').join('\n\n')}\n`,
);

for (const file of globSync(`${ROOT}**/*.md`)) if (!pages.has(file.replaceAll('\\', '/'))) rmSync(file);
for (const [file, text] of pages) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
}
