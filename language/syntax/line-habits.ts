import type { Reading } from './habits.ts';
import { readDay } from './open-hours.ts';

/** What people write by habit in the lines of one word alone, by the first word of the line. */
export function readInLine(text: string, at: number, lineHead: string, previous: string): Reading | undefined {
    switch (lineHead) {
        case 'open':
        case 'during':
            return readDay(text, at, previous);
        case 'zone':
            return readZone(text, at);
        default:
            return undefined;
    }
}

const ZONE = /(?:[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_-]+)+|UTC|GMT)(?=[ \t\r]*(?:$|[\n}]|\/\/))/y;

/** `zone Europe/Berlin`: the IANA name of a time zone is a text. */
function readZone(text: string, at: number): Reading | undefined {
    ZONE.lastIndex = at;
    const name = ZONE.exec(text)?.[0];
    if (name === undefined) return undefined;
    const [end, image] = [at + name.length, `"${name}"`];
    return { code: 'zone', end, fix: image, tokens: [{ type: 'TEXT', image, from: at, to: end }] };
}
