/// What stands below the text of a document.
enum FooterStyle {
  static let text = """
    .neighbors { display: grid; grid-template-columns: 1fr 1fr; gap: var(--s4); margin-top: var(--s6); }
    .neighbors a { padding: var(--s2) var(--s4); text-decoration: none; line-height: 1.35; }
    .neighbors a:hover { border-color: var(--accent); } .neighbors .next { grid-column: 2; text-align: end; }
    .backlinks, .about { border-top: 1px solid var(--line); margin-top: var(--s5); padding-top: var(--s3); font-size: .93rem; }
    .backlinks h2 { font-size: 1.05rem; margin: 0; }
    .backlinks dl { display: grid; grid-template-columns: minmax(6rem, 12rem) minmax(0, 1fr); gap: var(--s1) var(--s4); margin: var(--s2) 0 0; }
    .backlinks dd { margin: 0; } .backlinks summary, .cite summary { color: var(--muted); cursor: pointer; }
    .about p { margin: 0 0 var(--s2); color: var(--muted); } .about strong { color: var(--ink); }
    .actions { display: flex; flex-wrap: wrap; gap: var(--s1) var(--s5); align-items: baseline; }
    .cite[open] { flex-basis: 100%; } .cite p { color: var(--ink); overflow-wrap: anywhere; }
    .print { border: 0; background: none; padding: 0; color: var(--accent); text-decoration: underline; min-height: 24px; }
    .print::before { content: attr(data-label); }
    @media (max-width: 40rem) { .neighbors, .backlinks dl { grid-template-columns: minmax(0, 1fr); } .neighbors .next { grid-column: 1; } .backlinks dd { margin-bottom: var(--s2); } }


    """
}
