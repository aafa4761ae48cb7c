/** What may be in an inline SVG: shapes and text. Nothing that loads, links, scripts, animates or holds HTML. */
export const PICTURE_ELEMENTS = new Set(
    (
        'svg g title desc defs path rect circle ellipse line polyline polygon text tspan marker clipPath linearGradient ' +
        'stop pattern'
    ).split(' '),
);

const ATTRIBUTES = new Set(
    // Names of namespaces mean nothing in HTML, and stand on a picture that is also a file of its own.
    (
        'xmlns role class lang focusable data-start data-end data-key data-origin ' +
        'viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry d points dx dy transform pathLength ' +
        'fill fill-opacity fill-rule stroke stroke-width stroke-dasharray stroke-dashoffset stroke-linecap ' +
        'stroke-linejoin stroke-opacity opacity vector-effect shape-rendering clip-path clip-rule color ' +
        'font-family font-size font-style font-weight text-anchor dominant-baseline alignment-baseline ' +
        'letter-spacing textLength lengthAdjust text-decoration direction unicode-bidi xml:space ' +
        'marker-start marker-mid marker-end markerWidth markerHeight markerUnits refX refY orient ' +
        'offset stop-color stop-opacity gradientUnits gradientTransform spreadMethod ' +
        'patternUnits patternTransform patternContentUnits clipPathUnits'
    ).split(' '),
);

/** A reference to something else in the same page. */
const LOCAL = /^url\(["']?#[^"')]*["']?\)$/;

/** No value leads out of the page: colours and markers by reference stay within it. */
export function isAllowedInPicture(name: string, value: string): boolean {
    return ATTRIBUTES.has(name) && (!/url\s*\(|[\\]/i.test(value) || LOCAL.test(value.trim()));
}
