import * as fc from 'fast-check';

/** Every run tries the same inputs, so that a failure comes from the change at hand; `SEED=1 npm test` tries others. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_260_601) });
