/** Texts in quotes, percentages and durations: what the one who knows the deal will look at. */
const VALUES =
    /"(?:[^"\\]|\\.)*"|\d[\d_.]*(?:%| (?:business )?(?:ms|second|minute|hour|day|week|month|quarter|year)s?\b)/g;

/** A drafted declaration as a snippet: the tab key goes from value to value. Its head and its prose have none. */
export function withTabStops(text: string): string {
    let [stops, isProse] = [0, false];
    const lines = text.split('\n').map((line) => {
        const isCode = !isProse && /^\s/.test(line) && !line.includes('"""');
        if ((line.split('"""').length - 1) % 2 === 1) isProse = !isProse;
        return isCode ? withStops(line, () => ++stops) : escaped(line);
    });
    return lines.join('\n');
}

function withStops(line: string, next: () => number): string {
    let [result, end] = ['', 0];
    for (const match of line.matchAll(VALUES)) {
        result += `${escaped(line.slice(end, match.index))}\${${next()}:${escaped(match[0])}}`;
        end = match.index + match[0].length;
    }
    return result + escaped(line.slice(end));
}

/** What a snippet would take for a mark of its own. */
function escaped(text: string): string {
    return text.replace(/[\\$}]/g, '\\$&');
}
