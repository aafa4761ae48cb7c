/**
 * `npm run test:webview [-- WORDS]`: the built page of the preview in a real browser, with a made-up panel on the other
 * side; with words, only the tests whose names hold them.
 */
import { closeBrowser } from './browser.ts';
import { run } from './harness.ts';
import './accessibility.test.ts';
import './compare.test.ts';
import './coverage.test.ts';
import './contents.test.ts';
import './findings.test.ts';
import './messages.test.ts';
import './offers.test.ts';
import './patch.test.ts';
import './security.test.ts';
import './select.test.ts';
import './sync.test.ts';

try {
    process.exitCode = (await run(process.argv[2])) === 0 ? 0 : 1;
} finally {
    await closeBrowser();
}
