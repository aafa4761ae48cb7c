import { expect, it } from 'vitest';
import { MASK, plainText } from '../../language/analysis/plain-prose.ts';
import type { ProseReference } from '../../language/model/reference.ts';
import { nowhere } from '../support/model.ts';

/** The prose of a text whose references are those that the pattern finds. */
function plain(text: string) {
    const at = (start: number, end: number) => ({ file: nowhere.file, start, end });
    const references = [...text.matchAll(/\[\[.*?\]\]/g)].map(
        ({ index, 0: found }): ProseReference => ({
            span: at(index + 10, index + 10 + found.length),
            target: { text: found, span: nowhere, target: undefined },
            shown: undefined,
        }),
    );
    const prose = { span: nowhere, content: at(10, 10 + text.length), text, references };
    const masked = plainText(prose);
    expect(masked.length).toBe(text.length);
    return masked.replaceAll(new RegExp(`${MASK}+`, 'g'), '~');
}

it.each([
    ['one [[Two]] three [[Four|the four]]', 'one ~ three ~'],
    ['say `TBD` and ``a ` b`` here', 'say ~ and ~ here'],
    ['[the policy](https://a.example/TODO(1) "T") and https://b.example/x', '[the policy]~ and ~'],
    ['mail <a@b.example> now\n[one]: https://a.example', 'mail ~ now\n~'],
    ['a\n```\ncode\n```\nb', 'a\n~\n~\n~\nb'],
    ['a\n~~~\ncode without an end', 'a\n~\n~'],
    ['\n    text\n\n        code\n        more\n    text', '\n    text\n\n~\n~\n    text'],
    ['\n    text\n        that goes on', '\n    text\n        that goes on'],
    ['\n    text\n\n\t\tcode\n \n        more', '\n    text\n\n~\n \n~'],
    ['        first\n    text', '        first\n    text'],
    ['\n    text\n \n       no code', '\n    text\n \n       no code'],
    [String.raw`a \* b`, 'a ~ b'],
    ['snow ☃ and 1,5', 'snow ☃ and 1,5'],
])('%j is plain where it is no code, link or reference', (text, expected) => {
    expect(plain(text)).toBe(expected);
});
