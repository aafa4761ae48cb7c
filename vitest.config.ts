import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
    // As in the bundles: one build of it everywhere, so that the same document gives the same bytes.
    resolve: { alias: { pdfkit: resolve('node_modules/pdfkit/js/pdfkit.browser.mjs') } },
    test: {
        include: ['test/**/*.test.ts'],
        exclude: ['test/vscode/**', 'test/webview/**'],
        setupFiles: ['test/support/seed.ts'],
        // No test measures time; a slow machine is no failure.
        testTimeout: 120_000,
        hookTimeout: 120_000,
    },
});
