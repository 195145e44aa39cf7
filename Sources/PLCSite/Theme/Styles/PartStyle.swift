/// What pages are made of: cards, tags, the phases.
enum PartStyle {
  static let text = """
    .tag { display: inline-flex; align-items: center; gap: .45em; font-size: .85rem; border: 1px solid var(--line); border-radius: 99px; padding: .1rem .65rem; background: var(--card); white-space: nowrap; }
    .tag::before { content: ""; width: .65em; height: .65em; border: 1.5px solid var(--accent); border-radius: 50%; }
    .tag.half::before { background: linear-gradient(90deg, var(--accent) 50%, transparent 50%); }
    .tag.full::before { background: var(--accent); }
    .tag.aside::before { border-color: var(--muted); border-radius: 0; }
    .phase { font-size: .85rem; color: var(--muted); }
    .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: var(--s5); align-items: start; margin-top: var(--s5); }
    .columns > section > h2 { margin-top: 0; }
    .card { background: var(--card); border: 1px solid var(--line); border-radius: var(--round); padding: var(--s4); margin: 0 0 var(--s3); min-width: 0; }
    .card h2, .card h3 { font-size: 1.05rem; margin: 0 0 var(--s2); }
    .card h2 a, .card h3 a { color: inherit; }
    .card p { margin: 0 0 var(--s2); } .card > :last-child { margin-bottom: 0; }
    .card ul { margin: 0 0 var(--s2); padding-inline-start: 1.2rem; }
    .cards { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: var(--s4); }
    .cards .card { margin: 0; }
    .phases { list-style: none; display: grid; grid-template-columns: repeat(7, 1fr); margin: 0; padding: 0; border: 1px solid var(--line); border-radius: var(--round); background: var(--card); overflow: hidden; }
    .phases li { padding: var(--s3); margin: 0; border-inline-start: 1px solid var(--line); min-height: 6.2rem; min-width: 0; }
    .phases li:first-child { border-inline-start: 0; }
    .phases .n { display: block; font-size: .82rem; color: var(--muted); margin-bottom: var(--s2); }
    .phases .none { font-size: .82rem; color: var(--muted); position: absolute; clip-path: inset(50%); }
    .phases .here { background: var(--accent-soft); }
    .phases a { display: block; font-size: .92rem; line-height: 1.3; margin-bottom: var(--s2); }
    .way-back { margin: var(--s2) 0 0; }
    @media (max-width: 52rem) {
      .phases { grid-template-columns: minmax(0, 1fr); }
      .phases li { border-inline-start: 0; border-top: 1px solid var(--line); min-height: 0; display: grid; grid-template-columns: 7rem minmax(0, 1fr); padding-block: var(--s1); }
      .phases li:first-child { border-top: 0; }
      .phases a { grid-column: 2; } .phases .n { grid-column: 1; margin: 0; }
    }
    .dated { list-style: none; padding: 0; }
    .dated time { color: var(--muted); font-size: .88rem; margin-inline-end: var(--s2); }
    @media (forced-colors: active) { .tag::before, .box { forced-color-adjust: none; } }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }

    """
}
