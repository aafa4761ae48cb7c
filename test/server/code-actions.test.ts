import { describe, expect, test } from 'vitest';
import type { CodeAction, CodeActionContext } from 'vscode-languageserver';
import { diagnosticsByFile } from '../../server/check.ts';
import { resolveCodeAction } from '../../server/features/code-actions/resolve.ts';
import { codeActions } from '../../server/features/code-actions.ts';
import { GIVE_REASON_COMMAND, type GiveReasonParams, OPEN_PAGE_COMMAND } from '../../server/protocol.ts';
import { type ClientFacts, UNTOLD } from '../../server/view.ts';
import { applied, hovered, type World, world } from './check.ts';

/** Our own client, and one that knows nothing but LSP. */
const OURS: ClientFacts = {
    ...UNTOLD,
    client: { textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } } },
    asksAgain: true,
    ownCommands: true,
};
const OTHER: ClientFacts = UNTOLD;

function actionsAt(made: World, context: Partial<CodeActionContext> = {}): readonly CodeAction[] {
    const { view, uri, cursor } = made;
    // Rules are asked in the background; here they have been.
    view.findings.all(view.file.uri);
    const range = { start: cursor, end: cursor };
    return codeActions(view, { textDocument: { uri }, range, context: { diagnostics: [], ...context } });
}

function actionCalled(made: World, title: RegExp): CodeAction | undefined {
    return actionsAt(made).find((action) => title.test(action.title));
}

function reasonFor(made: World, title: RegExp): GiveReasonParams {
    const action = actionCalled(made, title);
    expect(action?.command?.command).toBe(GIVE_REASON_COMMAND);
    return action?.command?.arguments?.[0] as GiveReasonParams;
}

/** The text once the first place is given a reason, as the client does it. */
function withReason(made: World, title: RegExp, reason: string): string {
    const [choice] = reasonFor(made, title).choices;
    if (!choice) return '';
    const range = { start: choice.position, end: choice.position };
    const newText = choice.before + reason + choice.after;
    return applied(made, { changes: { [made.uri]: [{ range, newText }] } });
}

const SLA = `sla Levels for Servers {
    measured    monthly
    objective   Uptime Availability at least <|>100%
}

service Servers "Server hosting" """Virtual servers."""
`;

test('a date that can be read in two ways is offered in both', () => {
    const titles = actionsAt(world('contract C { effective 03/<|>04/2026 }', OTHER)).map(({ title }) => title);
    expect(titles.slice(0, 2)).toEqual(['Write `2026-04-03`', 'Write `2026-03-04`']);
});

test('an action names the diagnostics that it is about, without the places beside them', () => {
    const made = world(SLA, OURS);
    const shown = diagnosticsByFile(made.workspace, made.uri, made.view.findings.all(made.uri), OURS.words);
    const diagnostics = (shown.get(made.uri) ?? []).map((each) => ({
        ...each,
        relatedInformation: [{ location: { uri: made.uri, range: each.range }, message: 'here' }],
    }));
    const named = actionsAt(made, { diagnostics }).flatMap((action) => action.diagnostics ?? []);
    expect(named.map(({ code }) => code)).toContain('sla/target-impossible');
    expect(named.filter(({ relatedInformation }) => relatedInformation)).toEqual([]);
});

test('of two findings in the same words each has its own fix', () => {
    const made = world('service S /* \u202e */\n\nservice T /* \u202e */\n', OTHER);
    const range = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
    const shown = diagnosticsByFile(made.workspace, made.uri, made.view.findings.all(made.uri), OTHER.words);
    const context = { diagnostics: [...(shown.get(made.uri) ?? [])] };
    const actions = codeActions(made.view, { textDocument: { uri: made.uri }, range, context });
    const removals = actions.filter(({ title }) => title === 'Remove it');
    expect(removals.map(({ diagnostics }) => diagnostics?.map((each) => each.range.start.line))).toEqual([[0], [2]]);
});

/** How often rules are asked for their settings, which each check on a copy does. */
function checksFor(objectives: number): number {
    const line = '    objective Up ResolutionTime at most 4 hours\n';
    const made = world(`service S\nsla L for S {\n${line.repeat(objectives)}}\n`, OTHER);
    made.view.findings.all(made.view.file.uri);
    let checks = 0;
    const findings = Object.assign(Object.create(made.view.findings), {
        configOf(uri: string) {
            checks++;
            return made.view.findings.configOf(uri);
        },
    });
    const range = { start: { line: 0, character: 0 }, end: { line: objectives + 3, character: 0 } };
    const params = { textDocument: { uri: made.uri }, range, context: { diagnostics: [] } };
    const titles = codeActions({ ...made.view, findings }, params).map(({ title }) => title);
    expect(titles).toContain(`Fix all ${objectives} of sla/no-tolerance in this file`);
    return checks;
}

test('what fixes all findings of a rule is worked out once, however many of them are asked about', () => {
    expect(checksFor(12)).toBe(checksFor(3));
});

describe('allow here', () => {
    test('writes the reason above the line, indented as it is', () => {
        expect(withReason(world(SLA, OURS), /^Allow sla\/target-impossible here/, 'a marketing promise')).toBe(
            SLA.replace('<|>', '').replace(
                '    objective',
                '    // mspc-allow sla/target-impossible: a marketing promise\n    objective',
            ),
        );
    });

    test('silences what it was offered for, with the line ends of the file', () => {
        const made = world(SLA.replaceAll('\n', '\r\n'), OURS);
        const text = withReason(made, /^Allow sla\/target-impossible/, 'agreed');
        expect(text).toContain('monthly\r\n    // mspc-allow sla/target-impossible: agreed\r\n    objective');
        const codes = (marked: string) => {
            const { view } = world(marked, OURS);
            return view.findings.all(view.file.uri).map(({ code }) => code);
        };
        expect(codes(SLA.replace('<|>', ''))).toContain('sla/target-impossible');
        expect(codes(text).filter((code) => /target-impossible|suppression/.test(code))).toEqual([]);
    });

    test('stands above prose whose inside it speaks of', () => {
        const marked = 'clause Support "Support" {\n    """\n    First.\n\n    Then TO<|>DO.\n    """\n}\n';
        const text = withReason(world(marked, OURS), /^Allow drafting\/placeholder-left/, 'a draft for talks');
        expect(text).toBe(
            'clause Support "Support" {\n    // mspc-allow drafting/placeholder-left: a draft for talks\n    """\n    First.\n\n    Then TODO.\n    """\n}\n',
        );
        const { view } = world(text, OURS);
        expect(view.findings.all(view.file.uri)).toEqual([]);
    });

    test('does not come between a declaration and what documents it', () => {
        const marked = '/** Looks at the disks. */\nmonitor Pro<|>be\n';
        const text = withReason(world(marked, OURS), /^Allow monitor\/watches-nothing/, 'a draft');
        expect(text).toContain('*/\n// mspc-allow monitor/watches-nothing: a draft\nmonitor Probe');
        expect(hovered(text.replace('Probe', 'Pro<|>be'))).toContain('Looks at the disks.');
    });

    test('leaves the reason open for a client without our commands, which is told then', () => {
        const made = world(SLA, OTHER);
        const action = actionCalled(made, /^Allow sla\/target-impossible/);
        const text = action?.edit ? applied(made, action.edit) : '';
        expect(text).toContain('    // mspc-allow sla/target-impossible:\n    objective');
        const { view } = world(text, OTHER);
        const codes = view.findings.all(view.file.uri).map(({ code }) => code);
        expect(codes).toContain('suppression/reason-missing');
        expect(codes).not.toContain('sla/target-impossible');
    });

    test.each([
        ['an error of the text itself', 'sla Levels for Serv<|>ers\n'],
        ['a comment that silences', '// mspc-allow sla/no-tolerance: r<|>eason\nservice Servers """Virtual."""\n'],
        ['a requirement', 'contract Agr<|>eement\n'],
    ])('is not offered for %s', (_name, marked) => {
        const allowed = actionsAt(world(marked, OURS)).filter(({ title }) => title.startsWith('Allow '));
        expect(allowed.map(({ title }) => title).filter((title) => !/ (?:term|sla|drafting)\//.test(title))).toEqual(
            [],
        );
    });
});

const POLICY = `contract Agreement {
    subject to Pol<|>icy
}

framework Policy {
    requirement "4.2" "Audits" { level scheme expects clause AuditRight }
    requirement "4.3" "Keys" { level scheme expects control KeyManagement }
}
`;

describe('a requirement', () => {
    test('is waived with a reason, in a declaration that both parties read', () => {
        const made = world(POLICY, OURS);
        const { choices } = reasonFor(made, /^Waive Policy:[\d.]+, or another of these 2 …/);
        expect(choices.map(({ label, isText }) => [label, isText])).toEqual([
            ['Policy:4.2', true],
            ['Policy:4.3', true],
        ]);
        const text = withReason(made, /^Waive Policy:[\d.]+, or another of these 2 …/, 'No audits in a pilot');
        expect(text).toContain('\n\nwaive Policy:4.2 because "No audits in a pilot"\n');
        const { view } = world(text.replace('subject', '<|>subject'), OURS);
        const open = view.findings.all(view.file.uri).filter(({ code }) => code === 'compliance/requirement-open');
        expect(open.flatMap(({ waivable }) => waivable)).not.toContain('Policy:4.2');
    });

    test('says that the reason is missing where the client cannot ask for it', () => {
        const made = world(POLICY, OTHER);
        const edit = actionCalled(made, /^Waive/)?.edit;
        const text = edit ? applied(made, edit) : '';
        const { view } = world(text, OTHER);
        expect(view.findings.all(view.file.uri).map(({ code }) => code)).toContain('drafting/placeholder-left');
    });
});

describe('the page of a rule', () => {
    test('is opened by our own client', () => {
        const action = actionCalled(world(SLA, OURS), /^Open the page of sla\/target-impossible/);
        expect(action?.command).toMatchObject({
            command: OPEN_PAGE_COMMAND,
            arguments: ['mspc-library:/rules/sla/target-impossible.md'],
        });
        expect(actionCalled(world(SLA, OTHER), /^Open the page/)).toBeUndefined();
    });
});

/** Two comments without use, and a promise whose review is missing. */
const IDLE = `contract Agreement {
    // mspc-allow term/same-party: n<|>ever
    number      "1"
}

// mspc-allow term/same-party: never
party Acme "Acme"
`;

describe('fix all', () => {
    const source = (made: World, triggerKind: 1 | 2 = 1) =>
        actionsAt(made, { only: ['source.fixAll'], triggerKind }).flatMap(({ edit }) =>
            edit ? [applied(made, edit)] : [],
        );

    test('is asked for by its kind and mends what has a safe fix', () => {
        const [text = ''] = source(world(IDLE, OURS));
        expect(text).not.toContain('mspc-allow');
        expect(text).toContain('    term        12 months\n');
        expect(actionsAt(world(IDLE, OURS), { only: ['refactor'] })).toEqual([]);
    });

    test('changes nothing that the parties would have to agree on when the editor asks by itself', () => {
        const idle = `${IDLE}\n${SLA.replace('<|>', '')}`;
        const [chosen = ''] = source(world(idle, OURS));
        const [unasked = ''] = source(world(idle, OURS), 2);
        expect(unasked).toBe(
            idle
                .replace('<|>', '')
                .replace('    // mspc-allow term/same-party: never\n', '')
                .replace('// mspc-allow term/same-party: never\n', ''),
        );
        expect(chosen).not.toBe(unasked);
    });

    test('is not offered where there is nothing to mend', () => {
        expect(source(world('service Servers "Server hosting" """Virtual."""\n', OURS))).toEqual([]);
    });

    test.each([
        ['a client that waits', OURS],
        ['one that does not', OTHER],
    ])('of one rule leaves the rest alone, for %s', (_name, client) => {
        const made = world(IDLE, client);
        const action = actionCalled(made, /^Fix all 2 of suppression\/unneeded in this file$/);
        expect(action?.edit === undefined).toBe(client === OURS);
        const server = { ...made.view, client };
        const { edit } = action ? resolveCodeAction(server, action) : {};
        expect(edit && applied(made, edit)).toBe('contract Agreement {\n    number      "1"\n}\n\nparty Acme "Acme"\n');
    });

    test('of one slip of the pen mends every one', () => {
        const made = world('monitor M {\n    every 15 mi<|>ns\n}\n\nmonitor N {\n    every 30 mins\n}\n', OTHER);
        const edit = actionCalled(made, /^Fix all 2 of/)?.edit;
        expect(edit && applied(made, edit)).toContain('30 minutes');
        expect(edit && applied(made, edit)).toContain('15 minutes');
    });
});

describe('refactorings', () => {
    const MAKES: ClientFacts = {
        ...OTHER,
        client: { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } } },
    };
    const CLAUSE = 'contract Deal\n\nclause <|>Law """The law of the place."""\n';
    const moving = (marked: string, client: ClientFacts) =>
        actionsAt(world(marked, client), { only: ['refactor.extract'] });

    test('make a file with the client that can, and are not offered to one that cannot', () => {
        expect(moving(CLAUSE, OTHER)).toEqual([]);
        const [action] = moving(CLAUSE, MAKES);
        expect(action).toMatchObject({ title: 'Move Law to a new catalogue clauses.mspc', kind: 'refactor.extract' });
        expect(action?.edit?.documentChanges?.[0]).toEqual({ kind: 'create', uri: 'file:///w/clauses.mspc' });
        expect(action?.edit?.documentChanges).toContainEqual({
            textDocument: { uri: 'file:///w/clauses.mspc', version: null },
            edits: [
                {
                    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
                    newText: 'clause Law """The law of the place."""\n',
                },
            ],
        });
    });

    test('are worked out when chosen, for a client that waits', () => {
        const made = world(`//- /clauses.mspc\nclause Old\n//- /a.mspc\n${CLAUSE}`, OURS);
        const [action] = actionsAt(made, { only: ['refactor'] });
        expect(action?.edit).toBeUndefined();
        const server = { ...made.view, client: OURS };
        const edit = action && resolveCodeAction(server, action).edit;
        expect(edit && applied(made, edit)).toContain('clause Old\n\nclause Law');
    });

    test('wait until a catalogue that is there has been read', () => {
        const made = world(CLAUSE, MAKES);
        made.workspace.listed.add('file:///w/clauses.mspc');
        expect(actionsAt(made, { only: ['refactor'] })).toEqual([]);
    });

    test('of the whole file are for those who ask for them', () => {
        const marked = '//- /b.mspc\nvendor V\n//- /a.mspc\nimport "b.mspc"\n\nse<|>rvice S\n';
        const kinds = (context: Partial<CodeActionContext>) =>
            actionsAt(world(marked, OTHER), context).map(({ kind }) => kind);
        expect(kinds({ only: ['source.organizeImports'] })).toEqual(['source.organizeImports.mspc']);
        expect(kinds({ only: ['source'] })).toContain('source.organizeImports.mspc');
        expect(kinds({})).not.toContain('source.organizeImports.mspc');
    });
});
