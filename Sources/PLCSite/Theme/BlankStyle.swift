/// The style of sheets to print and fill in by hand, pages that carry the tag `blank`: rows for a line of handwriting
/// each, taller cells where several stand side by side, and headings that leave room for both. A thematic break
/// begins a new sheet.
enum BlankStyle {
  static let text = """
    @media print {
      .blank h1 { font-size: 1.5rem; margin: 0; } .blank .lede { margin: 0 0 var(--s2); font-size: 1rem; }
      .blank h2 { font-size: 1.1rem; margin: var(--s4) 0 var(--s1); }
      .blank p, .blank .scroll { margin: var(--s2) 0; }
      .blank table { width: 100%; table-layout: fixed; }
      .blank td:empty { height: 1.3cm; } .blank td:empty:only-child { height: 1cm; }
      .blank hr { break-before: page; visibility: hidden; margin: 0; height: 0; }
    }

    """
}
