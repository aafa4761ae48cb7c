/** What `extensionTestsPath` names: one suite for both extension hosts. Each `*.test.ts` adds its tests when imported. */
import './activation.test.ts';

export { run } from './harness.ts';
