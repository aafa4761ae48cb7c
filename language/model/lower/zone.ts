import type * as ast from '../../generated/ast.ts';
import { nearest } from '../../syntax/vocabulary.ts';
import { isZone, zoneNames } from '../../values/zone.ts';
import type { SliceSpan, Written } from '../source.ts';
import type { Lowering } from './lowering.ts';

/** A time zone of the IANA database; any other is reported and left out. */
export function zoneOf(lowering: Lowering, line: ast.ZoneLine | undefined): Written<string> | undefined {
    if (!line) return undefined;
    const zone = lowering.text(line.value);
    if (isZone(zone.value)) return zone;
    const span = zone.span as SliceSpan;
    const suggestion = nearest(zone.value.replaceAll(' ', '_'), zoneNames());
    lowering.report(
        'value/zone-unknown',
        span,
        { written: zone.value, suggestion: suggestion ?? '' },
        suggestion === undefined
            ? {}
            : { id: 'value/zone-unknown.suggest', fix: { from: span.from, to: span.to, text: `"${suggestion}"` } },
    );
    return undefined;
}
