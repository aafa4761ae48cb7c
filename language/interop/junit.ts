import type { ReportedFinding } from './reported.ts';

/** What was found in one file, nothing included. */
export interface CheckedFile {
    readonly file: string;
    readonly findings: readonly ReportedFinding[];
}

/**
 * The report of a test run as JUnit writes it: a suite for each file, a case for each finding. A finding that
 * `fails` is a failure; any other is a case that passed and says what it saw.
 */
export function junit(files: readonly CheckedFile[], fails: (finding: ReportedFinding) => boolean): string {
    const suites = files.map((each) => suiteOf(each, fails));
    const total = { tests: sum(suites, 'tests'), failures: sum(suites, 'failures') };
    const root = element('testsuites', { name: 'mspc', ...total, errors: 0 }, suites.map(({ text }) => text).join(''));
    return `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;
}

interface Suite {
    readonly text: string;
    readonly tests: number;
    readonly failures: number;
}

/** A file with nothing wrong is one case that passed, so that it is counted. */
function suiteOf({ file, findings }: CheckedFile, fails: (finding: ReportedFinding) => boolean): Suite {
    const cases =
        findings.length === 0
            ? [element('testcase', { classname: file, name: 'nothing found' }, '')]
            : findings.map((finding) => caseOf(finding, fails(finding)));
    const [tests, failures] = [cases.length, findings.filter(fails).length];
    const text = element('testsuite', { name: file, tests, failures, errors: 0, skipped: 0 }, cases.join(''));
    return { text, tests, failures };
}

function caseOf(finding: ReportedFinding, fails: boolean): string {
    const { file, code, severity, message, range } = finding;
    const place = `${range.start.line + 1}:${range.start.character + 1}`;
    const told = escaped(`${file}:${place} ${severity}: ${message}`);
    const body = fails
        ? element('failure', { message, type: code }, told, 'inline')
        : element('system-out', {}, told, 'inline');
    return element('testcase', { classname: file, name: `${code} ${place}` }, body);
}

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes, content: string, form?: 'inline'): string {
    const listed = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
    const open = `<${name}${listed.join('')}`;
    if (content === '') return `${open}/>\n`;
    if (form === 'inline') return `${open}>${content}</${name}>\n`;
    return `${open}>\n${content.replaceAll(/^(?=[ <])/gm, '  ')}</${name}>\n`;
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** As text or as a value between quotes. What no XML may hold becomes a mark; line ends and tabs are written out. */
function escaped(text: string): string {
    return text
        .replaceAll(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')
        .replaceAll(/[&<>"]/g, (mark) => MARKS[mark] ?? mark)
        .replaceAll(/[\t\n\r]/g, (blank) => `&#${blank.charCodeAt(0)};`);
}

function sum(suites: readonly Suite[], key: 'tests' | 'failures'): number {
    return suites.reduce((total, suite) => total + suite[key], 0);
}
