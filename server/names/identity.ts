import type { Named } from '../../language/model/named.ts';

/**
 * Tells whether two places speak of the same name. A row and a cell are named after a priority, service or metric,
 * so their names are that one's.
 */
export function identityOf(named: Named): string {
    const origin = originOf(named);
    return `${origin.kind} ${origin.name.span.file}#${origin.name.span.start}`;
}

/** What declares the name that a thing goes by. */
export function originOf(named: Named): Named {
    if (named.kind === 'row') return named.of.target ?? named;
    if (named.kind === 'cell') return named.metric.target ?? named;
    return named;
}
