import type { Temporal } from 'temporal-polyfill';
import { memoised } from '../../language/analysis/memo.ts';
import { type Summary, summaryOf } from '../../language/analysis/summary.ts';
import type { Contract } from '../../language/model/composed.ts';
import type { CheckFilesParams, ContractSummary, ContractsPage, ContractsParams } from '../protocol.ts';
import type { Server } from '../server.ts';
import { inStretches } from '../stretches.ts';
import type { Workspace } from '../workspace.ts';

interface Summarised {
    readonly uri: string;
    readonly summary: Summary;
}

/** The contracts in the folders of the workspace, as far as they have been read. */
export async function contracts(
    { workspace, clock }: Server,
    { sort, limit }: ContractsParams,
): Promise<ContractsPage> {
    const keys = [...new Set([...workspace.listed, ...workspace.openDocuments()])];
    const today = clock().toPlainDate();
    const all: Summarised[] = [];
    for await (const uri of inStretches(keys)) {
        const summary = summaryOfFile(workspace, uri, today);
        if (summary) all.push({ uri, summary });
    }
    all.sort(sort === 'notice' ? byNotice : byName);
    return {
        contracts: all.slice(0, limit).map((each) => plain(workspace, each)),
        total: all.length,
        unread: keys.filter((uri) => !workspace.project.file(uri)).length,
    };
}

/** A catalogue is told by its declarations alone, so that nothing is resolved for it. */
function summaryOfFile(workspace: Workspace, uri: string, today: Temporal.PlainDate): Summary | undefined {
    const file = workspace.file(uri);
    if (!file?.declarations.some(({ kind }) => kind === 'contract')) return undefined;
    const contract = workspace.project.contract(uri);
    return contract && onDay(contract, today);
}

const byDay = memoised((_: Contract) => new Map<string, Summary | undefined>());

function onDay(contract: Contract, today: Temporal.PlainDate): Summary | undefined {
    const known = byDay(contract);
    const day = today.toString();
    if (!known.has(day)) known.set(day, summaryOf(contract, today));
    return known.get(day);
}

/** Those whose notice comes first; those without one at the end. */
function byNotice(one: Summarised, other: Summarised): number {
    const [a, b] = [one.summary.noticeBy, other.summary.noticeBy];
    if (a && b) return a.since(b).days || byName(one, other);
    return a ? -1 : b ? 1 : byName(one, other);
}

function byName(one: Summarised, other: Summarised): number {
    const names = [one, other].map(({ uri, summary }) => `${summary.client ?? ''}\n${summary.title}\n${uri}`);
    return (names[0] ?? '') < (names[1] ?? '') ? -1 : 1;
}

function plain(workspace: Workspace, { uri, summary }: Summarised): ContractSummary {
    const { title, number, provider, client, met, open } = summary;
    const dates = {
        effective: summary.effective?.toString(),
        ends: summary.ends?.toString(),
        noticeBy: summary.noticeBy?.toString(),
    };
    const maybe = Object.entries({ number, provider, client, ...dates }).filter(([, value]) => value !== undefined);
    return { uri: workspace.clientUri(uri), title, met, open, ...Object.fromEntries(maybe) };
}

/** Reads and checks files at once, one after the other: somebody waits for it and sees how far it is. */
export async function checkFiles({ checker }: Server, { uris }: CheckFilesParams): Promise<null> {
    for (const uri of uris) await checker.now(uri);
    return null;
}
