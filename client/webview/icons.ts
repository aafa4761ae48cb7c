const SVG = 'http://www.w3.org/2000/svg';

/** Drawn in a square of 16; those of findings differ in their outline, so no one has to tell them by colour. */
const PATHS = {
    contents: 'M2 3.5h12M2 8h8M2 12.5h10',
    findings: 'M3 8.5l3 3 7-7.5M3 14h10',
    zoomIn: 'M8 3v10M3 8h10',
    zoomOut: 'M3 8h10',
    previous: 'M3 10.5L8 5.5l5 5',
    next: 'M3 5.5l5 5 5-5',
    twisty: 'M6 3.5L10.5 8 6 12.5',
    error: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM5.5 5.5l5 5M10.5 5.5l-5 5',
    warning: 'M8 1.8L15 14.2H1zM8 6v4M8 11.6v1',
    information: 'M2.5 2.5h11v11h-11zM8 7v4.5M8 4.4v1.1',
} as const;

/** A picture that says nothing by itself: what it stands beside does. */
export function icon(name: keyof typeof PATHS): SVGElement {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('class', `icon ${name}`);
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', PATHS[name]);
    svg.append(path);
    return svg;
}
