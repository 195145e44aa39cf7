/// What pages are made of, and what many parts share: cards, tags, dated lists.
enum PartStyle {
  static let text = """
    .menu-panel, pre, .card, .neighbors a, .panel, .elements > li, .sheet { border: 1px solid var(--line); border-radius: var(--round); background: var(--card); }
    .menu > summary, .tag, .filters a, .shelves a, .contents a, .steps :is(a, [aria-current]) { border: 1px solid var(--line); border-radius: 99px; }
    .aim, .prework { background: var(--accent-soft); border-radius: var(--round); padding: var(--s4); }
    .cards, .dated, .shelves, .lines, .voices, .decided, .elements, .pdsa .plan, .whys ol, .causes, .glances, .talk, .agenda > ol, .brief ul, .contents ol, .steps ol, .legend { list-style: none; padding: 0; }
    .tag { display: inline-flex; align-items: center; gap: .45em; font-size: .85rem; padding: .1rem .65rem; background: var(--card); white-space: nowrap; }
    .phase { font-size: .85rem; color: var(--muted); }
    .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: var(--s5); align-items: start; margin-top: var(--s5); }
    .columns > section > h2 { margin-top: 0; }
    .card { padding: var(--s4); margin: 0 0 var(--s3); min-width: 0; }
    .card h2, .card h3 { font-size: 1.05rem; margin: 0 0 var(--s2); }
    .card h2 a, .card h3 a { color: inherit; }
    .card p { margin: 0 0 var(--s2); } .card > :last-child { margin-bottom: 0; }
    .card ul { margin: 0 0 var(--s2); padding-inline-start: 1.2rem; }
    .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: var(--s4); }
    .cards .card { margin: 0; }
    .dated time { color: var(--muted); font-size: .88rem; margin-inline-end: var(--s2); }
    @media (forced-colors: active) { .box { forced-color-adjust: none; } }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }

    """
}
