import { strFromU8 } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { compose, type Document } from '../../language/render/index.ts';
import { all, type Package, packageOf, paragraphsOf } from '../support/docx.ts';
import { exported } from '../support/exported.ts';
import { readPdf } from '../support/pdf.ts';
import { readText } from '../support/text.ts';

/** What could end a text, run, point elsewhere, turn the reading direction, or be no character at all. */
const HOSTILE = [
    `</w:t></w:r><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe</w:instrText>`,
    `<script>alert(1)</script><img src=x onerror=alert(2)>]]><!--`,
    `) Tj ET /JS (app.alert(1)) endstream endobj`,
    `safe \u202Egnp.exe \u2066x\u0001\u0008\u001B\uFFFE`,
    `=cmd|' /C calc'!A0 {{ 7*7 }} \${1}`,
].map((text) => text.replaceAll('"', "'").replaceAll('\\', '/'));
const LINKS =
    '[one](javascript:alert(1)) [two](data:text/html,x) [three](file:///etc/passwd) [four](https://example.com/a?b=1&c=2)';
const LONE = `${String.fromCharCode(0xd800)}x${String.fromCharCode(0xdc00)}`;

function hostile(): Document {
    const text = HOSTILE.join(' ');
    return compose(
        readText(`contract Deal "${text}" {
    number "${text}"
    provider NorthOps
    client Acme
    law "${text}"
}
party NorthOps "${text}" { address "${text}" contact "${text}" at "${text}" }
party Acme "${LONE}"
define Word """${text}

${LINKS}

\`\`\`
${text}
\`\`\`

> ${text}

1. ${text}
"""
service Desk "${text}" { includes "${text}" excludes "${text}" }
priority P1 "${text}" """${text}"""
sla Levels "${text}" for Desk { objective Up Availability at least 99.9%
requires "${text}" claim within 3 days by "${text}" }
processing Files "${text}" for Desk { purpose "${text}" nature "${text}" }
vendor Azure "${text}" { provides "${text}" access "${text}" }
clause Any "${text}" """${text}"""
`).contract,
        { audience: 'auditor' },
    );
}

/** Characters that XML 1.0 knows not: controls, halves of pairs, two that are none. */
const NOT_XML = /(?![\t\n\r])\p{Cc}(?<![\u007F-\u009F])|\p{Cs}|[\uFFFE\uFFFF]/u;
const TURNS = /[\u202A-\u202E\u2066-\u2069]/;

describe('a hostile contract in Word', () => {
    let word: Package;
    beforeAll(async () => {
        word = packageOf(await exported(hostile(), 'docx'));
    });

    it('is well-formed in every part, of characters that there are', () => {
        for (const name of word.names.filter((each) => /\.(xml|rels|svg)$/.test(each))) {
            const text = strFromU8(word.bytes(name));
            expect(() => word.part(name), name).not.toThrow();
            expect(NOT_XML.test(text) || TURNS.test(text), name).toBe(false);
        }
    });

    it('says it as text', () => {
        const shown = paragraphsOf(word.part('word/document.xml')).join('\n');
        expect(shown).toContain('<script>alert(1)</script><img src=x onerror=alert(2)>]]><!--');
        expect(shown).toContain('safe \uFFFDgnp.exe \uFFFDx');
    });

    it('has no field but its own, and leads nowhere but where it may', () => {
        const body = word.part('word/document.xml');
        const fields = all(body, 'w:instrText').map(({ children }) => children.join(''));
        for (const field of fields) expect(field).toMatch(/^\s*(TOC|PAGEREF|PAGE|NUMPAGES)\b/);
        const links = word.names
            .filter((name) => name.endsWith('.rels'))
            .flatMap((name) => all(word.part(name), 'Relationship'))
            .filter(({ attributes }) => attributes.TargetMode === 'External');
        expect(links.map(({ attributes }) => attributes.Target)).toEqual(['https://example.com/a?b=1&c=2']);
    });
});

describe('a hostile contract as PDF', () => {
    it('says it as text, leads nowhere but where it may, and runs nothing', async () => {
        const bytes = await exported(hostile(), 'pdf');
        const { pages } = await readPdf(bytes);
        const links = pages.flatMap((page) => page.links).filter((link) => typeof link === 'string');
        expect(new Set(links)).toEqual(new Set(['https://example.com/a?b=1&c=2']));
        const shown = pages.map(({ text }) => text).join('\n');
        expect(shown).toContain('<script>alert(1)</script>');
        expect(TURNS.test(shown)).toBe(false);
        const file = await getDocument({ data: bytes, verbosity: 0 }).promise;
        expect([await file.getJSActions(), await file.getAttachments()]).toEqual([null, null]);
    });
});

describe.each(['html', 'md'] as const)('a hostile contract as %s', (format) => {
    it('has no element, link or character that it should not have', async () => {
        const text = new TextDecoder().decode(await exported(hostile(), format));
        // In Markdown what is indented by four is code.
        const marked = text.replaceAll(/^ {4}.*$/gm, '');
        expect(marked).not.toMatch(/(?<!\\)<(script|img)/i);
        expect(text).not.toMatch(/(?:href="|\]\(<?)(?!https:|#|mailto:)[a-z]+:/i);
        expect(NOT_XML.test(text) || TURNS.test(text)).toBe(false);
    });
});

describe('a word of a million letters', () => {
    const word = 'x'.repeat(1_000_000);
    const document = compose(
        readText(
            `contract Deal { provider Acme }\nparty Acme """${word}"""\npriority P1 """${word.slice(0, 100_000)}"""`,
        ).contract,
    );

    it.each(['html', 'md', 'docx', 'pdf'] as const)('is rendered as %s', async (format) => {
        const bytes = await exported(document, format);
        expect(bytes.length).toBeGreaterThan(5_000);
        if (format === 'docx') {
            const shown = paragraphsOf(packageOf(bytes).part('word/document.xml'));
            expect(shown.some((text) => text.includes(word))).toBe(true);
        }
        if (format === 'pdf') {
            const letters = (await readPdf(bytes)).pages
                .map(({ text }) => text)
                .join('')
                .match(/x/g);
            expect(letters?.length).toBeGreaterThanOrEqual(1_100_000);
        }
    });
});
