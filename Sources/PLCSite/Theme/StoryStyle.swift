/// The style of the pages that tell a story: problem, package, cycle and the others, and the home page.
enum StoryStyle {
  static let text = """
    .contents { max-width: none; font-size: .9rem; margin: var(--s3) 0 var(--s5); }
    .contents ol { list-style: none; counter-reset: part; display: flex; flex-wrap: wrap; gap: var(--s1) var(--s2); margin: 0; padding: 0; }
    .contents li { counter-increment: part; margin: 0; }
    .contents a { display: block; color: var(--ink); text-decoration: none; border: 1px solid var(--line); border-radius: 99px; padding: .15rem .75rem; background: var(--card); }
    .contents a:hover { border-color: var(--accent); }
    .contents a::before { content: counter(part) " "; color: var(--muted); font-size: .8em; }
    .part { scroll-margin-top: var(--s4); }
    .part > :not(figure, div, section, ol.elements, .scroll) { max-width: var(--measure); }
    .part + .part, .beside + .part { border-top: 1px solid var(--line); margin-top: var(--s6); }
    .part > h2 { margin-top: var(--s5); }
    .beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: var(--s4); margin: var(--s5) 0; }
    .panel { background: var(--card); border: 1px solid var(--line); border-radius: var(--round); padding: var(--s4); min-width: 0; }
    .panel > :is(h2, h3):first-child { font-size: 1.08rem; margin: 0 0 var(--s2); }
    .panel > :last-child { margin-bottom: 0; } .panel :is(ul, ol) { padding-inline-start: 1.2rem; }
    .panel h3 { font-size: 1rem; margin: var(--s4) 0 var(--s1); }
    .claim { max-width: var(--measure); font-size: 1.12rem; }
    .note { border-inline-start: 3px solid var(--accent); padding-inline-start: var(--s4); }
    .onward { font-size: .93rem; } .onward::before { content: "→ "; color: var(--muted); }
    :dir(rtl) .onward::before { content: "← "; }
    .aim { font: 1.2rem/1.45 var(--serif); background: var(--accent-soft); border-radius: var(--round); padding: var(--s4); }
    .aim .eyebrow, .aim .meta { display: block; font-family: var(--sans); margin: 0; }
    .path { font-size: .95rem; }
    .roles { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: var(--s1) var(--s4); margin: var(--s3) 0; } .roles dt { font-size: .93rem; } .roles dd { margin: 0; } .roles a { margin-inline-end: var(--s1); }
    .voices { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: var(--s4); max-width: none !important; } .voices li { margin: 0; }
    .voices blockquote, .quotes blockquote { margin: var(--s2) 0; } blockquote footer { font: .85rem var(--sans); color: var(--muted); }
    .quotes { columns: 18rem; column-gap: var(--s5); margin: var(--s3) 0; } .quotes blockquote { break-inside: avoid; margin-top: 0; padding-bottom: var(--s2); }
    .charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: var(--s5); margin-top: var(--s4); }
    .charts .figure { margin: 0; } .charts :is(h2, h3) { font-size: 1.05rem; margin: 0; } .charts .meta { margin: 0 0 var(--s2); }
    .charts figcaption { font-size: .93rem; } .pinned summary { color: var(--muted); cursor: pointer; }
    .decisions { padding: 0; list-style: none; } .decisions > li { border-inline-start: 3px solid var(--line); padding-inline-start: var(--s4); margin: 0 0 var(--s4); } .decisions p { margin: 0; }
    .line { display: flex; flex-wrap: wrap; gap: 0 var(--s5); margin: var(--s1) 0 0; font-size: .93rem; } .line dt { display: contents; } .line dd { margin: 0; } .line dt::after { content: ": "; white-space: pre; }
    .elements { list-style: none; padding: 0; counter-reset: element; max-width: none; } .elements > li { counter-increment: element; border: 1px solid var(--line); border-radius: var(--round); background: var(--card); padding: var(--s4); margin: 0 0 var(--s3); }
    .elements .core, .elements > .core { border-inline-start: 4px solid var(--accent); } .elements h3 { margin: 0 0 var(--s1); } .elements h3::before { content: counter(element) ". "; color: var(--muted); }
    .elements p { margin: 0 0 var(--s2); } .elements dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: var(--s2) var(--s5); margin: 0; } .elements dl > div { min-width: 0; } .elements dd { margin: 0; }
    .arc { padding-inline-start: 1.6rem; } .arc li { padding-inline-start: var(--s1); margin-bottom: var(--s2); } .arc p { margin: 0; } .arc ::marker { color: var(--muted); }
    .turn { display: flex; flex-wrap: wrap; gap: var(--s3); margin-top: var(--s6); max-width: none; } .turn a { flex: 0 1 20rem; border: 1px solid var(--line); border-radius: var(--round); background: var(--card); padding: var(--s3) var(--s4); text-decoration: none; } .turn .meta { display: block; } .turn .next { margin-inline-start: auto; text-align: end; }
    .steps { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2) var(--s3); margin: var(--s3) 0; } .steps ol { list-style: none; display: flex; flex-wrap: wrap; gap: var(--s2); margin: 0; padding: 0; } .steps li { margin: 0; }
    .steps :is(a, [aria-current]) { display: inline-grid; place-content: center; min-width: 2rem; height: 2rem; border: 1px solid var(--line); border-radius: 99px; background: var(--card); text-decoration: none; } .steps [aria-current] { background: var(--accent); border-color: var(--accent); color: var(--paper); font-weight: 600; }
    .questions tbody th { color: var(--ink); font-size: 1em; font-weight: 600; min-width: 12rem; }
    .decision { font-size: 1.1rem; background: var(--accent-soft); border-radius: var(--round); padding: var(--s3) var(--s4); }
    .pdsa { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: var(--s4); margin: var(--s5) 0; }
    .pdsa .here { border: 2px solid var(--accent); } .pdsa .plan { list-style: none; padding: 0; } .pdsa .plan p { margin: 0; }
    .whys ol { list-style: none; padding: 0; counter-reset: why; } .whys li { counter-increment: why; border-inline-start: 3px solid var(--accent); padding: 0 0 var(--s3); padding-inline-start: var(--s4); margin: 0; } .whys li::before { content: counter(why) " "; font: 600 1.1rem var(--serif); color: var(--accent); }
    .causes { list-style: none; padding: 0; } .causes li { margin-bottom: var(--s3); } .causes p { margin: 0; }
    .answers dt { color: var(--ink); font-size: 1rem; } .written summary, .codes summary { color: var(--muted); cursor: pointer; }
    .tree ul { list-style: none; padding-inline-start: var(--s4); border-inline-start: 2px solid var(--line); } .tree > ul { padding: 0; border: 0; } .tree > ul > li { font-weight: 600; margin-top: var(--s3); } .tree > ul > li > ul { font-weight: 400; }
    .talk { list-style: none; padding: 0; max-width: var(--measure); } .talk li { display: grid; grid-template-columns: 2.4rem minmax(0, 1fr); gap: var(--s2); padding: var(--s1) 0; margin: 0; } .talk .speaker { font-weight: 600; color: var(--accent); } .talk .teacher .speaker { color: var(--muted); } .talk abbr { text-decoration: none; }
    .agenda > ol { list-style: none; padding: 0; } .agenda > ol > li { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: var(--s3); padding: var(--s3) 0; border-top: 1px solid var(--line); margin: 0; } .agenda p { margin: 0; } .clock strong { font-size: 1.3rem; font-family: var(--serif); }
    .prework { background: var(--accent-soft); border-radius: var(--round); padding: var(--s4); } .prework h2 { margin-top: 0; }
    .hero { display: grid; grid-template-columns: minmax(0, 27rem) minmax(36rem, 1fr); gap: var(--s6); align-items: start; margin-top: var(--s4); } .hero.alone { grid-template-columns: minmax(0, 1fr); }
    .brief h2 { font-size: 1.1rem; margin: 0 0 var(--s2); } .brief section { border-top: 2px solid var(--accent); padding: var(--s2) 0 var(--s3); } .brief h3 { font: 600 1rem var(--sans); margin: 0; } .brief p { margin: 0; font-size: .93rem; } .brief ul { list-style: none; padding: 0; margin: 0; } .brief li + li { margin-top: var(--s2); } .brief ul ul { list-style: disc; padding-inline-start: 1.2rem; font-size: .93rem; }
    .loop h2.quiet { margin-top: 0; } .loop .dg { margin: 0; }
    .booklet { display: none; }
    @media (max-width: 70rem) { .hero { grid-template-columns: minmax(0, 1fr); } }
    @media (max-width: 48rem) { .pdsa { grid-template-columns: minmax(0, 1fr); } }
    @media (max-width: 40rem) { .stacks tbody th { display: block; border: 0; padding: var(--s1) 0; } .agenda > ol > li { grid-template-columns: 4.5rem minmax(0, 1fr); } }
    @media print { .contents, .turn, .steps { display: none; } .booklet { display: block; } .booklet > section { break-before: page; } .panel, .elements > li, .decisions > li, .agenda li { break-inside: avoid; } .pdsa { display: block; } .pdsa .panel { margin-bottom: var(--s4); } }

    """
}
