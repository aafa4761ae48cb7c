import assert from 'node:assert/strict';
import type { Opened } from './browser.ts';
import { open } from './browser.ts';
import { Panel, previewOf, TEXT } from './contract.ts';
import { test } from './harness.ts';

async function showHtml({ say, page }: Opened, html: string): Promise<string> {
    const preview = { ...previewOf(TEXT), blocks: [{ key: 'bad', hash: html, html }] };
    await say(new Panel().showPreview(preview));
    return page.evaluate(() => document.getElementById('contract')?.innerHTML ?? '');
}

test('a whole session breaks the content security policy nowhere', async () => {
    const opened = await open();
    const { page, say } = opened;
    const panel = new Panel();
    await say(panel.show(TEXT));
    await say({ type: 'mark', places: [{ key: 'service.Helpdesk', offset: 20 }], reveal: true });
    await say(panel.show(TEXT.replace('clause Liability', 'clau')));
    await say({ type: 'scroll', places: [{ key: 'clause.Audit', offset: 0 }] });
    await page.click('#action');
    await page.locator('[data-origin]').first().press('ArrowRight');
    assert.deepEqual(await opened.violations(), []);
    await opened.close();
});

const ATTACKS = [
    '<script>window.hacked = 1</script>',
    '<p>a<img src=x onerror="window.hacked = 1"></p>',
    '<p onclick="window.hacked = 1" onmouseover="window.hacked = 1" tabindex="0" autofocus onfocus="window.hacked = 1">a</p>',
    '<a href="javascript:window.hacked = 1">a</a>',
    '<a href=" jav&#x09;ascript:window.hacked = 1">a</a>',
    '<a href="command:workbench.action.terminal.new">a</a>',
    '<a href="data:text/html,<script>1</script>">a</a>',
    '<svg><script>window.hacked = 1</script><a xlink:href="javascript:1">a</a></svg>',
    '<math><mtext><table><mglyph><style><img src onerror="window.hacked = 1"></style></mglyph></table></mtext></math>',
    '<iframe srcdoc="<script>parent.hacked = 1</script>"></iframe>',
    '<object data="x"></object><embed src="x"><base href="https://evil.example/">',
    '<form action="https://evil.example"><input name="a"><button>Go</button></form>',
    '<meta http-equiv="refresh" content="0;url=https://evil.example"><link rel="stylesheet" href="https://evil.example">',
    '<style>* { background: url(https://evil.example) }</style><p style="position:fixed">a</p>',
    '<template><script>window.hacked = 1</script></template>',
    '<div><details ontoggle="window.hacked = 1" open>a</details></div>',
    '<p id="contract" is="x-a" slot="b" part="c">a</p>',
];

test('of HTML that is up to something nothing is left that could do it', async () => {
    const opened = await open();
    const forbidden =
        /<(script|img|svg|math|iframe|object|embed|base|form|input|button|meta|link|style|template|details)|\son\w+=|javascript:|command:|data:|style=|autofocus/i;
    for (const attack of ATTACKS) {
        const left = await showHtml(opened, attack);
        assert.doesNotMatch(left, forbidden, attack);
        await opened.page.locator('#contract').click({ position: { x: 60, y: 30 } });
    }
    assert.equal(await opened.page.evaluate(() => 'hacked' in window), false);
    assert.equal(opened.page.url(), 'http://preview.test/');
    await opened.close();
});

test('the second line of defence takes nothing from a real contract', async () => {
    const opened = await open();
    await opened.say(new Panel().show(TEXT));
    const own = (html: string) => html.replaceAll(/ (class="block"|tabindex="0")/g, '').replaceAll(/ ?\bblock"/g, '"');
    const shown = own(await opened.page.evaluate(() => document.getElementById('contract')?.innerHTML ?? ''));
    const sent = previewOf(TEXT)
        .blocks.map(({ html }) => html)
        .join('');
    const parsed = await opened.page.evaluate((html) => {
        const template = document.createElement('template');
        template.innerHTML = html;
        return template.innerHTML;
    }, sent);
    assert.equal(shown, own(parsed));
    await opened.close();
});
