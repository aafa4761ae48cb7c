import * as vscode from 'vscode';

/** Where a question stands among the others. */
export interface Position {
    readonly title: string;
    readonly step: number;
    readonly totalSteps: number;
}

/** The answer, a wish to change the one before, or undefined: the whole thing is turned down. */
export type Answer<T> = { readonly value: T } | 'back' | undefined;

/** Asks one after the other; each answer is kept by the question itself. True when all have been answered. */
export async function askAll(
    title: string,
    questions: readonly ((position: Position) => Promise<Answer<unknown>>)[],
): Promise<boolean> {
    for (let at = 0; at < questions.length; ) {
        const answer = await questions[at]?.({ title, step: at + 1, totalSteps: questions.length });
        if (answer === undefined) return false;
        at += answer === 'back' ? -1 : 1;
    }
    return true;
}

export interface Item<T> extends vscode.QuickPickItem {
    readonly value: T;
}

interface Offer<T> {
    readonly placeholder: string;
    readonly items: readonly Item<T>[];
}

export async function pickOne<T>(position: Position, offer: Offer<T>): Promise<Answer<T>> {
    const answer = await pick(position, offer, false);
    return typeof answer === 'object' ? answerOf(answer.value[0]) : answer;
}

/** None is an answer too, unless at least one is needed. */
export function pickMany<T>(position: Position, offer: Offer<T>, atLeastOne: boolean): Promise<Answer<readonly T[]>> {
    return pick(position, offer, true, atLeastOne);
}

function answerOf<T>(value: T | undefined): Answer<T> {
    return value === undefined ? undefined : { value };
}

function pick<T>(
    position: Position,
    { placeholder, items }: Offer<T>,
    canSelectMany: boolean,
    atLeastOne = true,
): Promise<Answer<readonly T[]>> {
    const box = vscode.window.createQuickPick<Item<T>>();
    Object.assign(box, { placeholder, items, canSelectMany, matchOnDetail: true, matchOnDescription: true });
    if (canSelectMany) box.selectedItems = items.filter(({ picked }) => picked);
    const chosen = () => box.selectedItems.map(({ value }) => value);
    return shown(box, position, () => (atLeastOne && box.selectedItems.length === 0 ? undefined : chosen()));
}

/** A line of text; `example` is there to be written over. */
export function write(position: Position, prompt: string, example: string): Promise<Answer<string>> {
    const box = vscode.window.createInputBox();
    Object.assign(box, { prompt, value: example, valueSelection: [0, example.length] });
    box.onDidChangeValue(() => {
        box.validationMessage = undefined;
    });
    return shown(box, position, () => {
        if (box.value.trim() !== '') return box.value.trim();
        box.validationMessage = vscode.l10n.t('A name is needed.');
        return undefined;
    });
}

type Box = vscode.QuickPick<vscode.QuickPickItem> | vscode.InputBox;

/** Shows a box until it gives an answer; a click elsewhere doesn't lose the answers before. */
function shown<T>(box: Box, position: Position, accepted: () => T | undefined): Promise<Answer<T>> {
    Object.assign(box, position, { ignoreFocusOut: true });
    if (position.step > 1) box.buttons = [vscode.QuickInputButtons.Back];
    return new Promise<Answer<T>>((resolve) => {
        box.onDidAccept(() => {
            const value = accepted();
            if (value !== undefined) resolve({ value });
        });
        box.onDidTriggerButton(() => resolve('back'));
        box.onDidHide(() => resolve(undefined));
        box.show();
    }).finally(() => box.dispose());
}
