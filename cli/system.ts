/** Why the system refuses a file, to follow a colon; its own word where it is a rare one. */
export function whyRefused(error: unknown): string {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    return REASONS[code] ?? code;
}

const REASONS: Readonly<Record<string, string>> = {
    EACCES: 'you have no right to it',
    EEXIST: 'it is there already',
    EFBIG: 'it would be too large',
    EISDIR: 'it is a folder',
    ELOOP: 'its links lead in a circle',
    ENAMETOOLONG: 'its name is too long',
    ENOENT: 'its folder is not there',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'its folder is a file',
    EPERM: 'you have no right to it',
    EROFS: 'the disk is read-only',
};
