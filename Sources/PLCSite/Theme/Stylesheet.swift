/// The one stylesheet, put together from its parts; tokens come first, paper last.
enum Stylesheet {
  /// The sheet with the community's accent, when its contrast allows it.
  static func text(accent: String) -> String {
    let accents = Accent(accent) ?? .standard
    let tokens = TokenStyle.text.replacing("ACCENT-LIGHT", with: accents.light)
      .replacing("ACCENT-DARK", with: accents.dark)
    let parts = [
      tokens, FrameStyle.text, ContentStyle.text, PartStyle.text, IndexStyle.text, FooterStyle.text,
      ChartStyle.text, DiagramStyle.css, StoryStyle.text, SearchStyle.text, InstrumentStyle.text, PrintStyle.text, BlankStyle.text,
    ]
    return parts.joined()
  }

<<<<<<< ours
  /// The sheet as a site has it: the same rules without the spaces that only help those who write them.
  static func written(accent: String) -> String {
    [
      (" {", "{"), ("{ ", "{"), (" }", "}"), (";}", "}"), ("; ", ";"), (": ", ":"), ("\n  ", "\n"),
      (", ", ","),
    ]
    .reduce(text(accent: accent)) { $0.replacing($1.0, with: $1.1) }
  }
=======
  private static let tokens = """
    :root {
      color-scheme: light dark;
      --paper: #fbfaf6; --card: #ffffff; --ink: #22252b; --muted: #555b69; --line: #d9d5ca;
      --accent: ACCENT-LIGHT; --accent-soft: color-mix(in srgb, var(--accent) 11%, var(--paper));
      --good: #1f6f43; --warn: #8a5300; --stop: #9b2c2c;
      --serif: "Iowan Old Style", "Palatino Linotype", "URW Palladio L", P052, Georgia, serif;
      --sans: Seravek, "Gill Sans Nova", Ubuntu, Calibri, "DejaVu Sans", source-sans-pro, sans-serif;
      --s1: .25rem; --s2: .5rem; --s3: .75rem; --s4: 1rem; --s5: 1.5rem; --s6: 2.25rem; --s7: 3.5rem;
      --round: .6rem; --measure: 68ch;
    }
    @media (prefers-color-scheme: dark) {
      :root:not([data-theme="light"]) {
        --paper: #16181c; --card: #1e2127; --ink: #e8e6e1; --muted: #a9aeb9; --line: #3a3f49;
        --accent: ACCENT-DARK; --good: #7cc79b; --warn: #e0ac5c; --stop: #f09a9a;
      }
    }
    :root[data-theme="light"] { color-scheme: light; }
    :root[data-theme="dark"] {
      color-scheme: dark;
      --paper: #16181c; --card: #1e2127; --ink: #e8e6e1; --muted: #a9aeb9; --line: #3a3f49;
      --accent: ACCENT-DARK; --good: #7cc79b; --warn: #e0ac5c; --stop: #f09a9a;
    }

    """

  private static let frame = """
    *, *::before, *::after { box-sizing: border-box; }
    html { font: 100%/1.6 var(--sans); background: var(--paper); color: var(--ink); text-wrap: pretty; overflow-wrap: break-word; }
    body { margin: 0; }
    a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: .06em; }
    a:hover { text-decoration-thickness: .12em; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 3px; }
    main:focus { outline: none; }
    .skip { position: absolute; inset-inline-start: -999rem; }
    .skip:focus { inset-inline-start: var(--s4); top: var(--s4); background: var(--card); padding: var(--s2) var(--s4); z-index: 2; }
    .wrap { max-width: 74rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
    header.site { border-bottom: 1px solid var(--line); }
    header.site .wrap { display: flex; flex-wrap: wrap; align-items: baseline; gap: var(--s2) var(--s5); padding-block: var(--s3); }
    header.site .name { font: 600 1.15rem var(--serif); color: var(--ink); text-decoration: none; margin-inline-end: auto; display: inline-flex; align-items: center; gap: var(--s2); }
    header.site .logo { height: 2rem; width: auto; }
    header.site nav { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 var(--s4); }
    header.site nav a, header.site summary { display: inline-block; color: var(--muted); text-decoration: none; padding: .3rem 0; border-bottom: 2px solid transparent; cursor: pointer; }
    header.site nav a:hover, header.site summary:hover { color: var(--ink); }
    header.site nav [aria-current] { color: var(--ink); border-bottom-color: var(--accent); }
    .more { position: relative; }
    .more[open] > div { position: absolute; z-index: 2; inset-inline-end: 0; min-width: 14rem; display: grid; background: var(--card); border: 1px solid var(--line); border-radius: var(--round); padding: var(--s2) var(--s4); }
    button.theme { font: inherit; font-size: .85rem; color: var(--muted); background: none; border: 1px solid var(--line); border-radius: 99px; padding: .15rem .75rem; cursor: pointer; }
    footer.site { margin-top: var(--s7); border-top: 1px solid var(--line); color: var(--muted); font-size: .9rem; padding-block: var(--s3); }
    .crumbs { font-size: .9rem; color: var(--muted); padding-top: var(--s4); }
    .crumbs a { color: inherit; }
    h1, h2, h3, h4, h5, h6 { font-family: var(--serif); line-height: 1.2; font-weight: 600; text-wrap: balance; }
    h1 { font-size: clamp(1.7rem, 1.2rem + 2vw, 2.5rem); margin: var(--s4) 0 var(--s3); }
    h2 { font-size: 1.35rem; margin: var(--s6) 0 var(--s3); }
    h3 { font-size: 1.1rem; margin: var(--s5) 0 var(--s2); }
    h4, h5, h6 { font-size: 1rem; margin: var(--s4) 0 var(--s2); }
    .eyebrow { font-size: .82rem; letter-spacing: .05em; text-transform: uppercase; color: var(--muted); margin: var(--s5) 0 0; }
    .eyebrow + h1 { margin-top: var(--s1); }
    .under-title { margin: 0; }
    .lede { font-size: 1.1rem; color: var(--muted); max-width: var(--measure); margin: var(--s3) 0 0; }
    .meta { font-size: .88rem; color: var(--muted); }
    .block { display: block; }
    .empty { color: var(--muted); border: 1px dashed var(--line); border-radius: var(--round); padding: var(--s3) var(--s4); }
    h2.quiet { font: 400 .88rem var(--sans); color: var(--muted); margin: var(--s5) 0 var(--s2); }

    """

  private static let content = """
    article > :first-child, article > section:first-child > :first-child { margin-top: var(--s4); }
    .story { display: grid; grid-template-columns: minmax(0, 1fr) 17rem; gap: var(--s6); align-items: start; }
    .story > article { min-width: 0; }
    .story > article > :not(.scroll, section, figure) { max-width: var(--measure); }
    .facts { font-size: .93rem; margin-top: var(--s5); }
    .facts dl { margin: 0; }
    dt { color: var(--muted); font-size: .85rem; }
    dd { margin: 0 0 var(--s3); }
    @media (max-width: 60rem) {
      .story { grid-template-columns: minmax(0, 1fr); gap: 0; }
      .facts { border: 1px solid var(--line); border-radius: var(--round); background: var(--card); padding: var(--s3) var(--s4); }
      .facts dl { display: grid; grid-template-columns: minmax(6rem, auto) minmax(0, 1fr); gap: 0 var(--s4); }
      .facts dd { margin-bottom: var(--s1); }
    }
    ul, ol { padding-inline-start: 1.4rem; }
    li + li { margin-top: var(--s1); }
    blockquote { margin: var(--s4) 0; padding-inline-start: var(--s4); border-inline-start: 3px solid var(--accent); font-family: var(--serif); font-size: 1.06rem; }
    blockquote p { margin: 0 0 var(--s2); }
    blockquote .labels { font: .85rem var(--sans); }
    .label { display: inline-block; font: .8rem/1.5 var(--sans); color: var(--muted); border: 1px solid var(--line); border-radius: .3rem; padding: 0 .4rem; }
    .tasks { list-style: none; padding-inline-start: 0; }
    .box { display: inline-block; width: .95em; height: .95em; border: 1.5px solid var(--muted); border-radius: .2em; vertical-align: -.1em; }
    .box.done { background: var(--accent); border-color: var(--accent); box-shadow: inset 0 0 0 2px var(--card); }
    code, pre { font-family: ui-monospace, "Cascadia Code", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .9em; }
    pre { background: var(--card); border: 1px solid var(--line); border-radius: var(--round); padding: var(--s3) var(--s4); overflow-x: auto; }
    img { max-width: 100%; height: auto; }
    hr { border: 0; border-top: 1px solid var(--line); margin: var(--s5) 0; }
    .scroll { overflow-x: auto; margin: var(--s3) 0; }
    table { border-collapse: collapse; width: 100%; font-size: .95rem; }
    th, td { text-align: start; padding: var(--s2) var(--s3); border-bottom: 1px solid var(--line); vertical-align: top; min-width: 4.5rem; overflow-wrap: normal; }
    thead th, thead td { color: var(--muted); font-weight: 600; font-size: .88rem; border-bottom-width: 2px; }
    th.right, td.right { text-align: end; } th.center, td.center { text-align: center; }
    @media (max-width: 40rem) {
      .stacks table, .stacks tbody, .stacks tr, .stacks td { display: block; width: auto; }
      .stacks thead { display: none; }
      .stacks tr { border: 1px solid var(--line); border-radius: var(--round); background: var(--card); padding: var(--s2) var(--s4); margin-bottom: var(--s3); }
      .stacks td { border: 0; padding: var(--s1) 0; }
      .stacks td:empty { display: none; }
      .stacks td[data-label]::before { content: attr(data-label); display: block; color: var(--muted); font-size: .85rem; }
    }
    .footnotes { font-size: .9rem; border-top: 1px solid var(--line); margin-top: var(--s6); }
    .backlinks { border-top: 1px solid var(--line); margin-top: var(--s6); font-size: .93rem; }
    .backlinks h2 { font-size: 1.05rem; margin-top: var(--s4); }
    .backlinks dl { display: grid; grid-template-columns: minmax(6rem, 12rem) minmax(0, 1fr); gap: var(--s1) var(--s4); }
    .backlinks dd { margin: 0; }
    @media (max-width: 40rem) { .backlinks dl { grid-template-columns: minmax(0, 1fr); } .backlinks dd { margin-bottom: var(--s2); } }

    """

  private static let parts = """
    .tag { display: inline-flex; align-items: center; gap: .45em; font-size: .85rem; border: 1px solid var(--line); border-radius: 99px; padding: .1rem .65rem; background: var(--card); white-space: nowrap; }
    .tag::before { content: ""; width: .65em; height: .65em; border: 1.5px solid var(--accent); border-radius: 50%; }
    .tag.half::before { background: linear-gradient(90deg, var(--accent) 50%, transparent 50%); }
    .tag.full::before { background: var(--accent); }
    .tag.aside::before { border-color: var(--muted); border-radius: 0; }
    .phase { font-size: .85rem; color: var(--muted); }
    .card { background: var(--card); border: 1px solid var(--line); border-radius: var(--round); padding: var(--s4); margin: 0 0 var(--s3); min-width: 0; }
    .card h2, .card h3 { font-size: 1.05rem; margin: 0 0 var(--s2); }
    .card h2 a, .card h3 a { color: inherit; }
    .card p { margin: 0 0 var(--s2); } .card > :last-child { margin-bottom: 0; }
    .card ul { margin: 0 0 var(--s2); padding-inline-start: 1.2rem; }
    .cards { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: var(--s4); }
    .cards .card { margin: 0; }
    .dated { list-style: none; padding: 0; }
    .dated time { color: var(--muted); font-size: .88rem; margin-inline-end: var(--s2); }
    @media (forced-colors: active) { .tag::before, .box { forced-color-adjust: none; } }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }

    """

  private static let printed = """
    @media print {
      :root, :root[data-theme] { --paper: #fff; --card: #fff; --ink: #000; --muted: #333; --line: #999; --accent: #000; color-scheme: light; }
      header.site nav, header.site button, .skip, footer.site, .crumbs, .backlinks { display: none; }
      html { font-size: 10.5pt; }
      main.wrap { max-width: none; padding: 0; }
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
>>>>>>> theirs
}
