/** A kind is asked for by itself or by one that it is a part of. */
export function asksFor(kind: string, only: readonly string[]): boolean {
    return only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}
