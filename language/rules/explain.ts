import { groupOf, PRESETS, type Preset } from './config.ts';
import type { Rule, RuleInfo } from './rule.ts';

/** The groups in the order of a contract's life, with what they look at. */
export const GROUPS: Readonly<Record<string, string>> = {
    sla: 'Service levels',
    credit: 'Credits and claims',
    availability: 'Availability and what it rests on',
    monitor: 'Monitoring',
    vendor: 'Vendors',
    scaling: 'Scaling',
    term: 'Term and parties',
    fee: 'Fees',
    compliance: 'Frameworks',
    drafting: 'Drafting',
    suppression: 'Comments that silence a rule',
};

/** What lists, settings and other tools need to know of a rule: plain data. */
export interface RuleListing {
    readonly id: string;
    readonly group: string;
    readonly title: string;
    readonly levels: RuleInfo['levels'];
    /** The mildest preset that shows all or some of it; undefined for a rule in none. */
    readonly preset: Preset | undefined;
    readonly fixable: boolean;
    /** The path of its page below the documentation. */
    readonly page: string;
}

export function listingOf({ id, title, levels, fixable, offByDefault }: RuleInfo): RuleListing {
    const presets = Object.keys(PRESETS) as Preset[];
    const shows = (preset: Preset) => levels.some((level) => (PRESETS[preset] as readonly string[]).includes(level));
    const preset = offByDefault ? undefined : presets.find(shows);
    return { id, group: groupOf(id), title, levels, preset, fixable, page: `rules/${id}.md` };
}

/** The page of a rule in Markdown: what it looks at, why, both examples, and how to set or silence it. */
export function explain(rule: Rule | RuleInfo): string {
    const { preset } = listingOf(rule);
    const facts = [
        `**Level** ${rule.levels.join(', ')}`,
        preset === undefined ? '**Preset** none: off unless it is set' : `**Preset** \`${preset}\` and stricter`,
        `**Quick fix** ${rule.fixable ? 'yes' : 'no'}`,
    ];
    const parts = [`# ${rule.id}`, `${rule.title}.`, facts.join(' · '), rule.why, ...examplesOf(rule), ...saysOf(rule)];
    return `${[...parts, ...settingOf(rule)].join('\n\n')}\n`;
}

function examplesOf(rule: Rule | RuleInfo): readonly string[] {
    if (!('bad' in rule)) return [];
    return ['## Avoid', code(rule.bad), '## Prefer', code(rule.good)];
}

function saysOf({ sentences }: RuleInfo): readonly string[] {
    return [
        '## What it says',
        Object.values(sentences)
            .map((sentence) => `- ${sentence.replaceAll(/\{\{|\}\}/g, (brace) => brace[0] ?? '')}`)
            .join('\n'),
    ];
}

function settingOf({ id, offByDefault }: RuleInfo): readonly string[] {
    const setting = JSON.stringify({ rules: { [id]: offByDefault ? 'on' : 'off' } });
    const parts = [
        '## Settings',
        `In \`mspc.config.json\`, with \`off\`, \`on\`, \`hint\`, \`information\`, \`warning\` or \`error\`:`,
        fence('json', setting),
    ];
    const group = groupOf(id);
    if (group === 'suppression') return parts;
    if (group === 'compliance') {
        const waive =
            'It is not silenced by a comment. State the exception in the contract, where both parties sign it:';
        return [
            ...parts,
            waive,
            fence('mspc', 'waive PCI-DSS:11.3.2 because "No cardholder data is in scope" until 2028-12-31'),
        ];
    }
    const silence = `For one line, with a reason:`;
    return [
        ...parts,
        silence,
        fence('mspc', `// mspc-allow ${id} until 2026-12-31: agreed with the client for the first year`),
    ];
}

function code(text: string): string {
    return fence('mspc', text.trim());
}

function fence(language: string, text: string): string {
    return `\`\`\`${language}\n${text}\n\`\`\``;
}
