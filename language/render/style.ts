/** How a page looks on screen and on paper. */
export const stylesheet = `
:root { color-scheme: light; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --accent: #1f4e79; }
* { box-sizing: border-box; }
body { margin: 0; background: #f3f4f6; color: var(--ink); font: 11pt/1.5 Georgia, "Times New Roman", serif; }
main { max-width: 48rem; margin: 2rem auto; padding: 4rem; background: #fff; box-shadow: 0 1px 4px #0002; }
h1, h2, h3, .contents-title, th, dt { font-family: "Helvetica Neue", Arial, sans-serif; }
h1 { margin: 0 0 2.5rem; font-size: 2rem; line-height: 1.2; }
h2 { margin: 2.75rem 0 0.75rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--line); font-size: 1.25rem; color: var(--accent); }
h3 { margin: 1.75rem 0 0.5rem; font-size: 1rem; }
h2, h3 { display: flex; gap: 0.75rem; break-after: avoid; }
p { margin: 0 0 0.6rem; }
ul, ol { margin: 0 0 0.6rem; padding-left: 1.5rem; }
a { color: inherit; text-decoration: underline dotted #8c959f; text-underline-offset: 0.2em; }
mark { background: #fff3bf; color: inherit; }
dfn { font-style: normal; font-weight: bold; }
ins { background: #dafbe1; text-decoration: underline #1a7f37; text-underline-offset: 0.2em; }
del { background: #ffebe9; text-decoration: line-through #cf222e; color: #6e1a22; }
del + ins { margin-left: 0.2em; }
pre { padding: 0.75rem; background: #f6f8fa; white-space: pre-wrap; overflow-wrap: anywhere; }
blockquote { margin: 0 0 0.6rem; padding-left: 1rem; border-left: 3px solid var(--line); color: var(--soft); }
.title-page { min-height: 20rem; padding: 4rem 0 3rem; text-align: center; border-bottom: 1px solid var(--line); }
.title-page .party { font-size: 1.2rem; }
.title-page .joint { color: var(--soft); }
.title-page .details { max-width: 30rem; margin: 3rem auto 0; text-align: left; }
.details { margin: 0 0 0.6rem; }
.details > div { display: flex; gap: 1rem; }
.details dt { flex: 0 0 11rem; font-size: 0.85em; line-height: 1.75; color: var(--soft); }
.details dd { margin: 0; }
.contents { margin: 2rem 0; break-inside: avoid; }
.contents-title { margin: 0 0 0.5rem; font-weight: bold; }
.contents ol { padding: 0; list-style: none; columns: 2; column-gap: 2rem; }
.contents a { display: flex; gap: 0.5rem; text-decoration: none; }
.contents .number { flex: 0 0 1.75rem; }
.number { flex: none; font-variant-numeric: tabular-nums; }
.clause { display: flex; gap: 0.75rem; }
.clause > .number { min-width: 2.1rem; }
.clause > .body { flex: 1; min-width: 0; }
.definitions { margin: 0 0 0.6rem; }
.definitions > div { display: grid; grid-template-columns: 11rem 1fr; gap: 1rem; }
.definitions dd { margin: 0; min-width: 0; }
table { width: 100%; margin: 0.25rem 0 0.9rem; border-collapse: collapse; font-size: 0.93em; }
th, td { padding: 0.35rem 0.6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid var(--ink); font-size: 0.9em; vertical-align: bottom; }
tbody th { font-weight: normal; font-family: inherit; }
.end { text-align: right; font-variant-numeric: tabular-nums; }
.center { text-align: center; }
tr.open td:nth-child(4) { font-weight: bold; }
tr.not-applicable > * { color: var(--soft); }
tr, .signatory { break-inside: avoid; }
figure { margin: 0.5rem 0 1.4rem; break-inside: avoid; }
.picture { display: block; max-width: 100%; height: auto; margin: 0 0 0.6rem; }
figcaption { font-size: 0.9em; color: var(--soft); }
figcaption > .number { font-weight: bold; color: var(--ink); }
summary { width: fit-content; cursor: pointer; font-size: 0.95em; }
details > table { color: var(--ink); }
.signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 3rem; margin-top: 1.5rem; }
.signatory p { min-height: 3em; font-weight: bold; }
.line { margin-top: 2.25rem; border-top: 1px solid var(--ink); font-size: 0.85em; color: var(--soft); }
@media (max-width: 40rem) {
  main { margin: 0; padding: 1.5rem; }
  .definitions > div, .signatures { grid-template-columns: 1fr; gap: 0.25rem; }
  .contents ol { columns: 1; }
}
@media print {
  @page { size: A4; margin: 22mm 20mm; }
  body { background: none; font-size: 10pt; }
  main { max-width: none; margin: 0; padding: 0; box-shadow: none; }
  .title-page { break-after: page; }
  details { display: none; }
  a { text-decoration: none; }
}
`;
