import type { CoverageBlock, CoverageContent, FrameworkLine, ToCoveragePage } from '../coverage/messages.ts';
import { offersIn } from '../offer.ts';

/** What the panel says is taken for what it looks like, and dropped where it looks like nothing. */
export function received(data: unknown): ToCoveragePage | undefined {
    if (!isRecord(data)) return undefined;
    switch (data.type) {
        case 'content':
            return contentIn(data);
        case 'reveal':
            return isText(data.framework) ? { type: 'reveal', framework: data.framework } : undefined;
        case 'report':
            return typeof data.id === 'number' ? { type: 'report', id: data.id } : undefined;
        default:
            return undefined;
    }
}

function contentIn(data: Record<string, unknown>): CoverageContent {
    const { uri, title, language, blocks, frameworks, message, offers } = data;
    return {
        type: 'content',
        uri: textOf(uri),
        title: textOf(title),
        language: textOf(language),
        blocks: Array.isArray(blocks) ? blocks.filter(isBlock) : [],
        frameworks: Array.isArray(frameworks) ? frameworks.filter(isLine) : [],
        message: textOf(message),
        offers: offersIn(offers),
    };
}

function isBlock(value: unknown): value is CoverageBlock {
    return isRecord(value) && isText(value.key) && isText(value.html);
}

function isLine(value: unknown): value is FrameworkLine {
    const isNumber = (count: unknown) => typeof count === 'number';
    return (
        isRecord(value) && isText(value.framework) && isText(value.text) && isNumber(value.met) && isNumber(value.asked)
    );
}

function isText(value: unknown): value is string {
    return typeof value === 'string';
}

function textOf(value: unknown): string {
    return isText(value) ? value : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null;
}
