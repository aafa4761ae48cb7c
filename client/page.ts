/** What every page of ours begins with, whatever it shows. */
export interface PageFrame {
    readonly script: string;
    readonly style: string;
    /** What the policy calls the place that the style comes from. */
    readonly styleSource: string;
    readonly nonce: string;
    readonly title: string;
}

/** A whole page around its body; `language` is the BCP 47 tag of its words, `attributes` those of the body. */
export function framed(frame: PageFrame, body: string, language = 'en', attributes = ''): string {
    const { script, style, styleSource, nonce, title } = frame;
    return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy(styleSource, nonce))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${escaped(style)}">
</head>
<body${attributes}>
${body}
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

export function tabButton(tab: string, label: string): string {
    return `<button type="button" role="tab" id="tab-${tab}" aria-controls="${tab}" aria-selected="false">${escaped(label)}</button>`;
}

export function escaped(text: string): string {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
