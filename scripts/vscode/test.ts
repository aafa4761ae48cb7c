/** `npm run test:vscode [-- node|web]`: runs the compiled suite in a real VS Code, in both extension hosts. */
import { type Host, hosts } from './browser.ts';
import { desktop } from './desktop.ts';
import { isInstalled, provide } from './editor.ts';
import { Missing, main } from './missing.ts';
import { runSuite } from './run-suite.ts';

await main(async () => {
    const editor = (isInstalled() ? undefined : await desktop()) ?? provide();
    let passed = 0;
    let failed = 0;
    for (const host of chosenHosts()) {
        const outcome = await runSuite(editor, host);
        passed += outcome.passed;
        failed += outcome.failed;
    }
    console.log(`${passed} passed, ${failed} failed`);
    return failed === 0 && passed > 0 ? 0 : 1;
});

function chosenHosts(): readonly Host[] {
    const [name] = process.argv.slice(2);
    if (!name) return hosts;
    const host = hosts.find((each) => each === name);
    if (!host) throw new Missing(`No extension host is called ${name}; there are ${hosts.join(' and ')}.`);
    return [host];
}
