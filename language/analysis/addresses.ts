import type { Framework, Requirement } from '../model/library.ts';

/**
 * Where a requirement can be read, by the addresses that its framework states: that one counts whose codes are named
 * most closely. In it `{number}` is what the code goes on with up to its first bracket, since publishers give an
 * address to an article or section and seldom to a paragraph. A code without a number has no such address.
 */
export function addressOf({ name, framework }: Requirement): string | undefined {
    const code = name.value;
    const fitting = framework.addresses.filter(({ codes }) => code.startsWith(codes?.value ?? ''));
    const [closest] = fitting.toSorted((one, other) => lengthOf(other) - lengthOf(one));
    if (!closest) return undefined;
    const template = closest.address.value;
    const number = NUMBER.exec(code.slice(lengthOf(closest)))?.[0];
    if (!template.includes(PLACE)) return template;
    return number === undefined ? undefined : template.replaceAll(PLACE, number);
}

/** Where the framework itself can be read: what is left of its own address without the part that names an article. */
export function addressOfFramework({ addresses }: Framework): string | undefined {
    const own = addresses.find(({ codes }) => codes === undefined)?.address.value.replace(/#[^#]*$/, '');
    return own?.includes(PLACE) ? undefined : own;
}

const PLACE = '{number}';

/** `28` of `28(3)(h)`, `164.504` of `164.504(e)(2)`, `252.204-7012` of `252.204-7012(b)`. */
const NUMBER = /^\d+(?:\.\d+)*(?:-\d+)?/;

function lengthOf({ codes }: Framework['addresses'][number]): number {
    return codes?.value.length ?? 0;
}
