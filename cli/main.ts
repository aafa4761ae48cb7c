#!/usr/bin/env node
// Nothing else is imported before the version is known: older versions would stop at the first thing they lack.
const NEEDED = 22;

if (Number.parseInt(process.versions.node, 10) >= NEEDED) {
    start();
} else {
    process.stderr.write(`mspc needs Node.js ${NEEDED} or later; this is ${process.version}.\n`);
    process.exitCode = 2;
}

/** What Node makes of our code is kept for the next start, in its usual folder for that. */
async function start(): Promise<void> {
    const { enableCompileCache } = await import('node:module');
    enableCompileCache?.();
    const command = await import('./start.ts');
    await command.start();
}

export {};
