import { addressOfFramework } from '../../../language/analysis/addresses.ts';
import { fileName } from '../../../language/files/paths.ts';
import type { Framework } from '../../../language/model/library.ts';
import type { Named } from '../../../language/model/named.ts';
import { objectivesOf } from '../../../language/model/sla.ts';
import type { Span } from '../../../language/model/source.ts';
import { LIBRARY_SCHEME } from '../../../language/names/library.ts';
import { coverageWords } from '../../coverage.ts';
import { identityOf } from '../../names/identity.ts';
import { inFile, occurrencesOf } from '../../names/search.ts';
import type { View } from '../../view.ts';
import { calendarFacts } from './calendars.ts';
import { feeText } from './fees.ts';
import { linkTo, readAt } from './links.ts';
import { fenced, firstParagraph, list, paragraphs, plain } from './markdown.ts';
import { promisedFor } from './priorities.ts';
import { promiseFactsText } from './promises.ts';
import { frameworkFacts, requirementFacts, subjectFacts } from './requirements.ts';
import { sentence } from './words.ts';

/** What is known of a named thing: as it is written, what is said about it, what follows from it, where it is from. */
export function aboutName(view: View, named: Named): string {
    return paragraphs(
        fenced(signature(view, named)),
        documentation(view, named),
        facts(view, named),
        uses(view, named),
        origin(view, named),
    );
}

/** How many lines of a declaration are shown. */
const MAX_LINES = 12;

function signature(view: View, named: Named): string {
    if (named.kind === 'requirement') return `${named.framework.name.value}:${named.name.value}`;
    if (named.kind === 'cell')
        return `${named.sla.name.value}.${named.row.name.value}.${named.name.value} ${sourceOf(view, named)}`;
    if (named.kind === 'objective' || named.kind === 'row' || named.kind === 'scope') return sourceOf(view, named);
    return LONG.has(named.kind) ? header(view, named) : body(view, named);
}

/** Of these the head says enough. */
const LONG: ReadonlySet<string> = new Set([
    'contract',
    'sla',
    'framework',
    'define',
    'topic',
    'event',
    'region',
    'exclusion',
]);

function sourceOf(view: View, named: Named): string {
    const text = view.project.file(named.span.file)?.text ?? '';
    return text.slice(named.span.start, named.span.end).replace(/[ \t]+/g, ' ');
}

function header(view: View, named: Named): string {
    const source = sourceOf(view, named);
    return source.slice(0, /\s*(?:\{|"""|\n)/.exec(source)?.index ?? source.length);
}

/** The lines of a declaration without its description. */
function body(view: View, named: Named): string {
    const text = view.project.file(named.span.file)?.text ?? '';
    const prose = 'description' in named ? named.description?.span : undefined;
    const source = prose
        ? text.slice(named.span.start, prose.start) + text.slice(prose.end, named.span.end)
        : text.slice(named.span.start, named.span.end);
    const lines = source.split(/\r?\n/).filter((line) => line.trim() !== '');
    const shown = lines.slice(0, MAX_LINES).join('\n');
    const more = sentence(view.words, 'moreLines', { count: lines.length - MAX_LINES });
    const all = lines.length > MAX_LINES ? `${shown}\n    // ${more}` : shown;
    return all.replace(/\s*\{\s*\}\s*$/, '');
}

function documentation(view: View, named: Named): string {
    const title = titleBeside(view, named);
    const doc = 'doc' in named && named.doc ? plain(named.doc) : undefined;
    const description = 'description' in named ? firstParagraph(named.description) : '';
    const meaning = named.kind === 'scope' ? plain(named.meaning?.value ?? '') : undefined;
    return paragraphs(title && `**${plain(title)}**`, doc, description, meaning);
}

/** Where the lines that are shown have none, or have it in another language. */
function titleBeside(view: View, named: Named): string | undefined {
    if (!('title' in named && named.title)) return undefined;
    const title = coverageWords(view).declared(named.title);
    if (named.kind === 'requirement') return title;
    return LONG.has(named.kind) && title !== named.title.value ? title : undefined;
}

function facts(view: View, named: Named): string {
    switch (named.kind) {
        case 'objective':
        case 'cell':
            return promiseFactsText(view, named);
        case 'sla':
            return list([
                sentence(view.words, 'sla.promises', { count: objectivesOf(named).length }),
                measured(view, named.measured?.window.span),
            ]);
        case 'framework':
            return list(frameworkLines(view, named));
        case 'requirement':
            return requirementFacts(view, named);
        case 'topic':
        case 'event':
            return subjectFacts(view, named);
        case 'unit':
            return named.minorUnits === undefined
                ? ''
                : sentence(view.words, 'unit.currency', { count: named.minorUnits });
        case 'priority':
            return paragraphs(
                sentence(view.words, 'priority', { rank: named.rank + 1 }),
                list(promisedFor(view, named)),
            );
        case 'calendar':
            return list(calendarFacts(view, named));
        case 'fee':
            return feeText(view, named);
        default:
            return '';
    }
}

function frameworkLines(view: View, framework: Framework): readonly string[] {
    const { requirements, edition, scopes, source } = framework;
    const names = scopes.map(({ name }) => name.value).join(', ');
    return [
        ...frameworkFacts(view, framework),
        sentence(view.words, 'framework.requirements', { count: requirements.length }),
        edition ? plain(edition.value) : '',
        names && sentence(view.words, 'framework.scopes', { scopes: names }),
        source ? sentence(view.words, 'framework.source', { source: plain(source.value) }) : '',
        readAt(view, addressOfFramework(framework)),
    ].filter((line) => line !== '');
}

function measured(view: View, span: Span | undefined): string {
    const window = span && view.project.file(span.file)?.text.slice(span.start, span.end);
    return window === undefined
        ? sentence(view.words, 'measured.default', { window: 'monthly' })
        : sentence(view.words, 'measured', { window });
}

function origin(view: View, named: Named): string {
    const { file } = named.span;
    if (file === view.file.uri) return '';
    return file.startsWith(LIBRARY_SCHEME)
        ? sentence(view.words, 'origin.library')
        : sentence(view.words, 'origin', { file: linkTo(view, named.name.span, plain(fileName(file))) });
}

/** How often something refers to a declaration; of the library's that is no news. */
function uses(view: View, named: Named): string {
    if (named.span.file.startsWith(LIBRARY_SCHEME) || named.kind === 'contract') return '';
    const isEverywhere = view.workspace.dependentsOf(named.span.file).length > MOST_FILES;
    const all = isEverywhere ? inFile(view, view.file, identityOf(named)) : occurrencesOf(view, named);
    const count = all.filter(({ role }) => role === 'reference').length;
    if (isEverywhere) return sentence(view.words, 'used.here', { count });
    return sentence(view.words, count === 0 ? 'used.never' : count === 1 ? 'used.once' : 'used', { count });
}

/** Where more files import a declaration's, a hover does not wait until all of them are read. */
const MOST_FILES = 20;
