/** A JSON value with its place, so that a complaint about a setting can point at it. */
export type JsonNode = { readonly start: number; readonly end: number } & (
    | { readonly type: 'object'; readonly members: readonly JsonMember[] }
    | { readonly type: 'array'; readonly items: readonly JsonNode[] }
    | { readonly type: 'plain'; readonly value: string | number | boolean | null }
);

export interface JsonMember {
    readonly key: string;
    readonly keyStart: number;
    readonly value: JsonNode;
}

/** The value of a text, or the offset at which it stops being JSON. */
export type JsonResult = { readonly node: JsonNode } | { readonly errorAt: number };

const MOST_NESTING = 50;
const SPACE = /[ \t\r\n]*/y;
const TOKEN =
    /"(?:[^"\\]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Reads JSON as RFC 8259 has it; a byte order mark before it is passed over. */
export function readJson(text: string): JsonResult {
    const reader = new Reader(text);
    try {
        return { node: reader.whole() };
    } catch (error) {
        if (error instanceof Stop) return { errorAt: error.at };
        throw error;
    }
}

class Stop extends Error {
    readonly at: number;
    constructor(at: number) {
        super('not JSON');
        this.at = at;
    }
}

class Reader {
    private at = 0;
    private depth = 0;
    private readonly text: string;

    constructor(text: string) {
        this.text = text;
        if (text.startsWith('\uFEFF')) this.at = 1;
    }

    whole(): JsonNode {
        const node = this.value();
        this.space();
        if (this.at < this.text.length) throw new Stop(this.at);
        return node;
    }

    private value(): JsonNode {
        this.space();
        const start = this.at;
        if (this.depth > MOST_NESTING) throw new Stop(start);
        if (this.text[start] === '{') {
            const members = this.list('}', () => this.member());
            return { type: 'object', members, start, end: this.at };
        }
        if (this.text[start] === '[') {
            const items = this.list(']', () => this.value());
            return { type: 'array', items, start, end: this.at };
        }
        const value = this.token();
        return { type: 'plain', value, start, end: this.at };
    }

    private member(): JsonMember {
        this.space();
        const keyStart = this.at;
        if (this.text[keyStart] !== '"') throw new Stop(keyStart);
        const key = String(this.token());
        this.expect(':');
        return { key, keyStart, value: this.value() };
    }

    private list<T>(close: string, item: () => T): readonly T[] {
        const items: T[] = [];
        this.at += 1;
        this.depth += 1;
        this.space();
        while (this.text[this.at] !== close) {
            if (items.length > 0) this.expect(',');
            items.push(item());
            this.space();
        }
        this.depth -= 1;
        this.at += 1;
        return items;
    }

    private expect(sign: string): void {
        this.space();
        if (this.text[this.at] !== sign) throw new Stop(this.at);
        this.at += 1;
    }

    private token(): string | number | boolean | null {
        const start = this.at;
        TOKEN.lastIndex = start;
        const [token = ''] = TOKEN.exec(this.text) ?? [];
        this.at += token.length;
        try {
            return JSON.parse(token);
        } catch {
            throw new Stop(start);
        }
    }

    private space(): void {
        SPACE.lastIndex = this.at;
        this.at += SPACE.exec(this.text)?.[0].length ?? 0;
    }
}
