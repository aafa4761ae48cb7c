/** While tests are collected in a thread that was used before, the change tried there is not made. */
const { __stryker__ } = globalThis as { __stryker__?: { activeMutant?: string | undefined } };
if (__stryker__) __stryker__.activeMutant = undefined;
