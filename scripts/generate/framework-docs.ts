// Writes docs/frameworks/<name>.md and docs/frameworks/README.md: what each framework of the library looks for.
import { mkdirSync, writeFileSync } from 'node:fs';
import { englishDocument } from '../../language/messages/english.ts';
import { alternativesMessage } from '../../language/messages/expectations.ts';
import { say } from '../../language/messages/say.ts';
import type { Framework, Requirement } from '../../language/model/library.ts';
import { libraryNamed, libraryNames } from '../../language/names/library.ts';

const FOLDER = 'docs/frameworks';

const NOTE =
    'The descriptions are our own words and replace no text of a law or standard. Coverage says what was found in a contract; it is information, not legal advice.';

/** What each level means, as the pages say it. */
const LEVELS: Readonly<Record<string, string>> = {
    mandatory: 'the law says that the contract must hold it',
    conditional: 'as mandatory, where its condition holds',
    duty: 'the law binds a party, and the contract normally enables it',
    scheme: 'taken on by contract',
    criterion: 'a criterion, chosen by risk',
    guidance: 'good practice',
    proposed: 'not in force, and off unless switched on',
};

const frameworks = libraryNames()
    .filter(({ kind }) => kind === 'framework')
    .flatMap(({ name }) => libraryNamed(name, ['framework']))
    .filter((each): each is Framework => each.kind === 'framework');

mkdirSync(FOLDER, { recursive: true });
for (const framework of frameworks) writeFileSync(`${FOLDER}/${fileOf(framework)}`, page(framework));
writeFileSync(`${FOLDER}/README.md`, index());

function fileOf({ name }: Framework): string {
    return `${name.value.toLowerCase()}.md`;
}

function page(framework: Framework): string {
    const { name, title, description, edition, source, scopes, deadlines, requirements } = framework;
    const facts = [
        `- **In a contract:** \`subject to ${name.value}\``,
        ...(edition ? [`- **Edition:** ${edition.value}`] : []),
        ...(source ? [`- **Source:** ${source.value}`] : []),
        ...scopes.map((scope) => `- **Scope** \`${scope.name.value}\`: ${scope.meaning?.value ?? ''}`),
        ...deadlines.map(
            ({ event, duration }) => `- **The client's own time** to report \`${event.text}\`: ${duration.value}`,
        ),
    ];
    const rows = requirements.map((each) => `| ${cellsOf(each).map(cell).join(' | ')} |`);
    const head = '| Code | What it is about | Level | Asked where | Looked for |\n| --- | --- | --- | --- | --- |';
    return parts([
        `# ${title?.value ?? name.value}`,
        prose(description?.text ?? ''),
        facts.join('\n'),
        `${head}\n${rows.join('\n')}`,
        levelsOf(requirements),
        NOTE,
    ]);
}

function cellsOf({ name, title, description, level, expects, source, ...conditions }: Requirement): readonly string[] {
    const looked = expects.map(({ alternatives, level: own }) => {
        return `${say(alternativesMessage(alternatives), englishDocument)}${own ? ` (${own.value})` : ''}`;
    });
    const about = `**${title?.value ?? ''}.** ${prose(description?.text ?? '')}${source ? ` (${source.value})` : ''}`;
    const asked = looked.length === 0 ? 'a citation' : looked.join('; and ');
    return [`\`${name.value}\``, about, level?.value ?? '', whereOf(conditions), asked];
}

type Conditions = Pick<
    Requirement,
    'scopes' | 'whereData' | 'whereSubprocessors' | 'whereTransfers' | 'transfersOutside'
>;

function whereOf(conditions: Conditions): string {
    const { scopes, whereData, whereSubprocessors, whereTransfers, transfersOutside } = conditions;
    const names = (refs: readonly { readonly text: string }[]) => refs.map(({ text }) => text).join(' or ');
    return [
        ...(scopes.length > 0 ? [`scope ${names(scopes)}`] : []),
        ...(whereData.length > 0 ? [`data: ${names(whereData)}`] : []),
        ...(whereSubprocessors ? ['a vendor is a subprocessor'] : []),
        ...(whereTransfers
            ? [`data is transferred${transfersOutside.length > 0 ? ` outside ${names(transfersOutside)}` : ''}`]
            : []),
    ].join('; ');
}

function levelsOf(requirements: readonly Requirement[]): string {
    const used = new Set(requirements.map(({ level }) => level?.value ?? ''));
    const lines = Object.entries(LEVELS).filter(([level]) => used.has(level as never));
    return lines.map(([level, meaning]) => `- *${level}*: ${meaning}`).join('\n');
}

function index(): string {
    const rows = frameworks.map((framework) => {
        const { name, title, edition, requirements } = framework;
        const link = `[${name.value}](${fileOf(framework)})`;
        return `| ${[link, title?.value ?? '', edition?.value ?? '', String(requirements.length)].map(cell).join(' | ')} |`;
    });
    return parts([
        '# Frameworks of the library',
        'A contract names those it answers to: `subject to GDPR, PCI-DSS for ServiceProvider`. Own ones are written the same way: see [own frameworks](../own-frameworks.md).',
        `| Name | Title | Edition | Requirements |\n| --- | --- | --- | --- |\n${rows.join('\n')}`,
        'The levels and numbers stand once more in [`requirements.tsv`](requirements.tsv), which is kept by hand: a test compares it with the library both ways.',
        NOTE,
    ]);
}

function parts(blocks: readonly string[]): string {
    return `${['<!-- Generated by scripts/generate/framework-docs.ts. Do not edit. -->', ...blocks].filter((each) => each !== '').join('\n\n')}\n`;
}

/** Prose without its indent: paragraphs on lines of their own. */
function prose(text: string): string {
    return text
        .trim()
        .split(/\n\s*\n/)
        .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
        .join('\n\n');
}

function cell(text: string): string {
    return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
}
