/** The page as it is before any contract is in it. */
export interface PageParts {
    readonly script: string;
    readonly style: string;
    /** What the policy calls the place that the style comes from. */
    readonly styleSource: string;
    readonly nonce: string;
    readonly title: string;
    readonly words: { readonly skip: string; readonly hint: string; readonly waiting: string };
}

export function page({ script, style, styleSource, nonce, title, words }: PageParts): string {
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy(styleSource, nonce))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${escaped(style)}">
</head>
<body>
<a id="skip" href="#contract">${escaped(words.skip)}</a>
<div id="banner" role="status"><span id="message">${escaped(words.waiting)}</span><button id="action" type="button" hidden></button></div>
<main id="contract" tabindex="-1" aria-describedby="hint"></main>
<p id="hint" hidden>${escaped(words.hint)}</p>
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>
`;
}

/** Nothing but our own style and script: no network, no images, no forms, no frames. */
export function policy(styleSource: string, nonce: string): string {
    const rules = ["default-src 'none'", `style-src ${styleSource}`, `script-src 'nonce-${nonce}'`];
    return [...rules, "base-uri 'none'", "form-action 'none'"].join('; ');
}

export function newNonce(): string {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function escaped(text: string): string {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
