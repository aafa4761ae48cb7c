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
    const shown = text.trim();
    const title: Message =
        shown === '' ? { id: 'fix/remove', values: {} } : { id: 'fix/replace', values: { text: shown } };
    return { type: 'replace', title, span, text };
}
