/// Paper.
enum PrintStyle {
  static let text = """
    @media print {
      :root, :root[data-theme] { --paper: #fff; --card: #fff; --ink: #000; --muted: #333; --line: #999; --accent: #000; color-scheme: light; }
      header.site nav, header.site button, .skip, footer.site, .crumbs, .neighbors, .backlinks, .actions, .filters { display: none; }
      html { font-size: 10.5pt; }
      main.wrap, .site > .wrap { max-width: none; padding: 0; }
      .story { display: block; } .story > article { max-width: none; }
      .facts dl { display: grid; grid-template-columns: repeat(3, 1fr) ; gap: 0 var(--s4); }
      .card, tr, blockquote, figure { break-inside: avoid; }
      h1, h2, h3 { break-after: avoid; }
      a { color: inherit; } article a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere; }
      .scroll { overflow: visible; }
      .blank .facts, .blank .eyebrow, .blank .under-title { display: none; }
      .blank td:empty { height: 3.2cm; } .blank td, .blank th { border: 1px solid #666; }
      @page { margin: 18mm 16mm; }
    }

    """
}
