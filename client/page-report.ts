import { isCount, isText } from './untrusted.ts';

/** A panel asks its page what it shows: a test has no other way to see into a web view. */
export interface ReportQuestion {
    readonly type: 'report';
    readonly id: number;
}

export interface ReportAnswer extends ReportQuestion {
    readonly html: string;
}

/** The questions that a page has not answered yet. */
export class PageReports {
    private readonly waiting = new Map<number, (html: string) => void>();
    private last = 0;

    /** The page's HTML, as it is. */
    ask(post: (question: ReportQuestion) => void): Promise<string> {
        const id = ++this.last;
        return new Promise((resolve) => {
            this.waiting.set(id, resolve);
            post({ type: 'report', id });
        });
    }

    answered({ id, html }: ReportAnswer): void {
        this.waiting.get(id)?.(html);
        this.waiting.delete(id);
    }
}

/** Undefined: it looks like no answer. */
export function reportIn({ id, html }: Record<string, unknown>): ReportAnswer | undefined {
    return isCount(id) && isText(html) ? { type: 'report', id, html } : undefined;
}

/** Undefined: it looks like no question. */
export function questionIn({ id }: Record<string, unknown>): ReportQuestion | undefined {
    return isCount(id) ? { type: 'report', id } : undefined;
}
