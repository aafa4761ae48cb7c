import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../language/render/escape.ts';
import { compose, htmlBlocks, htmlPage, markdown } from '../../language/render/index.ts';
import { agreement, documentOf, htmlOf } from '../support/rendered.ts';
import { acmeLegal, example, readText } from '../support/text.ts';

const XSS = '</title><script>alert(1)</script><img src=x onerror=alert(2)>"\' &amp;';
const quoted = XSS.replaceAll('"', '\\"');

describe('text of a contract', () => {
    const text = `contract Deal "${quoted}" {
        number "${quoted}"
        provider NorthOps
        client Acme
        law "${quoted}"
    }
    party NorthOps "${quoted}" { address "${quoted}" contact "${quoted}" at "${quoted}" }
    party Acme
    define Word """${XSS}"""
    service Desk "${quoted}" { includes "${quoted}" excludes "${quoted}" }
    priority P1 "${quoted}" """${XSS}"""
    sla Levels "${quoted}" for Desk { requires "${quoted}" claim within 3 days by "${quoted}" }
    processing Files "${quoted}" for Desk { purpose "${quoted}" nature "${quoted}" }
    vendor Azure "${quoted}" { provides "${quoted}" access "${quoted}" }
    clause Any "${quoted}" """${XSS}"""
    waive GDPR:28(1) because "${quoted}"`;
    const page = htmlOf(text);

    it('never becomes an element or an attribute', () => {
        const tags = [...page.matchAll(/<([a-z0-9]+)/gi)].map(([, name]) => name);
        expect(tags).not.toContain('script');
        expect(tags).not.toContain('img');
        expect(page.replaceAll(/"[^"]*"/g, '')).not.toMatch(/<[^>]*\sonerror=/);
        expect(page.match(/<title>/g)).toHaveLength(1);
    });

    it('is there, escaped, wherever it was written', () => {
        const shown = page.split('&lt;/title&gt;&lt;script&gt;alert(1)').length - 1;
        expect(shown).toBeGreaterThanOrEqual(20);
    });

    it('is escaped in Markdown too', () => {
        const lines = markdown(documentOf(text));
        expect(lines).not.toMatch(/(?<!\\)<script/);
    });

    it('cannot turn the direction of what follows, nor carry control characters', () => {
        const { contract } = readText('service Desk "safe \u202Egnp.exe\u0000 \u2066x" """a \u202Db\uD800"""');
        const shown = htmlPage(compose(contract));
        expect(shown).not.toMatch(/[\u202A-\u202E\u2066-\u2069\uD800]/);
        expect(shown).toContain('safe \uFFFDgnp.exe\uFFFD \uFFFDx');
    });

    it('keeps letters and marks of every script', () => {
        const { contract } = readText('service Desk "שירות \u200F😀 客户 é"');
        expect(htmlPage(compose(contract))).toContain('שירות \u200F😀 客户 é');
    });
});

describe('escaping', () => {
    it('covers what ends text or a quoted attribute', () => {
        expect(escapeHtml(`<a href="x" title='y'>&</a>`)).toBe(
            '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;',
        );
    });
});

describe('a page', () => {
    const page = htmlPage(compose(acmeLegal()));

    it('stands alone', () => {
        expect(page).not.toMatch(/<script|<link|<img|<iframe|<form|@import|url\(/i);
        expect(page).not.toMatch(/\s(?:src|on\w+)=/i);
        expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    });

    it('says its language and title', () => {
        expect(page).toContain('<html lang="en">');
        expect(page).toContain('<title>Managed Services Agreement</title>');
    });

    it('closes what it opens', () => {
        const open: string[] = [];
        for (const [, close, name = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
            if (close === '/') {
                expect(open.pop()).toBe(name);
            } else if (!['meta', 'br'].includes(name)) {
                open.push(name);
            }
        }
        expect(open).toEqual([]);
    });

    it('heads tables by column and row', () => {
        expect(page).toContain('<th scope="col" class="end">');
        expect(page).toMatch(/<tr id="sla\.Levels\.P1"[^>]*><th scope="row">/);
    });

    it('is the same for the same contract', () => {
        expect(htmlPage(compose(acmeLegal()))).toBe(page);
    });
});

describe('the parts of a page', () => {
    const blocksOf = (text: string) =>
        htmlBlocks(compose(readText(text, { 'vendors.mspc': example('vendors.mspc') }).contract));
    const text = example('acme-legal.mspc');
    const before = blocksOf(text);
    const hashes = new Map(before.map(({ key, hash }) => [key, hash]));
    const changed = (after: typeof before) =>
        after.filter(({ key, hash }) => hashes.get(key) !== hash).map(({ key }) => key);

    it('are declarations and headings, one element each', () => {
        const keys = before.map(({ key }) => key);
        expect(keys).toContain('service.Helpdesk');
        expect(keys).toContain('section.services');
        expect(before.every(({ html }) => /^<(\w+)[^>]*>[\s\S]*<\/\1>$/.test(html))).toBe(true);
    });

    it('are what the page is made of', () => {
        const page = htmlPage(compose(acmeLegal()));
        const bare = (html: string) =>
            html.replaceAll(/ (?:data-(?:start|end|origin)="[^"]*"|class="value")/g, '').replaceAll(/<\/?span>/g, '');
        const flat = bare(page);
        expect(before.filter(({ html }) => !flat.includes(bare(html))).map(({ key }) => key)).toEqual([]);
    });

    it('know where their declaration stands, and their values where they stand in it', () => {
        const service = before.find(({ key }) => key === 'service.Helpdesk');
        const start = text.indexOf('service Helpdesk');
        expect(service?.source?.start).toBe(start);
        const [, from = '', to = ''] = /data-start="(\d+)" data-end="(\d+)">240 seats/.exec(service?.html ?? '') ?? [];
        expect(text.slice(start + Number(from), start + Number(to))).toBe('240');
    });

    it('know where each of several declarations in them stands', () => {
        const terms = before.find(({ key }) => key === 'section.definitions/terms');
        const origins = [...(terms?.origins ?? [])].map(([key, { start }]) => [key, start]);
        expect(origins).toEqual([
            ['calendar.BusinessHours', text.indexOf('calendar BusinessHours')],
            ['define.Downtime', text.indexOf('define Downtime')],
        ]);
    });

    it('know of what stands in another file', () => {
        const vendor = before.find(({ key }) => key === 'vendor.Azure');
        expect(vendor?.origins.get('vendor.Azure')?.file).toContain('vendors.mspc');
    });

    it('stay the same when the text around them moves', () => {
        const moved = blocksOf(text.replace('party NorthOps', '// a comment\n\n\nparty NorthOps'));
        expect(changed(moved)).toEqual([]);
    });

    it('change alone when their declaration does', () => {
        expect(changed(blocksOf(text.replace('Home printers', 'Printers at home')))).toEqual(['service.Helpdesk']);
    });

    it('change with the title of what they refer to', () => {
        const after = changed(blocksOf(text.replace('"Hosting fee"', '"Fee for hosting"')));
        expect(after).toEqual(['service.Servers', 'fee.HostingFee', 'sla.Levels', 'clause.Liability']);
    });
});

describe('a partial contract', () => {
    it('is rendered as far as it goes, at every length', () => {
        const text = example('acme-legal.mspc');
        const others = { 'vendors.mspc': example('vendors.mspc') };
        for (let end = 0; end < text.length; end += 97) {
            const document = compose(readText(text.slice(0, end), others).contract);
            expect(htmlPage(document)).toContain('</html>');
            expect(markdown(document)).not.toContain('undefined');
        }
    });

    it('marks only what a sentence cannot stand without', () => {
        const page = htmlOf(agreement('fee Main { amount 10 USD per month }'));
        expect(page.match(/<mark class="not-stated">/g)).toHaveLength(1);
        expect(page).toContain('<dt>Effective date</dt><dd><mark class="not-stated">[not stated]</mark></dd>');
    });

    it('without parties speaks of provider and client', () => {
        const { contract } = readText('contract Deal { term 1 year }\nservice Desk');
        expect(markdown(compose(contract))).toContain(
            'Provider shall provide the services described in this section to Client.',
        );
    });

    it('as a catalogue has no title page and nobody signs it', () => {
        const document = documentOf('vendor Azure { provides "Servers" }');
        expect(document.title).toBe('Catalogue');
        expect(document.blocks.map(({ key }) => key)).toEqual(['section.definitions', 'section.vendors']);
    });
});
