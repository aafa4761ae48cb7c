import type { Expected } from '../../model/library.ts';
import type { Processing } from '../../model/security.ts';
import { notices } from './notices.ts';
import { eachObjective, objectives, reviews } from './promises.ts';
import { type Found, isUnsure, type Of, type Question, supportOf } from './question.ts';
import type { AlternativeCoverage, Support } from './result.ts';
import { changes, clauses, controls, reports } from './topics.ts';
import { eachVendor } from './vendors.ts';

const NOTHING = { ways: [], misses: [], lacking: [], applies: true, kinds: [], unsure: false };

/** How one alternative of an `expects` line fares in a contract. */
export function alternative(expected: Expected, question: Question): AlternativeCoverage {
    return { ...NOTHING, ...found(expected, question), expected };
}

function found(expected: Expected, question: Question): Found {
    switch (expected.type) {
        case 'control':
            return controls(expected, question);
        case 'clause':
            return clauses(expected, question);
        case 'notice':
            return notices(expected, question);
        case 'processing':
            return processings(expected, question);
        case 'objective':
            return objectives(expected, question);
        case 'each objective':
            return eachObjective(expected, question);
        case 'report':
            return reports(expected, question);
        case 'review':
            return reviews(expected, question);
        case 'framework':
            return frameworks(question);
        case 'scaling':
            return scalings(expected, question);
        case 'change':
            return changes(expected, question);
        case 'each vendor':
            return eachVendor(expected, question);
    }
}

function processings({ parts }: Of<'processing'>, { contract }: Question): Found {
    const all = contract.all('processing');
    const whole = all.filter((processing) => parts.every((part) => isStated(processing[part])));
    return {
        ways: whole.map((processing) => [supportOf(processing)]),
        lacking: all.filter((processing) => !whole.includes(processing)),
        kinds: ['processing'],
        unsure: all.some((processing) => isUnsure(processing)),
    };
}

function isStated(part: Processing['purpose' | 'nature' | 'data' | 'subjects' | 'kept']): boolean {
    return Array.isArray(part) ? part.length > 0 : part !== undefined;
}

function frameworks({ header }: Question): Found {
    const named = header.subjectTo.filter(({ framework }) => framework.target !== undefined);
    return {
        ways: named.map(({ span }) => [{ declaration: header, span }]),
        kinds: ['contract'],
        unsure: isUnsure(
            header,
            header.subjectTo.map(({ framework }) => framework),
        ),
    };
}

function scalings({ direction }: Of<'scaling'>, { contract }: Question): Found {
    const all = contract.all('scaling');
    const ways = all.flatMap((declaration): readonly (readonly Support[])[] => {
        const line = direction === 'keeps' ? declaration.keeps.find(({ target }) => target) : declaration[direction];
        return line === undefined ? [] : [[{ declaration, span: line.span }]];
    });
    return { ways, kinds: ['scaling'], unsure: all.some((each) => isUnsure(each, each.keeps)) };
}
