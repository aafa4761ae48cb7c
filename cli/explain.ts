import { allChecks, explain, groupOf, ruleNamed } from '../language/rules/index.ts';
import type { Environment } from './environment.ts';
import { EXIT } from './exit.ts';
import { pageText } from './page-text.ts';
import { didYouMean } from './suggest.ts';

/** Text on a terminal; elsewhere the page as it is, in Markdown. */
export function explainRule(id: string, { output }: Environment): number {
    const rule = ruleNamed(id);
    if (rule === undefined) {
        output.error(`${unknown(id)}\n`);
        return EXIT.failed;
    }
    const page = explain(rule);
    output.out(output.columns === undefined ? page : pageText(page, output.columns, output.colours));
    return EXIT.clean;
}

const STRUCTURAL: ReadonlySet<string> = new Set(['syntax', 'name', 'value']);

function unknown(id: string): string {
    if (STRUCTURAL.has(groupOf(id)))
        return `"${id}" is no rule: an error of the text itself, which is always reported.`;
    const ids = allChecks.map((rule) => rule.id);
    return `There is no rule "${id}".${didYouMean(id, ids)} "mspc rules" lists all.`;
}
