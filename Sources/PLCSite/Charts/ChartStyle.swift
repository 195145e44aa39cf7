/// The style of charts. Colors are tokens, so that light, dark and paper each have their own.
enum ChartStyle {
  static let text = """
    .figure { margin: var(--s5) 0; max-width: 46rem; }
    .figure figcaption { margin-top: var(--s2); } .figure figcaption p { margin: 0 0 var(--s2); }
    .chart { display: block; width: 100%; height: auto; }
    .chart text { font: 14px var(--sans); fill: var(--ink); }
    .chart .title { font: 600 16px var(--serif); }
    .chart text.quiet { fill: var(--muted); }
    .chart text.signal { fill: var(--signal); font-weight: 600; }
    .chart path, .chart line { fill: none; stroke: var(--muted); }
    .chart .grid { stroke: var(--line); }
    .chart .data { stroke: var(--accent); stroke-width: 1.8; stroke-linejoin: round; }
    .chart .dot, .chart .bar { fill: var(--accent); }
    .chart .bar.other { fill: var(--muted); }
    .chart .sign { fill: var(--signal); stroke: var(--paper); stroke-width: .8; }
    .chart .rough { fill: var(--paper); stroke: var(--accent); stroke-width: 1.6; }
    .chart .marked { stroke: var(--ink); stroke-width: 2.4; }
    .chart .centre { stroke: var(--ink); stroke-width: 1.4; }
    .chart .target { stroke: var(--muted); stroke-width: 1.6; stroke-dasharray: 9 4 2 4; }
    .chart .limit { stroke: var(--ink); stroke-width: 1.2; stroke-dasharray: 5 4; }
    .chart .start { stroke-dasharray: 2 3; }
    .chart .pin { fill: var(--card); stroke: var(--muted); }
    .chart .bracket.signal { stroke: var(--signal); stroke-width: 1.8; }
    .legend { margin: 0 0 var(--s2); display: flex; flex-wrap: wrap; gap: 0 var(--s4); font-size: .88rem; color: var(--muted); }
    .legend li { margin: 0; } .legend .chart { display: inline-block; width: 1.2em; height: 1.2em; vertical-align: -.25em; }
    .multiples { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); gap: var(--s5); }
    .multiples .figure { margin: 0; } .multiples h3 { margin: 0 0 var(--s2); }
    .glance { display: flex; flex-wrap: wrap; gap: var(--s1) var(--s4); align-items: center; }
    .glance .chart { flex: 0 0 9rem; width: 9rem; } .card .glance p, .glance p { flex: 1 1 15rem; margin: 0; }
    .pins { columns: 20rem; } .pins li { break-inside: avoid; } .data td:first-child { white-space: nowrap; }
    .narrow-only.chart { display: none; }
    @media (max-width: 40rem) { .narrow-only.chart { display: block; } .wide-only.chart { display: none; } }

    """
}
