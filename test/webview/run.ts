/** `npm run test:webview`: the built page of the preview in a real browser, with a made-up panel on the other side. */
import { closeBrowser } from './browser.ts';
import { run } from './harness.ts';
import './accessibility.test.ts';
import './messages.test.ts';
import './patch.test.ts';
import './security.test.ts';
import './select.test.ts';
import './sync.test.ts';

try {
    process.exitCode = (await run()) === 0 ? 0 : 1;
} finally {
    await closeBrowser();
}
