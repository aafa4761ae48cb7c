import { describe, expect, it } from 'vitest';
import { dedent } from '../../language/render/dedent.ts';
import type { Inline } from '../../language/render/document.ts';
import { compose, htmlPage, markdown } from '../../language/render/index.ts';
import { safeUrl } from '../../language/render/url.ts';
import { everyBlock } from '../support/rendered.ts';
import { readText } from '../support/text.ts';

/** What a service says of itself, in a contract with a party, a fee and a definition to refer to. */
function documentWith(prose: string) {
    return compose(
        readText(
            `party Acme "Acme LLP"\nfee Hosting "Hosting fee"\ndefine Case """something"""\nservice Desk {\n    """${prose}"""\n}\n`,
        ).contract,
    );
}

function described(prose: string): string {
    const text = markdown(documentWith(prose));
    return text.slice(text.indexOf('Desk') + 4, text.indexOf('\n## 3')).trim();
}

function html(prose: string): string {
    const page = htmlPage(documentWith(prose));
    return page.slice(page.indexOf('data-key="service.Desk"'), page.indexOf('id="section.fees"'));
}

describe('references in prose', () => {
    it('show the title of what they name and the number of its section', () => {
        expect(described('Under [[Hosting]].')).toBe('Under Hosting fee (section 3.1).');
        expect(html('Under [[Hosting]].')).toContain('Under <a href="#fee.Hosting">Hosting fee</a> (section 3.1).');
    });

    it('show their own text where they have one', () => {
        expect(described('Under [[Hosting|that fee]], [[Hosting|the fee]].')).toBe(
            'Under that fee (section 3.1), the fee.',
        );
    });

    it('show terms and parties without a number', () => {
        expect(described('Each [[Case]] of [[Acme]].')).toBe('Each Case of Acme.');
        expect(html('Each [[Case]].')).toContain('<a href="#define.Case">Case</a>');
    });

    it('to the service itself have no number', () => {
        expect(described('This [[Desk]].')).toBe('This Desk.');
    });

    it('cite a framework in plain words', () => {
        expect(described('See [[GDPR:28(3)(h)]].')).toBe('See GDPR 28(3)(h).');
    });

    it('that lead nowhere are marked', () => {
        expect(described('See [[Nothing|that]] and [[Gone]].')).toBe('See that and Gone.');
        expect(html('See [[Gone]].')).toContain('<mark class="unknown-name">Gone</mark>');
    });

    it('may stand within emphasis, lists and links', () => {
        expect(described('*[[Case]]* and **[[Hosting]]**')).toBe('*Case* and **Hosting fee (section 3.1)**');
        expect(described('- [[Case]]\n- b')).toBe('- Case\n- b');
        expect(html('[the [[Case]]](https://x.example)')).toContain(
            '<a href="https://x.example" rel="noopener noreferrer nofollow">the Case</a>',
        );
    });

    it('in code are literal', () => {
        expect(described('Write `[[Case]]` here.')).toBe('Write `[[Case]]` here.');
    });

    it('that are escaped are text', () => {
        expect(html('Write \\[[Case]] here.')).toContain('Write [[Case]] here.');
    });

    it('cannot be forged with the characters that stand for them', () => {
        expect(described('A \uE0000\uE001 B [[Case]]')).toBe('A \uFFFD0\uFFFD B Case');
    });

    it('lead to where they were written', () => {
        const document = documentWith('See [[Hosting]].');
        const inlines = everyBlock(document).flatMap((block) => (block.type === 'paragraph' ? block.inlines : []));
        const found = inlines.find((inline: Inline) => inline.type === 'reference' && inline.target === 'fee.Hosting');
        expect(found?.type === 'reference' && found.source && found.source.end - found.source.start).toBe(11);
    });
});

describe('Markdown in prose', () => {
    it('keeps paragraphs, emphasis, lists, quotations and code', () => {
        const prose =
            '\n    One *two* **three**\n    four.\n\n    1. a\n    2. b\n\n    > quoted\n\n        code\n    ';
        expect(html(prose).replaceAll(/ data-key="[^"]*"/g, '')).toContain(
            [
                '<p>One <em>two</em> <strong>three</strong>\nfour.</p>',
                '<ol><li><span>a</span></li>\n<li><span>b</span></li></ol>',
                '<blockquote><p>quoted</p></blockquote>',
                '<pre>code</pre>',
            ].join('\n'),
        );
    });

    it('shows a heading as a strong line, so that it does not tear the numbering', () => {
        expect(described('# Title\n\ntext')).toBe('**Title**\n\ntext');
    });

    it.each(['> ', '- '])('shows what nests deeper than anybody reads as it is written: %s', (mark) => {
        const written = `${mark.repeat(150)}[[Case]] x`;
        expect(html(written)).toContain(`>${written.replaceAll('>', '&gt;')}</pre>`);
        expect(html(`${mark.repeat(20)}x`)).not.toContain('<pre');
    });

    it('shows HTML as text', () => {
        expect(html('a <b onclick="x()">bold</b>')).toContain('a &lt;b onclick=&quot;x()&quot;&gt;bold&lt;/b&gt;');
        expect(html('<script>\nalert(1)\n</script>')).toContain('&lt;script&gt;\nalert(1)\n&lt;/script&gt;');
    });

    it('shows images as their description', () => {
        expect(described('An ![old logo](https://x.example/logo.png).')).toBe('An old logo.');
    });

    it('keeps links to the web and to mail', () => {
        expect(described('[a](https://x.example/b) <mailto:c@x.example>')).toBe(
            '[a](<https://x.example/b>) [mailto:c@x.example](<mailto:c@x.example>)',
        );
        expect(described('[a][b]\n\n[b]: http://x.example')).toBe('[a](<http://x.example>)');
    });

    it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'command:x', '//x.example', '/a', '#b'])(
        'drops the link to %s',
        (url) => {
            expect(described(`[text](${url})`)).toBe('text');
        },
    );

    it.each(['JaVaScRiPt:alert(1)', 'java&#10;script:alert(1)', ' javascript:x', '\u0001javascript:x'])(
        'drops the disguised link %j',
        (url) => {
            expect(html(`[text](<${url}>)`)).not.toMatch(/href="(?!#)/);
        },
    );
});

describe('a link target', () => {
    it.each(['https://x.example', 'HTTP://x.example/a?b=c#d', 'mailto:a@x.example'])('%s is safe', (url) => {
        expect(safeUrl(url)).toBe(url);
    });

    it.each(['https:x', 'https://', 'mailto:', 'https://a b', 'https://a\u202Eb', 'https://a\nb', 'https://a"b', ''])(
        '%j is not',
        (url) => {
            expect(safeUrl(url)).toBeUndefined();
        },
    );
});

describe('the indentation of prose', () => {
    it.each([
        ['one line', 'text', 'text', 0],
        ['a block', '\n    a\n      b\n    c\n    ', 'a\n  b\nc', 1],
        ['text after the quotes', 'a\n    b\n    c', 'a\nb\nc', 0],
        ['blank lines', '\n\n    a\n\n    b\n', 'a\n\nb', 2],
        ['tabs', '\n\ta\n\tb\n', 'a\nb', 1],
        ['other line ends', '\r\n  a\r\n  b\r\n', 'a\nb', 1],
        ['nothing', '', '', 0],
        ['blanks alone', '  \n  ', '', 0],
    ])('of %s is taken off', (_, text, expected, skipped) => {
        expect(dedent(text)).toEqual({ text: expected, skipped });
    });
});
