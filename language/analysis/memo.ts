/** A function of an object that computes its answer once for each object and keeps it. */
export function memoised<K extends object, V>(compute: (key: K) => V): (key: K) => V {
    const known = new WeakMap<K, { readonly value: V }>();
    return (key) => {
        const found = known.get(key) ?? { value: compute(key) };
        known.set(key, found);
        return found.value;
    };
}

/** A value that is computed when first asked for, and kept. */
export function lazy<V>(compute: () => V): () => V {
    let found: { readonly value: V } | undefined;
    return () => {
        found ??= { value: compute() };
        return found.value;
    };
}

/** A list of values for each key, in the order met. */
export function groupedBy<K, V>(values: Iterable<V>, keysOf: (value: V) => Iterable<K>): ReadonlyMap<K, readonly V[]> {
    const groups = new Map<K, V[]>();
    for (const value of values) {
        for (const key of new Set(keysOf(value))) {
            const group = groups.get(key);
            if (group) group.push(value);
            else groups.set(key, [value]);
        }
    }
    return groups;
}
