import type { CoverageBlock, CoverageContent, FrameworkLine, ToCoveragePage } from '../coverage/messages.ts';
import { offersIn } from '../offer.ts';
import { questionIn } from '../page-report.ts';
import { isRecord, isText, listIn, textIn } from '../untrusted.ts';

/** What the panel says is taken for what it looks like, and dropped where it looks like nothing. */
export function received(data: unknown): ToCoveragePage | undefined {
    if (!isRecord(data)) return undefined;
    switch (data.type) {
        case 'content':
            return contentIn(data);
        case 'reveal':
            return isText(data.framework) ? { type: 'reveal', framework: data.framework } : undefined;
        case 'report':
            return questionIn(data);
        default:
            return undefined;
    }
}

function contentIn(data: Record<string, unknown>): CoverageContent {
    const { uri, title, language, blocks, frameworks, message, offers } = data;
    return {
        type: 'content',
        uri: textIn(uri),
        title: textIn(title),
        language: textIn(language),
        blocks: listIn(blocks, isBlock),
        frameworks: listIn(frameworks, isLine),
        message: textIn(message),
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
