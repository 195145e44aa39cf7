/// The part of the stylesheet that diagrams need; the tokens it uses are those of every page.
package enum DiagramStyle {
  package static let css = """
    .mark { width: .72em; height: .72em; flex: none; fill: currentColor; overflow: visible; }
    .mark:is(.dg-accent) { color: var(--accent); } .mark:is(.dg-muted) { color: var(--muted); } .mark:is(.dg-warn) { color: var(--warn); }
    .dg { container-type: inline-size; margin: var(--s4) 0; }
    .dg svg { display: block; width: 100%; height: auto; margin-inline: auto; }
    .dg .dg-wide { max-width: 54rem; }
    .dg-slim .dg-wide { max-width: 42rem; }
    .dg .dg-wide, .dg .dg-list { display: none; }
    @container (min-width: 44rem) { .dg .dg-wide, .dg .dg-list { display: block; } .dg .dg-list:not([open]) + .dg-same { display: none; } }
    @container (min-width: 36rem) { .dg-slim .dg-wide, .dg-slim .dg-list { display: block; } .dg-slim .dg-list:not([open]) + .dg-same { display: none; } }
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
    .dg .dg-disc circle { fill: var(--paper); stroke: var(--muted); stroke-width: 1.5; }
    .dg .dg-disc text { font-size: 12px; fill: var(--muted); }
    .dg .dg-disc.dg-full circle { fill: var(--accent); stroke: var(--accent); }
    .dg .dg-disc.dg-full text { fill: var(--paper); font-weight: 600; }
    .dg-list { font-size: .93rem; margin-top: var(--s2); }
    .dg-list summary { color: var(--muted); cursor: pointer; }
    .dg-same { max-width: 34rem; font-size: .93rem; line-height: 1.38; print-color-adjust: exact; }
    .dg .dg-same :is(ul, ol, p) { list-style: none; padding: 0; margin: 0; }
    .dg .dg-same li { position: relative; max-width: none; margin: 0; padding-block-start: .5rem; }
    .dg .dg-same .dg-tree > li:first-child { padding-block-start: 0; }
    .dg .dg-tree ul { padding-inline-start: 1.35rem; }
    .dg .dg-tree div { position: relative; background: var(--card); border: 1.2px solid var(--muted); border-radius: 5px; padding: .42rem .65rem; }
    .dg .dg-tree div.dg-main { background: var(--accent-soft); border: 2.4px solid var(--accent); border-radius: 9px; }
    .dg .dg-tree div.dg-round { border-radius: 13px; }
    .dg .dg-tree div.dg-broken { background: none; border-style: dashed; border-width: 1.4px; }
    .dg .dg-tree div.dg-plain { background: none; border-color: transparent; border-width: 0; padding: .1rem .3rem; }
    .dg .dg-tree div > * { display: block; }
    .dg .dg-tree small, .dg .dg-tree div > span[class], .dg .dg-tree div > a + span:not([class]), .dg .dg-small { font-size: .86rem; }
    .dg .dg-tree small { color: var(--muted); }
    .dg .dg-same .mark { display: inline-block; width: .75em; height: .75em; margin: 0; margin-inline-end: .4em; }
    .dg .dg-same a { text-decoration: none; } .dg .dg-same a:hover { text-decoration: underline; } .dg .dg-same a::after { content: ""; position: absolute; inset: 0; }
    .dg .dg-tree ul > li::before { content: ""; position: absolute; inset-block-start: 0; inset-inline-start: -.7rem; width: .7rem; height: 1.5rem; border: solid var(--muted); border-width: 0 0 1.4px; border-inline-start-width: 1.4px; border-end-start-radius: 6px; }
    .dg .dg-tree ul > li:not(:last-child)::after { content: ""; position: absolute; inset-block: 0; inset-inline-start: -.7rem; border-inline-start: 1.4px solid var(--muted); }
    .dg .dg-tree ul > li:has(> .dg-plain)::before { height: 1.25rem; }
    .dg .dg-tree.dg-spine > li > ul { padding-inline-start: 2rem; }
    .dg .dg-tree.dg-spine > li > ul > li { padding-block-start: .9rem; }
    .dg .dg-tree.dg-spine > li > ul > li > div { width: fit-content; }
    .dg .dg-tree.dg-spine > li > ul > li::before { inset-inline-start: -1.25rem; width: 1.25rem; height: 0; inset-block-start: 1.6rem; border-width: 1.4px 0 0; border-radius: 0; transform: skewY(30deg); }
    .dg .dg-tree.dg-spine:dir(rtl) > li > ul > li::before { transform: skewY(-30deg); }
    .dg .dg-tree.dg-spine > li > ul > li::after { content: ""; position: absolute; inset-block: 0; inset-inline-start: -1.3rem; border-inline-start: 3px solid var(--accent); }
    .dg .dg-tree.dg-spine > li > ul > li:last-child::after { inset-block-end: auto; height: 1.4rem; }
    .dg .dg-same .dg-chain > li { padding-block-start: 1.1rem; }
    .dg .dg-same .dg-stair > li { padding-block-start: 1.5rem; }
    .dg .dg-next::before, .dg .dg-next::after { content: ""; position: absolute; inset-inline-start: calc(1.2rem); }
    .dg .dg-chain > .dg-next::before { inset-block-start: 0; height: 1.1rem; border-inline-start: 1.4px solid var(--muted); }
    .dg .dg-next > div::before { content: ""; position: absolute; inset-block-end: 100%; inset-inline-start: calc(1.2rem - .3rem); width: .6rem; height: .5rem; background: var(--muted); clip-path: polygon(0 0, 100% 0, 50% 100%); }
    .dg .dg-chain .dg-main::before, .dg .dg-chain .dg-round::before { margin-inline-start: -1.2px; margin-block-end: 1px; }
    .dg-stair { --step: clamp(.8rem, 7cqi, 1.75rem); } .dg-stair.dg-steep { --step: clamp(.4rem, 3.5cqi, .9rem); }
    .dg-stair > li { --in: 0; --from: 0; }
    .dg .dg-stair > li > div { margin-inline-start: calc(var(--in) * var(--step)); max-width: 20rem; }
    .in-1 { --in: 1 !important; } .in-2 { --in: 2 !important; } .in-3 { --in: 3 !important; } .in-4 { --in: 4 !important; } .in-5 { --in: 5 !important; } .in-6 { --in: 6 !important; } .in-7 { --in: 7 !important; } .in-8 { --in: 8 !important; }
    .from-1 { --from: 1 !important; } .from-2 { --from: 2 !important; } .from-3 { --from: 3 !important; } .from-4 { --from: 4 !important; } .from-5 { --from: 5 !important; } .from-6 { --from: 6 !important; } .from-7 { --from: 7 !important; } .from-8 { --from: 8 !important; }
    .dg .dg-stair > .dg-next::before { inset-block-start: 0; inset-inline-start: calc(var(--from) * var(--step) + 1.2rem); width: calc((var(--in) - var(--from)) * var(--step)); height: .75rem; border: solid var(--muted); border-width: 0 0 1.4px; border-inline-start-width: 1.4px; border-end-start-radius: 8px; }
    .dg .dg-stair > .dg-next::after { inset-block-start: .75rem; margin-block-start: -1.4px; inset-inline-start: calc(var(--in) * var(--step) + 1.2rem - 8px); width: 8px; height: .75rem; border: solid var(--muted); border-width: 1.4px 0 0; border-inline-end-width: 1.4px; border-start-end-radius: 8px; }
    .dg .dg-stair > .dg-flat::after { border-block-start-width: 0; border-radius: 0; }
    .dg .dg-stair > .dg-back::before { inset-inline-start: calc(var(--in) * var(--step) + 1.2rem); width: calc((var(--from) - var(--in)) * var(--step)); border-inline-width: 0 1.4px; border-radius: 0; border-end-end-radius: 8px; }
    .dg .dg-stair > .dg-back::after { inset-inline-start: calc(var(--in) * var(--step) + 1.2rem); border-inline-width: 1.4px 0; border-radius: 0; border-start-start-radius: 8px; }
    .dg .dg-stair .dg-next > div::before { inset-inline-start: calc(1.2rem - .3rem - 1.4px); }
    .dg .dg-same p.dg-scale { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 var(--s3); font-size: .86rem; margin-block-end: .5rem; }
    .dg .dg-scale span:first-child { flex: 1 0 100%; color: var(--muted); }
    .dg .dg-scale span:first-child:not(:last-child)::after { content: ""; display: block; height: .55rem; margin-block: .15rem .2rem; background: linear-gradient(var(--muted), var(--muted)) 0 50% / 100% 1.4px no-repeat; clip-path: polygon(0 calc(50% - .7px), calc(100% - .6rem) calc(50% - .7px), calc(100% - .6rem) 0, 100% 50%, calc(100% - .6rem) 100%, calc(100% - .6rem) calc(50% + .7px), 0 calc(50% + .7px)); background: var(--muted); }
    .dg .dg-scale:dir(rtl) span:first-child::after { transform: scaleX(-1); }
    .dg ol.dg-loop { position: relative; padding-block: 1.1rem 1.3rem; padding-inline-start: 3.9rem; counter-reset: dg; }
    .dg .dg-loop::before { content: ""; position: absolute; inset-block: 0; inset-inline-start: .5rem; width: 2.4rem; border: 3px solid var(--accent); border-radius: 1.2rem; }
    .dg .dg-loop::after { content: ""; position: absolute; inset-block-start: 50%; inset-inline-start: calc(.5rem + 1.5px - .4rem); width: .8rem; height: .7rem; background: var(--accent); clip-path: polygon(50% 0, 100% 100%, 0 100%); }
    .dg ol.dg-loop > li { counter-increment: dg; padding-block: .35rem .6rem; }
    .dg .dg-tree.dg-loop > li > div.dg-plain { padding-inline-start: 0; min-height: 1.6rem; display: flex; flex-direction: column; justify-content: center; align-items: flex-start; }
    .dg .dg-loop > li > div::before { content: counter(dg); position: absolute; inset-block-start: .05rem; inset-inline-start: calc(-1rem - .8rem - 1.5px); width: 1.6rem; height: 1.6rem; border: 1.5px solid var(--muted); border-radius: 50%; background: var(--paper); color: var(--muted); font-size: .8rem; line-height: 1; display: grid; place-items: center; }
    .dg .dg-loop > .dg-full > div::before { background: var(--accent); border-color: var(--accent); color: var(--paper); font-weight: 600; }
    .dg .dg-loop > li::before { content: ""; position: absolute; inset-block-start: -.25rem; inset-inline-start: calc(-1rem - 1.5px - .35rem); width: .7rem; height: .65rem; background: var(--accent); clip-path: polygon(0 0, 100% 0, 50% 100%); }
    .dg ol.dg-loop ul { padding: 0; } .dg ol.dg-loop ul > li { padding-block-start: .3rem; width: fit-content; } .dg .dg-loop ul > li::before, .dg .dg-loop ul > li::after { content: none !important; }
    .dg .dg-same p.dg-motto { color: var(--muted); font-size: .86rem; padding-block-start: .3rem; padding-inline-start: .6rem; }
    .dg-scroll { overflow-x: auto; position: relative; }
    .dg-matrix { border-collapse: collapse; font-size: .9rem; line-height: 1.45; }
    .dg-matrix caption { text-align: start; font-weight: 600; padding-bottom: var(--s2); }
    .dg-matrix :is(th, td) { min-width: 6.5rem; padding: var(--s2) var(--s3); border: 1px solid var(--line); text-align: start; vertical-align: top; }
    .dg-matrix tbody th { position: sticky; inset-inline-start: 0; background: var(--paper); max-width: 14rem; color: var(--ink); }
    .dg-cell { white-space: nowrap; } .dg .dg-cell .mark { display: inline-block; width: .72em; height: .72em; margin: 0; margin-inline-end: .4em; }
    .dg-note { display: block; font-size: .85rem; font-weight: 400; color: var(--muted); }
    .dg-unseen { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
    @media print { .dg svg { break-inside: avoid; } .dg-list:not([open]) { display: none !important; } }

    """
}
