import { defineConfig } from 'vitest/config';

export default defineConfig({
    test: {
        include: ['test/**/*.test.ts'],
        exclude: ['test/vscode/**', 'test/webview/**'],
        setupFiles: ['test/support/seed.ts'],
        // No test measures time; a slow machine is no failure.
        testTimeout: 120_000,
    },
});
