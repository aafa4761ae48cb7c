// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the stops of a snippet are written so.

import type { KeywordTable, LinesHelp } from './keywords.ts';

const credits: LinesHelp = {
    below: {
        sentence:
            'The credit when the figure of a window lies below this value; on the value itself the promise is kept.',
        usual: 'The first band begins at the target. The worst band that applies counts alone.',
        example: 'below 99.9%   credit 10%',
        snippet: 'below ${1:99.9%}   credit ${2:10%}',
    },
    above: {
        sentence:
            'The credit when the figure of a window lies above this value; on the value itself the promise is kept.',
        example: 'above 4 hours  credit 10%',
        snippet: 'above ${1:4 hours}  credit ${2:10%}',
    },
    'each miss': {
        sentence: 'The credit for each single case past its target.',
        usual: 'A fixed amount of money, with a cap for the window.',
        example: 'each miss     credit 250 USD',
        snippet: 'each miss     credit ${1:250 USD}',
    },
    'each breach': {
        sentence: 'The credit for each window in which the promise was broken, whatever the figure.',
        example: 'each breach   credit 10%',
        snippet: 'each breach   credit ${1:10%}',
    },
    'each started': {
        sentence: 'The credit for each step past the target, a started step counting as a whole one.',
        usual: 'Five percent for each started half hour of downtime is an old form of it.',
        example: 'each started 30 minutes  credit 5%',
        snippet: 'each started ${1:30 minutes}  credit ${2:5%}',
    },
    cap: {
        sentence: 'The most that these credits can add up to in a window.',
        example: 'cap           100% monthly',
        snippet: 'cap           ${1:100%} ${2|monthly,quarterly,yearly|}',
    },
};

export const CREDITS_EN: KeywordTable = { declarations: {}, lines: { Credits: credits } };
