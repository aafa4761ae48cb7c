import type { Document } from '../language/render/index.ts';
import { readFonts } from './font-files.ts';
import { exportDocument } from './index.ts';
import type { ExportReply, ExportRequest } from './protocol.ts';

/** One file; `read` reads a font. */
export async function answer(
    { document, format, today }: ExportRequest,
    read: (name: string) => Uint8Array | Promise<Uint8Array>,
): Promise<ExportReply> {
    try {
        return await exportDocument(document as Document, format, { today, fonts: () => readFonts(read) });
    } catch (error) {
        return { problem: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
}
