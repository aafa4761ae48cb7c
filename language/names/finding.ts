import type { Finding, Intent, Message, Related } from '../model/finding.ts';
import type { Span } from '../model/source.ts';

interface More {
    /** The sentence, when the code has several. */
    readonly id?: string;
    readonly related?: readonly Related[];
    readonly intents?: readonly Intent[];
}

/** A structural error: always on, no rule. */
export function finding(code: string, span: Span, values: Message['values'], more: More = {}): Finding {
    return {
        code,
        severity: 'error',
        span,
        message: { id: more.id ?? code, values },
        related: more.related ?? [],
        intents: more.intents ?? [],
    };
}

/** The fix that puts `text` where the finding stands. */
export function replacement(span: Span, text: string): Intent {
    return { type: 'replace', title: { id: 'fix/replace', values: { text } }, span, text };
}
