import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, with no slash at its end. */
export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Holds what is slow to fetch; set MSPC_CACHE to share it between checkouts. */
export const cache = resolve(root, (process.env.MSPC_CACHE || '.cache').replace(/^~(?=\/|$)/, homedir()));

/** The extension under development: the checkout, unless a caller tries another. */
export const extension = resolve(process.env.MSPC_EXTENSION || root);
