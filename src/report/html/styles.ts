/** The look of the report: screen and paper, light and dark, wide and narrow. No font or image is loaded. */
export const styles = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --tint: #f5f7f9; --ink: #1a2027; --muted: #57616c; --line: #d5dbe1; --strong-line: #1a2027;
  --accent: #005f96; --warn: #8a4b00; --block: #a5281b; --own: #e6f1f8;
  --sans: "Segoe UI", "Helvetica Neue", Helvetica, Arial, sans-serif;
  --serif: Charter, "Iowan Old Style", "Source Serif 4", Georgia, "Times New Roman", serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181d; --tint: #1c2228; --ink: #e7eaed; --muted: #a2acb7; --line: #353e48; --strong-line: #8b96a1;
    --accent: #74bbe8; --warn: #e3a95c; --block: #ff9382; --own: #1b3346;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: break-word; }
header, main, footer { max-width: 54rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 3rem; }
h1, h2 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.6rem); margin: 0 0 .35rem; letter-spacing: -.01em; }
h1 + p { margin: 0; color: var(--muted); font-size: 1.0625rem; }
h2 { font-size: 1.5rem; margin: 0 0 1rem; }
h3 { font-size: 1rem; line-height: 1.35; margin: 0; }
p { margin: 0 0 .75rem; }
ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: .06em; }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
:target { background: var(--own); }
section:target, table:target { background: none; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .5rem .75rem; background: var(--paper); color: var(--accent); z-index: 1; }
.skip:focus { top: .75rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.small { font-size: .875rem; color: var(--muted); margin: 0 0 .5rem; }
.meta { font-size: .875rem; color: var(--muted); margin: 0; display: flex; flex-wrap: wrap; gap: .2rem .9rem; }

nav ul { display: flex; flex-wrap: wrap; gap: .15rem 1.1rem; margin-top: 1.1rem; padding: .6rem 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); font-size: .875rem; }
nav a { display: inline-block; padding: .2rem 0; text-decoration: none; }
nav a:hover { text-decoration: underline; }
main > section { margin-top: 3.25rem; }

.allowed { margin: 1.5rem 0 0; padding: .9rem 1.1rem; border: 2px solid var(--block); border-left-width: 8px; }
.allowed p { margin: 0 0 .3rem; color: var(--block); }

.key-figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 0 1.5rem; margin: 1.75rem 0 -1.25rem; }
.key-figures > div { display: grid; grid-template-rows: subgrid; grid-row: span 2; margin-bottom: 1.25rem; border-top: 3px solid var(--strong-line); padding-top: .55rem; }
.key-figures dt { min-width: 0; overflow-wrap: anywhere; font-size: .875rem; color: var(--muted); line-height: 1.35; }
.key-figures dd strong { display: block; font: 600 1.8rem/1.25 var(--serif); font-variant-numeric: lining-nums; white-space: nowrap; }
.key-figures dd span { font-size: .875rem; color: var(--muted); }

.findings > li { display: grid; grid-template-columns: 9.5rem 1fr; gap: .25rem 1.75rem; padding: 1.15rem 0; border-top: 1px solid var(--line); }
.findings > li:last-child { border-bottom: 1px solid var(--line); }
.findings .figure { margin: 0; line-height: 1.2; }
.findings .figure strong { display: block; font: 600 1.6rem/1.2 var(--serif); font-variant-numeric: lining-nums; color: var(--accent); }
.findings .figure span { display: block; margin-top: .2rem; font-size: .875rem; line-height: 1.35; color: var(--muted); }
.findings h3 { font-size: .9375rem; font-weight: 600; color: var(--muted); }
.findings .answer { font-size: 1.125rem; line-height: 1.5; margin: .2rem 0 .5rem; max-width: 38rem; text-wrap: pretty; }
.confidence::before { content: ""; display: inline-block; width: .6em; height: .6em; margin-right: .4em; border: .14em solid currentColor; border-radius: 50%; }
.confidence.high::before { background: currentColor; }
.confidence.medium::before { background: linear-gradient(90deg, currentColor 50%, transparent 50%); }
.caveat-links a { margin-left: .15rem; }
.caveat-links.warn, .caveat-links.warn a { color: var(--warn); }
.caveat-links.block, .caveat-links.block a { color: var(--block); font-weight: 600; }

figure { margin: 1.75rem 0 2rem; }
figcaption, caption { text-align: left; font-size: 1rem; font-weight: 600; line-height: 1.35; padding-bottom: .6rem; }
caption span { position: sticky; left: 0; display: inline-block; max-width: calc(100vw - 2.5rem); }
.scroll { overflow-x: auto; margin-bottom: .75rem; }
.chart { min-width: 42rem; }
.chart svg { display: block; width: 100%; height: auto; }
.chart text { font-family: var(--sans); }
details { margin-top: .25rem; }
summary { cursor: pointer; font-size: .875rem; color: var(--accent); padding: .3rem 0; width: fit-content; }
details[open] > summary { margin-bottom: .5rem; }
.long { margin: 1.75rem 0 1rem; }
.long > summary { font-size: 1rem; font-weight: 600; }

table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.35; font-variant-numeric: tabular-nums lining-nums; }
thead th { border-bottom: 1.5px solid var(--strong-line); vertical-align: bottom; font-weight: 600; color: var(--muted); }
th, td { padding: .38rem .55rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
tbody th { font-weight: 400; }
.name { min-width: 8rem; }
tr > :first-child { padding-left: 0; }
tr > :last-child { padding-right: 0; }
.number { text-align: right; white-space: nowrap; }
thead .number { white-space: normal; }
.own { background: var(--own); }
.own > * { font-weight: 600; }
.own > :first-child { box-shadow: -.5rem 0 0 var(--own); }
.own > :last-child { box-shadow: .5rem 0 0 var(--own); }
section > .scroll + .scroll, .meta + .scroll, figure + .scroll, .small + .scroll { margin-top: 2rem; }

.missing li { padding: .8rem 1rem; margin: .75rem 0; background: var(--tint); border-left: 4px dashed var(--line); }
.missing span { color: var(--muted); }
.sources > li { padding: .9rem 0 .5rem; border-top: 1px solid var(--line); }
.caveats p { max-width: 44rem; margin-bottom: .25rem; }
.caveats > li { padding-left: 1rem; border-left: 4px solid var(--line); margin-bottom: 1.1rem; }
.caveats > .warn { border-left-color: var(--warn); }
.caveats > .block { border-left-color: var(--block); }
.caveats .severity { font-size: .8125rem; color: var(--muted); margin-left: .35rem; }
.caveats .warn .severity { color: var(--warn); }
.caveats .block .severity { color: var(--block); }
.method > div { display: grid; grid-template-columns: 9.5rem 1fr; gap: 0 1.75rem; font-size: .875rem; padding: .15rem 0; }
.method > div { padding: .45rem 0; border-top: 1px solid var(--line); }
.method dt { font-weight: 600; color: var(--muted); }
.sources h3 { margin-bottom: .5rem; }
.sources li li { margin-bottom: .6rem; }
.sources p { font-size: .875rem; margin-bottom: .1rem; }
footer { margin-top: 3.5rem; padding-top: 1rem; padding-bottom: 3rem; font-size: .8125rem; color: var(--muted); }

@media (max-width: 40rem) {
  header { padding-top: 1.75rem; }
  .findings > li { grid-template-columns: 1fr; }
  .findings .figure strong, .findings .figure span { display: inline; margin-right: .4rem; }
  .method > div { grid-template-columns: 1fr; }
  .key-figures { grid-template-columns: 1fr 1fr; gap: 0 1rem; }
  .key-figures dd strong { font-size: 1.4rem; }
}
@media print {
  @page { margin: 16mm 15mm 18mm; }
  :root {
    color-scheme: light;
    --paper: #fff; --tint: #fff; --ink: #000; --muted: #444; --line: #bbb; --strong-line: #000;
    --accent: #00486f; --warn: #6d3b00; --block: #8c1d12; --own: #eef4f8;
  }
  html { font-size: 10pt; }
  header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  header { padding-top: 0; }
  nav, .skip, figure summary { display: none; }
  .long > summary { list-style: none; color: inherit; }
  .long::details-content { content-visibility: visible; block-size: auto; }
  a { color: inherit; text-decoration: none; }
  .scroll { overflow: visible; }
  .chart { min-width: 0; }
  main > section { margin-top: 2rem; }
  h2, h3, figcaption, caption, section > .meta { break-after: avoid; }
  figure, tr, .findings > li, .caveats > li, .sources li li, .missing li, .key-figures, .allowed, .method > div { break-inside: avoid; }
  thead { display: table-header-group; }
  .own, .confidence::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  :target { background: none; }
}
`;
