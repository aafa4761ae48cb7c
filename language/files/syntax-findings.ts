import type { Finding } from '../model/finding.ts';
import { type Origin, SliceSpan } from '../model/source.ts';
import { finding, replacement } from '../names/finding.ts';
import type { Problem } from '../syntax/problem.ts';
import type { SourceFile } from './source-file.ts';

/** What the pieces of a file could not be read as, and the values that mean nothing. */
export function syntaxFindings(file: SourceFile): readonly Finding[] {
    if (file.refusal) {
        const { id, at, values } = file.refusal;
        return [finding(id, new SliceSpan({ file: file.uri, offset: 0 }, at, at), values)];
    }
    return file.pieces.flatMap((piece) => piece.problems.map((problem) => problemFinding(problem, piece.origin)));
}

function problemFinding(problem: Problem, origin: Origin): Finding {
    const { fix, choices = fix ? [fix] : [], related } = problem;
    return finding(problem.code, new SliceSpan(origin, problem.from, problem.to), problem.values, {
        id: problem.id ?? problem.code,
        intents: choices.map(({ from, to, text }) => replacement(new SliceSpan(origin, from, to), text)),
        related: related
            ? [
                  {
                      span: new SliceSpan(origin, related.from, related.to),
                      message: { id: related.id, values: problem.values },
                  },
              ]
            : [],
    });
}
