/// What documents are written with: text, lists, tables, the story and its facts.
enum ContentStyle {
  static let text = """
    :root { --accent-soft: color-mix(in srgb, var(--accent) 11%, var(--paper)); }
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
    pre { padding: var(--s3) var(--s4); overflow-x: auto; }
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

    """
}
