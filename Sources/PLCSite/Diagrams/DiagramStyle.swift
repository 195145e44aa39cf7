/// The part of the stylesheet that diagrams need; the tokens it uses are those of every page.
package enum DiagramStyle {
  package static let css = """
    .dg { container-type: inline-size; margin: var(--s4) 0; }
    .dg svg { display: block; width: 100%; height: auto; margin-inline: auto; }
    .dg .dg-tall { max-width: 26rem; }
    .dg .dg-wide { max-width: 54rem; }
    .dg .wide-only { display: none; }
    @container (min-width: 36rem) { .dg .wide-only { display: block; } .dg .narrow-only { display: none; } }
    .dg text { font: 400 13px var(--sans); fill: var(--ink); }
    .dg text.dg-small { font-size: 12px; }
    .dg text.dg-strong { font-size: 14px; font-weight: 600; }
    .dg text[class*="dg-"]:is(.dg-muted, .dg-accent, .dg-good, .dg-warn, .dg-stop) { fill: currentColor; }
    .dg .dg-muted { color: var(--muted); }
    .dg .dg-accent { color: var(--accent); }
    .dg .dg-good { color: var(--good); }
    .dg .dg-warn { color: var(--warn); }
    .dg .dg-stop { color: var(--stop); }
    .dg .dg-out { text-decoration: line-through; }
    .dg .dg-halo { paint-order: stroke; stroke: var(--paper); stroke-width: 8px; stroke-linejoin: round; }
    .dg .dg-edge { fill: none; stroke: var(--muted); stroke-width: 1.4; }
    .dg .dg-edge.dg-broken { stroke-dasharray: 5 4; }
    .dg .dg-edge.dg-spine { stroke: var(--accent); stroke-width: 3; stroke-linecap: round; }
    .dg .dg-edge.dg-axis { stroke: var(--line); }
    .dg .dg-edge.dg-bar { stroke: var(--accent); stroke-width: 5; stroke-linecap: round; }
    .dg .dg-arrow { fill: var(--muted); }
    .dg .dg-arrow.dg-spine { fill: var(--accent); }
    .dg .dg-field { fill: var(--accent-soft); opacity: .5; }
    .dg .dg-box { fill: var(--card); stroke: var(--muted); stroke-width: 1.2; }
    .dg .dg-box.dg-main { fill: var(--accent-soft); stroke: var(--accent); stroke-width: 2.4; }
    .dg .dg-box.dg-broken { fill: none; stroke-dasharray: 5 4; }
    .dg .dg-box.dg-plain { fill: transparent; stroke: none; }
    .dg a:hover text { text-decoration: underline; }
    .dg a text:not([class]), .dg a text.dg-strong { fill: var(--accent); }
    .dg a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    .dg .dg-mark { fill: none; stroke: currentColor; stroke-width: 1.5; }
    .dg .dg-mark .dg-full { fill: currentColor; }
    .dg .dg-disc circle { fill: var(--paper); stroke: var(--muted); stroke-width: 1.5; }
    .dg .dg-disc text { font-size: 12px; fill: var(--muted); }
    .dg .dg-disc.dg-full circle { fill: var(--accent); stroke: var(--accent); }
    .dg .dg-disc.dg-full text { fill: var(--paper); font-weight: 600; }
    .dg-list { font-size: .93rem; margin-top: var(--s2); }
    .dg-list summary { color: var(--muted); cursor: pointer; }
    .dg .dg-inline { display: inline-block; width: .72em; height: .72em; overflow: visible; margin: 0; margin-inline-end: .4em; }
    .dg-scroll { overflow-x: auto; position: relative; }
    .dg-matrix { border-collapse: collapse; font-size: .9rem; line-height: 1.45; }
    .dg-matrix caption { text-align: start; font-weight: 600; padding-bottom: var(--s2); }
    .dg-matrix :is(th, td) { min-width: 6.5rem; padding: var(--s2) var(--s3); border: 1px solid var(--line); text-align: start; vertical-align: top; }
    .dg-matrix tbody th { position: sticky; inset-inline-start: 0; background: var(--paper); max-width: 14rem; color: var(--ink); }
    .dg-cell { white-space: nowrap; }
    .dg-note { display: block; font-size: .85rem; font-weight: 400; color: var(--muted); }
    .dg-unseen { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
    @media print { .dg svg { break-inside: avoid; } .dg-list:not([open]) { display: none; } }

    """
}
