import type { CaughtError } from './protocol.ts';

export type { CaughtError };

/** How many different ones are remembered. */
const REMEMBERED = 20;
const FRAMES = 12;

/** A name of a request, a rule or a job goes on with the file that it was about. */
const FILE = /\b[\w+.-]+:\/\S*/g;
/** Only these kinds are worded by the JavaScript engine about our own code; others may quote a contract. */
const OWN_WORDS =
    /^(?:Cannot (?:read|set) properties of|Maximum call stack size exceeded|Invalid array length|Out of memory)/;

/**
 * An exception as a report may show it: its kind, and where in our code it was thrown. What it says is left out, and
 * so are the paths, since the one may quote a contract and the others name people.
 */
export function caughtError(where: string, error: unknown): CaughtError {
    const named = where.replace(FILE, '…');
    if (!(error instanceof Error)) return { where: named, what: typeof error, stack: [], times: 1 };
    const words = OWN_WORDS.test(error.message) ? `: ${error.message.replace(/\s*\(.*$/, '')}` : '';
    return { where: named, what: error.name + words, stack: framesOf(error), times: 1 };
}

/** The same one again is counted; the oldest give way. */
export function remember(known: CaughtError[], error: CaughtError): void {
    const same = known.findIndex(({ where, what, stack }) => isSame({ where, what, stack, times: 1 }, error));
    const times = (known[same]?.times ?? 0) + 1;
    if (same >= 0) known.splice(same, 1);
    known.push({ ...error, times });
    if (known.length > REMEMBERED) known.shift();
}

function isSame(one: CaughtError, other: CaughtError): boolean {
    return JSON.stringify(one) === JSON.stringify(other);
}

/** A message that was changed after the throw stands in the stack as it was, and may have lines that begin alike. */
const FRAME = /^at .*(?::\d+:\d+|<anonymous>|native)\)?$/;

/** `at check (…/main.node.cjs:1:2345)`: of the path the file's own name alone, and nothing of the message. */
function framesOf({ stack = '', message }: Error): readonly string[] {
    const lines = stack.slice(stack.indexOf(message) + message.length).split('\n');
    const frames = lines.map((line) => line.trim()).filter((line) => FRAME.test(line));
    return frames.slice(0, FRAMES).map(withoutPath);
}

function withoutPath(frame: string): string {
    return frame.includes('(') ? frame.replace(/\(.*[/\\]/, '(…/') : frame.replace(/^at (async )?.*[/\\]/, 'at $1…/');
}
