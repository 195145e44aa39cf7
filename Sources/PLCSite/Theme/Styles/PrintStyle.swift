/// Paper.
enum PrintStyle {
  static let text = """
    @media print {
      :root, :root[data-theme] { --paper: #fff; --card: #fff; --ink: #000; --muted: #333; --line: #999; --accent: #000; --signal: #000; color-scheme: light; }
      header.site nav, header.site button, .skip, footer.site, .crumbs, .neighbors, .backlinks, .about, .filters, .find, .footnotes li > a { display: none; }
      html { font-size: 10.5pt; line-height: 1.45; } h1 { font-size: 1.8rem; }
      main.wrap, .site > .wrap { max-width: none; padding: 0; }
      .story { display: block; } .story > article { max-width: none; }
      .facts { border: 0; padding: 0; font-size: .85em; break-before: avoid; }
      .facts dl { display: grid; grid-template-columns: repeat(2, max-content minmax(0, 1fr)); gap: 0 var(--s4); border-top: 1px solid var(--line); padding-top: var(--s2); }
      .card, tr, li, blockquote, figure, .facts { break-inside: avoid; } th, td { padding: var(--s1) var(--s2); }
      h1, h2, h3 { break-after: avoid; }
      a { color: inherit; } article a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere; }
      .scroll { overflow: visible; }
      .blank .facts, .blank .eyebrow, .blank .under-title { display: none; }
      :is(.blank, .sheet) :is(td, th) { border: 1px solid #666; }
      .figure { max-width: 17cm; }
      @page { margin: 15mm 16mm; }
    }

    """
}
