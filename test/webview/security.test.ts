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
    '<svg onload="window.hacked = 1"><image href="https://evil.example/a.png"/><use href="data:image/svg+xml,a#b"/></svg>',
    '<svg><foreignObject><iframe src="javascript:parent.hacked = 1"></iframe></foreignObject></svg>',
    '<svg><animate attributeName="href" values="javascript:1"/><set attributeName="onclick" to="window.hacked = 1"/></svg>',
    '<svg><style>* { background: url(https://evil.example) }</style><rect style="fill:url(https://evil.example)"/></svg>',
    '<svg><rect fill="url(https://evil.example/a.svg#b)" filter="url(https://evil.example)"/><title><img src=x onerror="window.hacked = 1"></title></svg>',
    '<svg></p><style><a id="</style><img src=1 onerror=window.hacked=1>">',
    '<math><mtext><table><mglyph><style><img src onerror="window.hacked = 1"></style></mglyph></table></mtext></math>',
    '<iframe srcdoc="<script>parent.hacked = 1</script>"></iframe>',
    '<object data="x"></object><embed src="x"><base href="https://evil.example/">',
    '<form action="https://evil.example"><input name="a"><button>Go</button></form>',
    '<meta http-equiv="refresh" content="0;url=https://evil.example"><link rel="stylesheet" href="https://evil.example">',
    '<style>* { background: url(https://evil.example) }</style><p style="position:fixed">a</p>',
    '<template><script>window.hacked = 1</script></template>',
    '<div><details ontoggle="window.hacked = 1">a</details></div>',
    '<p id="contract" is="x-a" slot="b" part="c">a</p>',
];

test('of HTML that is up to something nothing is left that could do it', async () => {
    const opened = await open();
    const forbidden =
        /<(script|img|image|use|set|animate|foreignobject|math|iframe|object|embed|base|form|input|button|meta|link|style|template)|\son\w+=|javascript:|command:|data:|style=|autofocus|evil/i;
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
    await opened.say(new Panel().showPreview({ ...previewOf(TEXT), findings: [] }));
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

const PICTURE =
    '<figure data-key="figure.Uptime"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" role="img" aria-labelledby="figure.Uptime/title">' +
    '<title id="figure.Uptime/title">Downtime</title><defs><marker id="figure.Uptime/arrow" markerWidth="6" refX="3" orient="auto"><path d="M0 0L6 3"></path></marker></defs>' +
    '<g class="bar" transform="translate(1 2)"><rect x="0" y="0" width="30" height="5" fill="currentColor" data-start="3" data-end="8"></rect>' +
    '<line x1="0" x2="9" stroke-dasharray="2 1" marker-end="url(#figure.Uptime/arrow)"></line><text text-anchor="end" font-size="4">43.2 min</text></g></svg>' +
    '<figcaption>Downtime a month</figcaption><details><summary>As a table</summary><table><tbody><tr><td>1</td></tr></tbody></table></details></figure>';

test('a picture comes through whole', async () => {
    const opened = await open();
    assert.equal(
        await showHtml(opened, PICTURE),
        PICTURE.replace('<figure data-key="figure.Uptime"', '<figure data-key="figure.Uptime" class="block"'),
    );
    assert.deepEqual(await opened.violations(), []);
    await opened.close();
});

const HOSTILE = `contract Bad "<img src=x onerror=window.hacked=1>" {
    """
    <script>window.hacked = 1</script> [click](javascript:window.hacked=1) [data](data:text/html,<b>x) [cmd](command:x)
    \u202Ereversed\u202C and \u2066isolated ![picture](https://evil.example/a.png) <https://evil.example/"onmouseover="window.hacked=1>
    ${'W'.repeat(1_000_000)}
    """
    provider    P
    client      Q
}
party P "</span><svg onload=window.hacked=1>" { address "${'V'.repeat(20_000)}" }
party Q "&lt;b&gt; \u202Eevil" { address "'"><iframe src='javascript:parent.hacked=1'>" }
service S "<style>*{display:none}</style>" """[[<img src=x onerror=window.hacked=1>]]"""
`;

test('a contract that is up to something is shown as the words that it is', async () => {
    const opened = await open();
    const { page, say } = opened;
    const panel = new Panel();
    await say(panel.show(HOSTILE));
    await page.click('#show-findings');
    await page.click('#show-contents');
    await page.fill('#query', 'onerror');
    await page.waitForTimeout(300);
    assert.match((await page.textContent('#matches')) ?? '', /^1 of [1-9]/);
    const shown = await page.evaluate(() => ({
        elements: document.querySelectorAll('#contract :is(script, img, iframe, style, svg[onload])').length,
        handlers: [...document.querySelectorAll('*')].filter((each) =>
            [...each.attributes].some(({ name }) => name.startsWith('on')),
        ).length,
        links: [...document.querySelectorAll('a[href]')].map((each) => each.getAttribute('href') ?? ''),
        text: document.body.textContent ?? '',
        tooWide: document.documentElement.scrollWidth > innerWidth,
        hacked: 'hacked' in window,
    }));
    assert.deepEqual([shown.elements, shown.handlers, shown.tooWide, shown.hacked], [0, 0, false, false]);
    for (const link of shown.links) assert.match(link, /^(#|https:\/\/)/);
    assert.match(shown.text, /<img src=x onerror=window.hacked=1>/);
    assert.match(shown.text, /W{1000}/);
    assert.doesNotMatch(shown.text, /[\u202A-\u202E\u2066-\u2069]/);
    await say(panel.show(HOSTILE.replace('service S', 'service S2')));
    assert.deepEqual(await opened.violations(), []);
    assert.equal(page.url(), 'http://preview.test/');
    await opened.close();
});
