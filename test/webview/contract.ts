import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { PageContent } from '../../client/preview/content.ts';
import type { ToPage } from '../../client/preview/messages.ts';
import { pageFindings } from '../../client/preview/page-findings.ts';
import { errorsIn, nextView, type View } from '../../client/preview/view.ts';
import { Project } from '../../language/files/project.ts';
import { describeFinding, englishInterface, findingsOf } from '../../language/index.ts';
import { compose, htmlBlocks } from '../../language/render/index.ts';
import type { Preview, PreviewFinding } from '../../server/protocol.ts';

const TODAY = Temporal.PlainDate.from('2026-06-01');
const URI = 'test:/acme-legal.mspc';
const project = new Project();
project.set('test:/vendors.mspc', example('vendors.mspc'));

export const TEXT = example('acme-legal.mspc');

export function example(name: string): string {
    return readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');
}

/** What the server would answer for a text. */
export function previewOf(text: string): Preview {
    project.set(URI, text);
    const contract = project.contract(URI);
    if (!contract) throw new Error('a file that was just set is not known');
    const document = compose(contract);
    const blocks = htmlBlocks(document).map(({ key, hash, html, source, origins }) => ({
        key,
        hash,
        html,
        ...(source?.file === contract.uri && { start: source.start, end: source.end }),
        origins: [...origins].map(([key, { file, start, end }]) => ({
            key,
            start,
            end,
            ...(file === contract.uri ? {} : { uri: file }),
        })),
    }));
    const { title, language } = document;
    const kind = contract.header ? 'contract' : 'catalogue';
    return { uri: URI, version: 1, title, language, kind, blocks, findings: previewFindings() };
}

function previewFindings(): PreviewFinding[] {
    const ofText = new Set(project.findings(URI));
    return findingsOf(project, URI, { today: TODAY }).flatMap((finding) => {
        const { severity, code, span } = finding;
        if (severity === 'hint' || span.file !== URI) return [];
        const broken = severity === 'error' && ofText.has(finding) ? { broken: true as const } : {};
        return {
            severity,
            code,
            message: describeFinding(finding, englishInterface),
            start: span.start,
            end: span.end,
            ...broken,
        };
    });
}

/** The panel's side: what it would send to bring its page from one text to the next. */
export class Panel {
    private readonly content = new PageContent();
    view: View | undefined;

    show(text: string): ToPage {
        return this.showPreview(previewOf(text), text);
    }

    showPreview(preview: Preview, text = TEXT): ToPage {
        this.view = nextView(this.view, preview, text);
        return updateTo(this.view, this.content);
    }
}

/** Everything at once, for a page that holds nothing. */
export function fresh(view: View): ToPage {
    return updateTo(view, new PageContent());
}

function updateTo(view: View, content: PageContent): ToPage {
    const changes = content.changesTo(view.blocks, pageFindings(view));
    const { uri, title, language } = view;
    const errors = errorsIn(view);
    const banner = errors > 0 ? { text: `${errors} errors`, action: 'Go to First Error', offers: [] } : undefined;
    return { type: 'update', ...changes, uri, title, language, staleLabel: 'Earlier', banner };
}

/** The same numbers each time. */
export function randomFrom(seed: number): (limit: number) => number {
    let state = seed;
    return (limit) => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return Math.floor((state / 2 ** 32) * limit);
    };
}

/** A text after some random thing that a writer does to it, now and then back to how it was. */
export function edited(text: string, random: (limit: number) => number): string {
    if (random(12) === 0) return TEXT;
    const lines = text.split('\n');
    const at = random(lines.length);
    const line = lines[at] ?? '';
    const edits: (() => void)[] = [
        () => lines.splice(at, 1),
        () => lines.splice(at, 0, line),
        () => lines.splice(at, 1, line.slice(0, random(line.length + 1))),
        () => lines.splice(at, 1, line.replace(/\d/, String(random(10)))),
        () => lines.splice(at, 0, `define Word${random(5)} """Some words, ${'more and '.repeat(random(60))}more."""`),
        () => lines.splice(0, lines.length, ...moved(text, random).split('\n')),
    ];
    edits[random(edits.length)]?.();
    return lines.join('\n');
}

/** One declaration stands somewhere else. */
function moved(text: string, random: (limit: number) => number): string {
    const parts = text.split('\n\n');
    const [part = ''] = parts.splice(random(parts.length), 1);
    parts.splice(random(parts.length + 1), 0, part);
    return parts.join('\n\n');
}
