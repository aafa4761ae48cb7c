import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const STORED = 0;

/** The files of a ZIP archive by their names; archives of 4 GB and more, and encrypted ones, are not read. */
export function unzip(archive: Buffer): ReadonlyMap<string, Buffer> {
    const files = new Map<string, Buffer>();
    let at = archive.readUInt32LE(endOf(archive) + 16);
    for (let left = archive.readUInt16LE(endOf(archive) + 10); left > 0; left--) {
        const nameEnd = at + 46 + archive.readUInt16LE(at + 28);
        const name = archive.toString('utf8', at + 46, nameEnd);
        if (!name.endsWith('/')) files.set(name, contentOf(archive, at));
        at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    }
    return files;
}

/** The record that ends an archive stands before a comment, which is short. */
function endOf(archive: Buffer): number {
    for (let at = archive.length - 22; at >= 0; at--) if (archive.readUInt32LE(at) === END) return at;
    throw new Error('This is no ZIP archive.');
}

/** The sizes stand in the directory; the file's own header may leave them to be told after the data. */
function contentOf(archive: Buffer, entry: number): Buffer {
    const size = archive.readUInt32LE(entry + 20);
    const header = archive.readUInt32LE(entry + 42);
    const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
    const data = archive.subarray(start, start + size);
    return archive.readUInt16LE(entry + 10) === STORED ? data : inflateRawSync(data);
}
