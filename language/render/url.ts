/**
 * A link target that is safe to offer: http, https or mailto, without blanks, quotes, control or bidi characters,
 * which could hide where it leads. Undefined for any other.
 */
export function safeUrl(url: string): string | undefined {
    return ALLOWED.test(url) && !SUSPICIOUS.test(url) ? url : undefined;
}

const ALLOWED = /^(?:https?:\/\/[^/?#]|mailto:.)/i;
const SUSPICIOUS = /[\s"'<>`\\\p{C}]/u;
