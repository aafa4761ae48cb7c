import { addressOf } from '../../../language/analysis/addresses.ts';
import type { FrameworkCoverage, RequirementCoverage } from '../../../language/analysis/coverage/result.ts';
import { linesMessage } from '../../../language/messages/expectations.ts';
import { say } from '../../../language/messages/say.ts';
import type { Declaration } from '../../../language/model/declaration.ts';
import type { EventType, Framework, Requirement, Topic } from '../../../language/model/library.ts';
import { LIBRARY_SCHEME } from '../../../language/names/library.ts';
import { countsText, noteOf } from '../../../language/render/index.ts';
import { plainText } from '../../../language/render/inline.ts';
import { joinAll } from '../../../language/render/lists.ts';
import type { Words } from '../../../language/render/words.ts';
import { coverageFor, coverageWords } from '../../coverage.ts';
import { requirementsOn, subjectsOf } from '../../names/crosswalk.ts';
import type { View } from '../../view.ts';
import { linkTo, readAt } from './links.ts';
import { list, paragraphs, plain } from './markdown.ts';

/** So many codes of one framework are named, and codes of so many frameworks. */
const MOST_CODES = 4;
const MOST_FRAMEWORKS = 6;

/** What a requirement looks for, how it stands in the contract of the file, what else the same things serve, and where it is from. */
export function requirementFacts(view: View, requirement: Requirement): string {
    const { level, scopes, framework, expects } = requirement;
    const covered = coverageFor(view)?.requirement(requirement);
    const words = coverageWords(view);
    const expected = say(linesMessage(expects), words.messages);
    const source = requirement.source ?? framework.source;
    const edition = framework.edition && plain(framework.edition.value);
    return paragraphs(
        covered && statusText(view, covered),
        list([
            ...(expects.length > 0 ? [words.text('coverage.hover.asked', { expected })] : []),
            ...(level ? [words.plain(`coverage.hover.level.${level.value}`)] : []),
            ...(scopes.length > 0
                ? [
                      words.text('coverage.hover.scopes', {
                          scopes: listed(
                              words,
                              scopes.map(({ text }) => text),
                          ),
                      }),
                  ]
                : []),
            ...served(view, requirement),
        ]),
        source && words.text('coverage.hover.source', { edition, source: plain(source.value) }),
        readAt(view, addressOf(requirement)),
        isOfLibrary(framework)
            ? `*${words.text('coverage.hover.own', { framework: plain(framework.title ? words.declared(framework.title) : framework.name.value) })}*`
            : '',
    );
}

/** A framework of the workspace speaks for itself. */
function isOfLibrary({ span }: Framework): boolean {
    return span.file.startsWith(LIBRARY_SCHEME);
}

function statusText(view: View, covered: RequirementCoverage): string {
    const words = coverageWords(view);
    const note = plain(noteOf(words, covered));
    const declarations = [...new Set(covered.metBy.map(({ declaration }) => declaration))];
    const by =
        declarations.length === 0
            ? undefined
            : listed(
                  words,
                  declarations.map((each) => linked(view, each)),
              );
    switch (covered.status) {
        case 'met':
            return words.text('coverage.hover.status.met', { by: by ?? '' });
        case 'open':
            return words.text('coverage.hover.status.open', { note, by });
        case 'waived':
            return words.text('coverage.hover.status.waived', { note });
        case 'not applicable':
            return words.text('coverage.hover.status.notApplicable', { note });
    }
}

/** A name that leads to its declaration. */
function linked(view: View, { name, kind }: Declaration): string {
    return linkTo(view, name.span, `${kind} \`${name.value.replaceAll('`', '')}\``);
}

/** The requirements of other frameworks that look for the same. */
function served(view: View, requirement: Requirement): readonly string[] {
    const { framework } = requirement;
    const others = subjectsOf(requirement).flatMap((subject) => requirementsOn(subject, frameworksOf(view)));
    const citations = citationsOf(
        view,
        others.filter((each) => each.framework !== framework),
    );
    return citations === '' ? [] : [coverageWords(view).text('coverage.hover.serves', { citations })];
}

/** Which frameworks look for a topic or an event. */
export function subjectFacts(view: View, subject: Topic | EventType): string {
    const citations = citationsOf(view, requirementsOn(subject, frameworksOf(view)));
    return citations === '' ? '' : coverageWords(view).text('coverage.hover.topic', { citations });
}

function frameworksOf(view: View): readonly Framework[] {
    return coverageFor(view)?.frameworks.map(({ framework }) => framework) ?? [];
}

/** `GDPR 32(1)(a), 32(1)(b); HIPAA 164.312(e)(1)`: those that the contract is subject to first. */
function citationsOf(view: View, requirements: readonly Requirement[]): string {
    const words = coverageWords(view);
    const asked = new Set(frameworksOf(view));
    const byFramework = new Map<Framework, Set<string>>();
    for (const { framework, name } of requirements) {
        byFramework.set(framework, (byFramework.get(framework) ?? new Set()).add(name.value));
    }
    const all = [...byFramework].toSorted(([one], [other]) => Number(asked.has(other)) - Number(asked.has(one)));
    const shown = all.slice(0, MOST_FRAMEWORKS).map(([framework, codes]) => codesText(words, framework, [...codes]));
    const others = all.slice(MOST_FRAMEWORKS).map(([{ name }]) => plain(name.value));
    const names = others.length === 0 ? undefined : listed(words, others);
    return shown.length === 0 ? '' : words.text('coverage.hover.citations', { citations: shown.join('; '), names });
}

function codesText(words: Words, { name }: Framework, codes: readonly string[]): string {
    const more = codes.length > MOST_CODES ? `${codes.length - MOST_CODES}` : undefined;
    const shown = codes.slice(0, MOST_CODES).map(plain).join(', ');
    return words.text('coverage.hover.codes', { framework: plain(name.value), codes: shown, more });
}

/** How much of a framework the contract of the file meets, and which codes are open. */
export function frameworkFacts(view: View, framework: Framework): readonly string[] {
    const covered = coverageFor(view)?.of(framework);
    if (!covered) return [];
    const words = coverageWords(view);
    const open = openCodes(covered);
    const more = open.length > MOST_OPEN ? `${open.length - MOST_OPEN}` : undefined;
    const codes = open.slice(0, MOST_OPEN).map(plain).join(', ');
    return [
        words.text('coverage.hover.framework', { counts: countsText(words, covered.counts) }),
        ...(open.length > 0 ? [words.text('coverage.hover.openCodes', { codes, more })] : []),
    ];
}

const MOST_OPEN = 12;

function openCodes({ requirements }: FrameworkCoverage): readonly string[] {
    const open = requirements.filter(
        ({ status, requirement }) => status === 'open' && requirement.level?.value !== 'proposed',
    );
    return open.map(({ requirement }) => requirement.name.value);
}

function listed(words: Words, items: readonly string[]): string {
    return plainText(joinAll(words, 'and', items));
}
