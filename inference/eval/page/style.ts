/** Elara's calm daylight: the colour roles of app/globals.css, and nothing that has to be loaded. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --surface: light-dark(#f8f4ec, #151817); --raised: light-dark(#fffdf8, #1d2120); --sunken: light-dark(#f0eadd, #101312);
  --ink: light-dark(#1d2827, #ece7db); --muted: light-dark(#56605c, #a9ada3); --line: light-dark(#e2dac9, #323735);
  --accent: light-dark(#0f5459, #84c9c3); --accent-soft: light-dark(#dbe9e5, #1d3735); --good: light-dark(#2d6a41, #8ecb9c); --good-soft: light-dark(#dcecdf, #1d3324);
  --attention: light-dark(#85540a, #e6b766); --attention-soft: light-dark(#f8e9c8, #3a2d15);
  --danger: light-dark(#9d2b2b, #f19a92); --danger-soft: light-dark(#f8e0da, #42201e);
  --serif: "Fraunces Variable", Fraunces, "Iowan Old Style", "Palatino Linotype", Georgia, serif;
  --sans: "Source Sans 3 Variable", "Source Sans 3", ui-sans-serif, system-ui, sans-serif;
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--surface); color: var(--ink); font: 1rem/1.55 var(--sans); }
main { max-width: 62rem; margin: 0 auto; padding: 3rem 1.25rem 5rem; }
h1, h2, h3 { font-family: var(--serif); font-weight: 500; line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(1.75rem, 5vw, 2.5rem); margin: 0 0 .75rem; }
h2 { font-size: 1.5rem; margin: 3.25rem 0 .5rem; }
h3 { font-size: 1.125rem; margin: 2rem 0 .25rem; }
p { margin: .25rem 0 .75rem; max-width: 42rem; text-wrap: pretty; }
.lede { font-size: 1.125rem; color: var(--muted); }
.quiet { color: var(--muted); }
a { color: var(--accent); }
dl.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem 1.5rem; margin: 1.5rem 0; padding: 1rem 1.25rem; background: var(--raised); border: 1px solid var(--line); border-radius: .75rem; }
dl.facts div { min-width: 0; }
dt { font-size: .8125rem; color: var(--muted); }
dd { margin: 0; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; margin: .75rem 0; }
th { font-size: .8125rem; font-weight: 600; color: var(--muted); text-align: left; }
th, td { padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td.number, th.number { text-align: right; } td.number { white-space: nowrap; }
td.bar { width: 26%; min-width: 8rem; }
code { font: .8125rem ui-monospace, monospace; color: var(--muted); overflow-wrap: anywhere; }
.track { position: relative; height: .5rem; margin-top: .55rem; border-radius: .25rem; background: var(--sunken); border: 1px solid var(--line); }
.range { position: absolute; top: 0; bottom: 0; border-radius: .25rem; background: var(--accent-soft); border: 1px solid var(--accent); opacity: .85; }
.point { position: absolute; top: -.3rem; width: .2rem; height: 1rem; margin-left: -.1rem; border-radius: .1rem; background: var(--accent); }
.missed .range { background: var(--danger-soft); border-color: var(--danger); } .missed .point { background: var(--danger); }
.untold .range { background: var(--attention-soft); border-color: var(--attention); } .untold .point { background: var(--attention); }
.reached .range { background: var(--good-soft); border-color: var(--good); } .reached .point { background: var(--good); }
.state { color: var(--accent); white-space: nowrap; } .state::before { content: "●\\00a0"; }
.state.reached { color: var(--good); } .state.missed { color: var(--danger); font-weight: 600; } .state.untold { color: var(--attention); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.verdict { margin: 1.5rem 0; padding: 1rem 1.25rem; border: 1px solid var(--line); border-left: .375rem solid var(--attention); border-radius: .75rem; background: var(--raised); }
.verdict.meets { border-left-color: var(--good); } .verdict.misses { border-left-color: var(--danger); }
.verdict h2 { margin: 0 0 .5rem; font-size: 1.25rem; }
.zero { position: absolute; top: -.3rem; bottom: -.3rem; width: 1px; background: var(--muted); }
.better { color: var(--good); font-weight: 600; } .worse { color: var(--danger); font-weight: 600; }
.note { padding: .75rem 1rem; border-radius: .75rem; background: var(--attention-soft); color: var(--ink); max-width: none; }
.filter { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1rem 0; padding: 0; border: 0; }
.filter legend { font-size: .8125rem; color: var(--muted); margin-bottom: .375rem; }
.filter label { padding: .25rem .75rem; border: 1px solid var(--line); border-radius: 999px; background: var(--raised); cursor: pointer; }
.filter label:has(:checked) { background: var(--accent-soft); border-color: var(--accent); }
.filter label:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: 2px; }
.filter input { position: absolute; opacity: 0; pointer-events: none; }
details { border: 1px solid var(--line); border-radius: .75rem; background: var(--raised); margin: .5rem 0; }
summary { padding: .75rem 1rem; cursor: pointer; list-style-position: inside; }
summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: .75rem; }
summary .id { font-weight: 600; margin-right: .5rem; }
summary .what { color: var(--danger); } summary .open { color: var(--attention); }
.inside { padding: 0 1rem 1rem; }
.said { margin: .75rem 0; padding: .625rem .875rem; border-radius: .75rem; max-width: 44rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.person { background: var(--sunken); margin-left: clamp(0rem, 8vw, 4rem); }
.elara { font-family: var(--serif); border: 1px solid var(--line); margin-right: clamp(0rem, 8vw, 4rem); }
.said small { display: block; font: .8125rem/1.4 var(--sans); color: var(--muted); margin-bottom: .125rem; white-space: normal; }
.verdicts { margin: .75rem 0 0; padding: 0; list-style: none; }
.verdicts li { padding: .5rem 0 .5rem .875rem; border-left: .25rem solid var(--line); margin: .375rem 0; overflow-wrap: anywhere; }
.verdicts .not_met { border-color: var(--danger); } .verdicts .unsure, .verdicts .failed { border-color: var(--attention); } .verdicts .met { border-color: var(--good); }
q { font-style: italic; }
.beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 0 1.25rem; }
.beside .said { margin-left: 0; margin-right: 0; }
@media (max-width: 48rem) {
  main { padding-top: 2rem; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody { display: block; }
  tr { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: .625rem 0; border-bottom: 1px solid var(--line); }
  th, td { border: 0; padding: 0; }
  th[scope="row"] { flex: 0 0 100%; font-size: .9375rem; color: var(--ink); }
  td.bar { flex: 0 0 100%; width: auto; padding: .125rem 0 .5rem; } td.bar:empty { display: none; }
  td.number { text-align: left; }
  td[data-label]::before { content: attr(data-label); display: block; font-size: .75rem; color: var(--muted); font-weight: 400; }
}
@media print {
  :root { color-scheme: light; }
  body { background: none; } main { max-width: none; padding: 0; } .filter { display: none; }
  details { break-inside: avoid; border: 0; border-top: 1px solid var(--line); border-radius: 0; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  tr { break-inside: avoid; } h2, h3 { break-after: avoid; }
  * { print-color-adjust: exact; }
}
`;
