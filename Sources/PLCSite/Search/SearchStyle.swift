/// How the search looks.
enum SearchStyle {
  static let text = """
    .find { display: flex; flex-wrap: wrap; gap: var(--s2); }
    .find input, .find select, .find button { font: inherit; font-size: .9rem; color: var(--ink); background: var(--card); border: 1px solid var(--muted); border-radius: .4rem; padding: .2rem .6rem; min-height: 1.9rem; max-width: 100%; }
    .find input { width: 8rem; }
    @media (max-width: 40rem) { header .find, #search-help { display: none; } }
    .find.whole { margin-top: var(--s4); }
    .find.whole input { flex: 1 1 18rem; font-size: 1.05rem; }
    .results { padding-inline-start: 0; list-style: none; max-width: var(--measure); }
    .results li { border-top: 1px solid var(--line); padding: var(--s3) 0; margin: 0; }
    .results p { margin: var(--s1) 0 0; }
    mark { background: var(--accent-soft); color: inherit; font-weight: 600; }

    """
}
