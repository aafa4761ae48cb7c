/** What `extensionTestsPath` names: one suite for both extension hosts. Each `*.test.ts` adds its tests when imported. */
import './activation.test.ts';
import './diagnostics.test.ts';
import './language.test.ts';
import './preview.test.ts';
import './commands.test.ts';
import './export.test.ts';
import './coverage.test.ts';
import './compare.test.ts';
import './code-actions.test.ts';
import './diagnosis.test.ts';
import './folders.test.ts';
import './recovery.test.ts';

export { run } from './harness.ts';
