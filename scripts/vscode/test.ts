/** `npm run test:vscode [-- node|web]`: runs the compiled suite in a real VS Code, in both extension hosts. */
import { hosts, parseHost } from './browser.ts';
import { desktop } from './desktop.ts';
import { isInstalled, provide } from './editor.ts';
import { main } from './missing.ts';
import { runSuite } from './run-suite.ts';

await main(async () => {
    const [name] = process.argv.slice(2);
    const editor = (isInstalled() ? undefined : await desktop()) ?? provide();
    let passed = 0;
    let failed = 0;
    for (const host of name ? [parseHost(name)] : hosts) {
        const outcome = await runSuite(editor, host);
        passed += outcome.passed;
        failed += outcome.failed;
    }
    console.log(`${passed} passed, ${failed} failed`);
    return failed === 0 && passed > 0 ? 0 : 1;
});
