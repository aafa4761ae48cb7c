/** Assertions without Node modules. Each message shows both values, since nobody debugs a worker for one. */

export function ok(value: unknown, message = 'expected a value'): asserts value {
    if (!value) throw new Error(`${message}, got ${show(value)}`);
}

/** Compares plain data by what it holds; the order of an object's keys plays no part. */
export function equal<T>(actual: T, expected: T, message = 'not equal'): void {
    const [left, right] = [show(actual), show(expected)];
    if (left !== right) throw new Error(`${message}:\nactual   ${left}\nexpected ${right}`);
}

export function match(actual: string, pattern: RegExp, message = 'no match'): void {
    if (!pattern.test(actual)) throw new Error(`${message}: ${pattern} in\n${actual}`);
}

/** Fails unless the list holds the value; for lists that may well hold more. */
export function includes<T>(list: readonly T[], value: T, message = 'not in the list'): void {
    const wanted = show(value);
    if (!list.some((each) => show(each) === wanted)) throw new Error(`${message}: ${wanted} in ${show(list)}`);
}

function show(value: unknown): string {
    if (value === undefined || typeof value === 'function' || typeof value === 'symbol') return String(value);
    return JSON.stringify(value, (_key, inner) => plain(inner)) ?? String(value);
}

/** What JSON would drop or merge is named, so that it cannot pass for something else. */
function plain(value: unknown): unknown {
    if (value === undefined) return '‹undefined›';
    if (typeof value === 'bigint') return `‹${value}n›`;
    if (typeof value === 'number' && !Number.isFinite(value)) return `‹${value}›`;
    if (value instanceof Map) return { '‹map›': [...value] };
    if (value instanceof Set) return { '‹set›': [...value] };
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
