import type { ReportedFinding } from './reported.ts';

/** What was found in one file, nothing included. */
export interface CheckedFile {
    readonly file: string;
    readonly findings: readonly ReportedFinding[];
}

/** What comes before and after the suites of a report. */
export const JUNIT_FRAME = {
    begin: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="mspc">\n',
    end: '</testsuites>\n',
} as const;

/**
 * A file in the report of a test run as JUnit writes it, with a case for each finding. A finding that `fails` is a
 * failure; any other is a case that passed and says what it saw. A file with nothing wrong is one case that passed,
 * so that it is counted.
 */
export function junitSuite({ file, findings }: CheckedFile, fails: (finding: ReportedFinding) => boolean): string {
    const cases =
        findings.length === 0
            ? [element('testcase', { classname: file, name: 'nothing found' }, '')]
            : findings.map((finding) => caseOf(finding, fails(finding)));
    const counts = { tests: cases.length, failures: findings.filter(fails).length, errors: 0, skipped: 0 };
    return indented(element('testsuite', { name: file, ...counts }, cases.join('')));
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
    return `${open}>\n${indented(content)}</${name}>\n`;
}

function indented(elements: string): string {
    return elements.replaceAll(/^(?=[ <])/gm, '  ');
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** As text or as a value between quotes. What no XML may hold becomes a mark; line ends and tabs are written out. */
function escaped(text: string): string {
    return text
        .replaceAll(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')
        .replaceAll(/[&<>"]/g, (mark) => MARKS[mark] ?? mark)
        .replaceAll(/[\t\n\r]/g, (blank) => `&#${blank.charCodeAt(0)};`);
}
