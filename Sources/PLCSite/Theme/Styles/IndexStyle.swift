/// Indexes and the pages about the community.
enum IndexStyle {
  static let text = """
    .count { font: 400 .82rem var(--sans); color: var(--muted); margin-inline-start: .35em; }
    .filters { margin: var(--s4) 0 0; display: grid; gap: var(--s2); }
    .filters div { display: flex; flex-wrap: wrap; gap: var(--s1) var(--s2); align-items: baseline; }
    .filters .meta { flex: 0 0 7rem; }
    .filters a, .shelves a { background: var(--card); padding: .1rem .7rem; font-size: .9rem; text-decoration: none; }
    .filters .meta a { border: 0; padding: 0; background: none; color: inherit; text-decoration: underline; }
    .filters a:hover, .shelves a:hover { border-color: var(--accent); }
    .filters [aria-current] { background: var(--accent); border-color: var(--accent); color: var(--paper); } .filters [aria-current] .count { color: inherit; }
    .filters button { border: 0; background: none; color: var(--accent); text-decoration: underline; padding: 0; min-height: 24px; }
    .filters p { margin: 0; } .group { scroll-margin-top: var(--s4); }
    .shelves { display: flex; flex-wrap: wrap; gap: var(--s3) var(--s4); } .shelves li { margin: 0; }
    .lines { columns: 26rem; column-gap: var(--s6); } .lines li { break-inside: avoid; } .arc > li { padding-inline-start: var(--s2); margin-bottom: var(--s3); } .arc p { margin: 0; max-width: var(--measure); }
    .prose { max-width: var(--measure); } .goals dd, .glossary dd { max-width: var(--measure); }
    .glossary { columns: 24rem; column-gap: var(--s6); } .glossary > div { break-inside: avoid; }
    .glossary dt { color: var(--ink); font: 600 1.05rem var(--serif); scroll-margin-top: var(--s4); }
    .glossary dt:target { color: var(--accent); }
    .surprises li { max-width: var(--measure); margin-bottom: var(--s3); }
    .story > .words { border-inline-start: 1px solid var(--line); padding-inline-start: var(--s5); }
    .words h2 { margin-top: var(--s4); } .due { white-space: nowrap; }
    .words .glossary dt { font-size: 1rem; } .words dd { font-size: .93rem; }
    .eyebrow .term { color: inherit; text-decoration-style: dotted; }
    .numbers .n { display: inline-block; min-width: 3em; font-variant-numeric: tabular-nums; }
    .chart.inline { display: inline-block; width: 7.5rem; height: .75rem; vertical-align: -.05em; }
    .counts td + td { white-space: nowrap; } [dir="rtl"] .chart.inline { transform: scaleX(-1); }
    .columns > .scroll { margin-top: 0; } .decisions th:first-child { width: 42%; }
    .card > .meta:first-child { font-size: .82rem; margin: 0; }
    @media (max-width: 60rem) { .story > .words { border: 0; padding: 0; } }
    @media (forced-colors: active) { .filters [aria-current], .menu-panel [aria-current] { border: 2px solid Highlight; } .main-links a:not([aria-current]) { border-color: Canvas; } }
    @media (max-width: 40rem) {
      .filters .meta { flex-basis: 100%; }
      .counts :is(td, th) { min-width: 0; padding-inline: 0 var(--s2); } .counts .chart { display: block; width: 2.8rem; }
      .index .stacks td { padding: 0 0 var(--s1); } .index .stacks td[data-label]::before { content: attr(data-label) ":\\A0"; display: inline; }
      .index .stacks td:has(a:first-child)::before, .decisions td:first-child::before { content: none !important; }
    }


    """
}
