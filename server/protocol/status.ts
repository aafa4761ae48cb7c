import type { Position } from 'vscode-languageserver-protocol';
import type { FrameworkSummary } from './coverage.ts';

/** Client to server: by which rules a file is checked, and how its contract stands; `FileStatus | null` (null: not open). */
export const STATUS_REQUEST = 'mspc/status';

export interface StatusParams {
    readonly uri: string;
}

export interface FileStatus {
    /** `recommended` */
    readonly preset: string;
    /** How many rules and groups have a setting of their own. */
    readonly ownRules: number;
    /** The file of settings that counts; absent where the editor's settings do. */
    readonly config?: ConfigStatus;
    /** Empty for a file without a contract. */
    readonly frameworks: readonly FrameworkSummary[];
}

export interface ConfigStatus {
    readonly uri: string;
    readonly problems: number;
    /** Of the first problem, or of the preset. */
    readonly position: Position;
}
