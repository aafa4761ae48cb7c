import { compareContracts } from '../../language/compare/compare.ts';
import { ChangeWords } from '../../language/compare/describe.ts';
import { ChangesHtml } from '../../language/compare/html.ts';
import { redline } from '../../language/compare/redline.ts';
import { canonicalUri } from '../../language/files/paths.ts';
import { Project } from '../../language/files/project.ts';
import type { Contract } from '../../language/model/composed.ts';
import type { Span } from '../../language/model/source.ts';
import { escapeHtml } from '../../language/render/escape.ts';
import { compose, placedBlocks } from '../../language/render/index.ts';
import type { Clock } from '../clock.ts';
import { patiently } from '../patience.ts';
import type {
    CompareAnswer,
    Compared,
    CompareParams,
    ComparePlace,
    CompareSide,
    ReadFileResult,
    ReadRevisionParams,
} from '../protocol.ts';
import type { ClientFacts } from '../view.ts';
import type { Workspace } from '../workspace.ts';

/** What a comparison is made from: the files as they are, and a way to older ones. */
export interface CompareSource {
    readonly workspace: Workspace;
    readonly clock: Clock;
    readonly client: Pick<ClientFacts, 'words' | 'wording'>;
    readRevision(params: ReadRevisionParams): Promise<ReadFileResult | null>;
}

/** Two contracts as their changes and as one marked document. */
export async function compare(source: CompareSource, params: CompareParams): Promise<CompareAnswer> {
    const before = await contractOf(source, params.before);
    if (!isContract(before)) return { missing: 'before' };
    const after = await contractOf(source, params.after);
    if (!isContract(after)) return { missing: 'after' };
    return { compared: compared(before, after, source) };
}

function compared(before: Contract, after: Contract, { workspace, clock, client }: CompareSource): Compared {
    const today = clock().toPlainDate();
    const comparison = compareContracts(before, after, { today });
    const places: ComparePlace[] = [];
    const place = (side: ComparePlace['side'], { file, start, end }: Span) =>
        places.push({ side, uri: workspace.clientUri(file), start, end }) - 1;
    const html = new ChangesHtml(new ChangeWords(client.words.compare), (text, { span }, side) =>
        link(text, place(side, span)),
    );
    const renames = comparison.changes.filter(({ type }) => type === 'renamed');
    const changes = html.sections(comparison);
    const composed = (contract: Contract) => compose(contract, { today, messages: client.wording });
    const both = redline(composed(before), composed(after), renames);
    const document = placedBlocks(both, places.length);
    return {
        language: client.words.language,
        documentLanguage: both.language,
        summary: html.summary(comparison),
        changes,
        document: document.map((block) => block.html),
        places: [...places, ...document.flatMap((block) => block.places.map((span) => placeOf(span, workspace)))],
        uris: [...new Set([before, after].flatMap(filesOf))].map((uri) => workspace.clientUri(uri)),
    };
}

function link(text: string, place: number): string {
    return `<a href="#" data-place="${escapeHtml(`${place}`)}">${text}</a>`;
}

/** What the second document says stands in its files; of what is deleted the marked document knows no place. */
function placeOf({ file, start, end }: Span, workspace: Workspace): ComparePlace {
    return { side: 'after', uri: workspace.clientUri(file), start, end };
}

function filesOf({ declarations, uri }: Contract): readonly string[] {
    return [uri, ...declarations.map(({ span }) => span.file)];
}

function isContract(contract: Contract | undefined): contract is Contract {
    return contract !== undefined && contract.declarations.length > 0;
}

/** The contract of a side, when all that it imports is read. */
async function contractOf(source: CompareSource, side: CompareSide): Promise<Contract | undefined> {
    const uri = canonicalUri(side.uri);
    if (side.revision !== undefined) return inRevision(source, uri, side.revision);
    const { workspace } = source;
    if (!workspace.file(uri)) await workspace.read(uri);
    await workspace.load(uri);
    return workspace.project.contract(uri);
}

/** Files of a revision are a project of their own. */
async function inRevision(source: CompareSource, root: string, revision: string): Promise<Contract | undefined> {
    const project = new Project();
    const needed = new Set([root]);
    for (const uri of needed) {
        const found = await patiently(source.readRevision({ uri: source.workspace.clientUri(uri), revision }));
        if (found) project.set(uri, found.text);
        else project.absent(uri, 'missing');
        for (const target of project.importsOf(uri)) needed.add(target);
    }
    return project.contract(root);
}
