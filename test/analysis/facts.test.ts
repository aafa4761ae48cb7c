import { describe, expect, it } from 'vitest';
import { factsOf } from '../../language/analysis/facts.ts';
import {
    allowance,
    availability,
    below,
    contract,
    dependency,
    eventType,
    fee,
    maintenance,
    matrixSla,
    metric,
    monitor,
    notice,
    objective,
    price,
    priority,
    processing,
    refs,
    report,
    responseTime,
    schedule,
    service,
    sla,
    termHeader,
    unknown,
    uptime,
    value,
    vendor,
} from '../support/model.ts';

const [desk, servers] = [service('Desk'), service('Servers')];

describe('what a service promises at best', () => {
    const errors = metric('ErrorShare', 'time share', 'lower');
    const levels = sla('Levels', [servers], {
        objectives: [
            uptime('99%'),
            uptime('99.9%'),
            uptime('99.5%'),
            objective('Aimed', availability, { aim: value('99.999%') }),
            objective('Counted', availability, { target: value('5') }),
            objective('Errors', errors, { target: value('2%') }),
        ],
    });
    const facts = factsOf(contract(desk, servers, levels));

    it('is its highest share of the time for that metric', () => {
        expect(facts.bestPromise(servers, availability)?.availability.toString()).toBe('99.9%');
        expect(facts.bestPromise(servers, availability)?.facts.path).toBe('Levels.Uptime');
    });

    it('is none for another service, another metric, and one where lower is better', () => {
        expect(facts.bestPromise(desk, availability)).toBeUndefined();
        expect(facts.bestPromise(servers, errors)).toBeUndefined();
        expect(facts.bestPromise(servers, metric('Other', 'time share', 'higher'))).toBeUndefined();
    });
});

describe('the facts of a contract', () => {
    const first = priority('P1', 0);
    const matrix = matrixSla('Levels', [desk], [responseTime], [[first, '15 minutes']]);
    const [row] = matrix.matrices[0]?.rows ?? [];
    const cell = row?.cells[0];
    const promised = uptime('99.9%');
    const other = sla('Other', [servers], { objectives: [promised] });
    const watching = monitor('Watching', promised);

    it('find the reports on an sla, by whatever of it they cover', () => {
        if (row === undefined || cell === undefined) throw new Error('no row');
        const reports = [
            report('OfSla', [matrix]),
            report('OfRow', [row]),
            report('OfCell', [cell]),
            report('OfObjective', [promised]),
            report('OfMonitor', [watching]),
            report('OfService', [desk]),
            { ...report('OfNothing', []), covers: [unknown()] },
        ];
        const facts = factsOf(contract(matrix, other, watching, ...reports));
        const names = (of: typeof matrix) => facts.reportsOn(of).map(({ name }) => name.value);
        expect(names(matrix)).toEqual(['OfSla', 'OfRow', 'OfCell']);
        expect(names(other)).toEqual(['OfObjective', 'OfMonitor']);
        expect(names(sla('Alone'))).toEqual([]);
    });

    it('find the slas and promises for a service, and nothing for one that has none', () => {
        const facts = factsOf(contract(desk, servers, matrix, other, { ...sla('Lost'), services: [unknown()] }));
        expect(facts.slasFor(servers)).toEqual([other]);
        expect(facts.promisesFor(desk).map(({ path }) => path)).toEqual(['Levels.P1.ResponseTime']);
        const alone = service('Alone');
        expect([facts.slasFor(alone), facts.promisesFor(alone), facts.processingsOf(alone)]).toEqual([[], [], []]);
        expect([facts.monitorsOf(promised), facts.schedulesOf(promised)]).toEqual([[], []]);
    });

    it('leave out promises with a name that nothing has', () => {
        const lost = [
            { ...uptime('99.9%'), metric: unknown<typeof availability>() },
            uptime('99.9%', { services: [unknown()] }),
            uptime('99.9%', { priority: unknown() }),
            uptime('99.9%', { priority: refs(first)[0], services: refs(desk) }),
        ];
        const facts = factsOf(contract(sla('Levels', [desk], { objectives: lost }), first, desk));
        expect(facts.promises.map(({ promise }) => promise)).toEqual([lost[3]]);
    });

    it('know the budget of a share of the time, promised or aimed at', () => {
        const errors = metric('ErrorShare', 'time share', 'lower');
        const cases = metric('BackupSuccess', 'case share', 'higher');
        const monthly = maintenance('Patching', allowance('8 hours', 'monthly'));
        const objectives = [
            uptime('99.9%'),
            uptime('99.9%', { target: undefined, aim: value('99.95%') }),
            objective('Errors', errors, { target: value('0.2%') }),
            objective('Backups', cases, { target: value('99%') }),
            objective('Counted', availability, { target: value('5') }),
            objective('Timer', responseTime, { target: value('4 hours') }),
        ];
        const facts = factsOf(contract(sla('Levels', [servers], { objectives, excludes: refs(monthly) }), servers));
        const budgets = objectives.map((each) => facts.budget(each)?.nominal.budget.amount.toString());
        expect(budgets).toEqual(['43.2', '21.6', '86.4', undefined, undefined, undefined]);
        // 8 of 720 hours: 99.9% × (1 − 1/90) = 98.79%.
        const effective = objectives.map((each) => facts.effective(each)?.availability.round(2).toString());
        expect(effective).toEqual(['98.79%', undefined, undefined, undefined, undefined, undefined]);
        const plain = factsOf(contract(sla('Levels', [servers], { objectives }), servers));
        expect(objectives.map((each) => plain.effective(each))).toEqual(objectives.map(() => undefined));
    });

    it('find the processings of a service, the notices and the way of its suppliers', () => {
        const azure = vendor('Azure');
        const hosted = service('Hosted', { dependsOn: [dependency(azure)] });
        const files = processing('Files', hosted);
        const change = eventType('TermsChange');
        const facts = factsOf(
            contract(hosted, azure, files, notice('N', [change], '2 days'), termHeader('2026-01-01', '1 year')),
        );
        expect([facts.processingsOf(hosted), facts.processingsOf(desk)]).toEqual([[files], []]);
        expect([...facts.graph.vendorsBehind(hosted)]).toEqual([azure]);
        expect(facts.noticeExposures.map((each) => [each.event, each.vendor])).toEqual([[change, azure]]);
        expect(facts.term?.first.end.toString()).toBe('2026-12-31');
    });

    it('rank the priorities by file, without those that lost their name', () => {
        const facts = factsOf(contract(priority('P2', 1), priority('', 2), first));
        const ranked = [...facts.prioritiesByFile.values()].map((all) => all.map(({ name }) => name.value));
        expect(ranked).toEqual([['P1', 'P2']]);
    });

    it('know what a schedule credits, in percent of a fee alone where there is none', () => {
        const hosting = fee('Hosting', price('6200', 'month'));
        const bands = schedule([below('99.9%', '10%')], { objectives: refs(promised) });
        const credited = (...fees: readonly (typeof hosting)[]) => {
            const server = service('Server', { fees: refs(...fees) });
            const levels = sla('Levels', [server], { objectives: [promised], credits: [bands] });
            return factsOf(contract(server, levels, ...fees));
        };
        const [charged, without] = [credited(hosting), credited()];
        expect(charged.creditTerms(bands, promised).fee?.toString()).toBe('6_200 USD');
        expect(charged.worstCredit(bands, promised).amount.money?.toString()).toBe('620 USD');
        expect(charged.schedulesOf(promised)).toEqual([bands]);
        expect(without.creditTerms(bands, promised).fee).toBeUndefined();
        expect(without.creditedAmount(bands, promised)).toBeUndefined();
        expect(without.worstCredit(bands, promised).amount.percent?.toString()).toBe('10%');
        const lost = schedule([]);
        expect(without.creditedFee(lost)).toEqual({ known: false, why: 'none', fees: [] });
    });
});
