import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Preset } from '../../language/rules/config.ts';

const PRESETS = ['essential', 'recommended', 'strict'] as const satisfies readonly Preset[];

/** What the commands that run rules have in common. */
export function withRuleOptions(command: Command): Command {
    return command
        .addOption(new Option('--preset <preset>', 'which levels are shown (default: recommended)').choices(PRESETS))
        .option(
            '--rule <setting>',
            'a rule or group, with a severity if you like: sla/no-tolerance=off (repeatable)',
            (each: string, all: readonly string[] = []) => [...all, each],
        )
        .option('--today <date>', 'the day of the check, as in 2026-01-31 (default: today)', parseDay);
}

/** A day of the calendar, from the command line. */
export function parseDay(text: string): string {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
    // A day that its month does not have turns into one of the next.
    if (day && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text)) return text;
    throw new InvalidArgumentError('A day is written as in 2026-01-31.');
}
