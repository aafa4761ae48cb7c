/** `eur-lex.europa.eu` of an address: where it leads. */
export function hostOf(address: string): string {
    return /^https?:\/\/(?:[^/?#]*@)?([^/?#:]+)/i.exec(address)?.[1] ?? address;
}
