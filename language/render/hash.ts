/** A short digest of a text: equal texts have equal digests, and others differ but for one case in 2^53. */
export function digest(text: string): string {
    let [low, high] = [0xdeadbeef, 0x41c6ce57];
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        low = Math.imul(low ^ code, 2_654_435_761);
        high = Math.imul(high ^ code, 1_597_334_677);
    }
    const [one, other] = [mix(low, high), mix(high, low)];
    return (4_294_967_296 * (2_097_151 & other) + (one >>> 0)).toString(36);
}

function mix(one: number, other: number): number {
    return Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909);
}
