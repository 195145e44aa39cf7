/// The frame of every page: header with its menu, headings, footer.
enum FrameStyle {
  static let text = """
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
    header.site .wrap { display: flex; align-items: center; gap: var(--s2) var(--s4); padding-block: var(--s2); position: relative; }
    header.site .name { flex: 1 1 auto; min-width: 0; font: 600 clamp(1rem, .85rem + 1vw, 1.15rem)/1.25 var(--serif); color: var(--ink); text-decoration: none; display: inline-flex; align-items: center; gap: var(--s2); padding-block: .35rem; }
    header.site .logo { height: 2rem; width: auto; }
    header.site nav { display: flex; align-items: center; gap: var(--s5); white-space: nowrap; }
    .main-links { display: flex; gap: var(--s5); }
    .main-links a, .menu > summary { color: var(--muted); text-decoration: none; padding: .35rem 0; border-bottom: 2px solid transparent; }
    .main-links a:hover, .menu > summary:hover { color: var(--ink); }
    header.site [aria-current] { color: var(--ink); border-bottom-color: var(--accent); }
    .menu > summary { list-style: none; padding: .15rem .85rem; }
    .menu > summary::-webkit-details-marker { display: none; }
    .menu > summary::after { content: ""; display: inline-block; width: .4em; height: .4em; margin-inline-start: .55em; border: solid currentColor; border-width: 0 1.5px 1.5px 0; transform: translateY(-.2em) rotate(45deg); }
    .menu[open] > summary::after { transform: rotate(225deg); }
    .menu-panel { position: absolute; z-index: 3; inset-inline: clamp(1rem, 4vw, 2.5rem); top: 100%; display: grid; grid-template-columns: repeat(auto-fill, minmax(10.5rem, 1fr)); gap: var(--s4); max-height: calc(100vh - 5rem); overflow: auto; box-shadow: 0 .6rem 1.6rem rgb(0 0 0 / .14); padding: var(--s4) var(--s5); white-space: normal; }
    .menu-panel a { display: block; color: var(--ink); text-decoration: none; padding: .2rem 0; border-bottom: 2px solid transparent; }
    .menu-panel a:hover { text-decoration: underline; } .menu-panel p { margin: 0 0 var(--s1); }
    .menu-panel [aria-current] { font-weight: 600; border: 0; color: var(--accent); }
    button { font: inherit; cursor: pointer; }
    button.theme { width: 2rem; height: 2rem; padding: 0; border: 1px solid var(--line); border-radius: 50%; background: none; display: grid; place-items: center; flex: none; }
    button.theme[hidden] { display: grid; visibility: hidden; }
    button.theme::before { content: ""; width: 1rem; height: 1rem; border: 1.5px solid var(--muted); border-radius: 50%; background: linear-gradient(90deg, var(--muted) 50%, transparent 50%); forced-color-adjust: none; }
    [hidden] { display: none !important; }
    @media (max-width: 77rem) { .main-links { display: none; } }
    @media (max-width: 40rem) { header.site .wrap { gap: var(--s2); } .menu-panel { grid-template-columns: repeat(2, minmax(0, 1fr)); padding: var(--s4); } }
    footer.site { margin-top: var(--s7); border-top: 1px solid var(--line); color: var(--muted); font-size: .9rem; padding-block: var(--s3); }
    footer.site p { margin: var(--s1) 0; } footer.site a { color: inherit; }
    .crumbs { font-size: .9rem; color: var(--muted); padding-top: var(--s4); }
    .crumbs .slash { margin-inline: .25em; } .crumbs .phase { margin-inline-start: var(--s2); }
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
    .empty code { white-space: nowrap; }
    h2.quiet { font: 400 .88rem var(--sans); color: var(--muted); margin: var(--s5) 0 var(--s2); }

    """
}
