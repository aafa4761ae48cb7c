import * as vscode from 'vscode';
import type { ReadFileResult } from '../../server/protocol.ts';

/** What we use of the API that the editor's own Git extension offers to others. */
interface GitApi {
    getRepository(uri: vscode.Uri): Repository | null;
    /** A document that shows a file as a revision has it. */
    toGitUri(uri: vscode.Uri, ref: string): vscode.Uri;
}

interface Repository {
    show(ref: string, path: string): Promise<string>;
    getRefs(query: { readonly sort?: 'committerdate' }): Promise<readonly Ref[]>;
}

interface Ref {
    /** 0: a branch; 1: one of a remote; 2: a tag. */
    readonly type: number;
    readonly name?: string;
}

/** The repository of a file; undefined without the Git extension (in a browser), or where the file is in none. */
export async function repositoryOf(uri: vscode.Uri): Promise<Repository | undefined> {
    return (await gitApi())?.getRepository(uri) ?? undefined;
}

/** The text of a file in a revision; null where there is none. */
export async function readRevision(uri: vscode.Uri, revision: string): Promise<ReadFileResult | null> {
    const repository = await repositoryOf(uri);
    // A path of the disk: Git knows no other files.
    const text = await repository?.show(revision, uri.fsPath).then(undefined, () => undefined);
    return text === undefined ? null : { text };
}

/** Branches and tags, the latest first. */
export async function revisionsOf(repository: Repository): Promise<readonly string[]> {
    const refs = await repository.getRefs({ sort: 'committerdate' }).then(undefined, () => []);
    return [...new Set(refs.flatMap(({ name }) => name ?? []))].filter((name) => !name.startsWith('-'));
}

export async function documentOf(uri: vscode.Uri, revision: string | undefined): Promise<vscode.Uri> {
    if (revision === undefined) return uri;
    return (await gitApi())?.toGitUri(uri, revision) ?? uri;
}

async function gitApi(): Promise<GitApi | undefined> {
    const extension = vscode.extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git');
    if (extension === undefined) return undefined;
    try {
        return (await extension.activate()).getAPI(1);
    } catch {
        // Git is switched off or not installed.
        return undefined;
    }
}
