/// The style of the pages that tell a story: problem, package, cycle and the others, and the home page.
enum StoryStyle {
  static let text = """
    .roles dd, .voices li, .quotes p, .charts .figure, .decided p, .arc p, .steps li, .pdsa .plan p, .causes p, .answers dl, .answers dd, .agenda p, .brief ul ul li + li, .brief ul, .loop .dg { margin: 0; }
    .contents { max-width: none; font-size: .9rem; margin: var(--s3) 0 var(--s5); }
    .contents ol { counter-reset: part; display: flex; flex-wrap: wrap; gap: var(--s1) var(--s2); margin: 0; }
    .contents li { counter-increment: part; margin: 0; }
    .contents a { display: block; color: var(--ink); text-decoration: none; padding: .15rem .75rem; background: var(--card); }
    .contents a:hover { border-color: var(--accent); }
    .contents a::before { content: counter(part) " "; color: var(--muted); font-size: .8em; }
    .part { scroll-margin-top: var(--s4); }
    article :is(p, blockquote), article :is(ul, ol):not([class]) > li { max-width: var(--measure); }
    .story > article > :is(.beside, .contents, .pdsa, .charts, .decision) { max-width: none; }
    .part:not(:first-child) { border-top: 1px solid var(--line); margin-top: var(--s6); } .contents + .part { border: 0; margin: 0; }
    .part > h2 { margin-top: var(--s5); }
    .beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: var(--s4); margin: var(--s5) 0; }
    .ramps { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); gap: var(--s2) var(--s5); align-items: start; } .ramps h3 { margin-bottom: 0; }
    .part .dg-matrix :is(th, td) { min-width: 5.4rem; padding: .4rem .6rem; } .part .dg-matrix tbody th { min-width: 13rem; font-weight: 400; }
    .panel { padding: var(--s4); min-width: 0; }
    .panel > :is(h2, h3):first-child { font-size: 1.08rem; margin: 0 0 var(--s2); }
    .panel > :last-child { margin-bottom: 0; } .panel :is(ul, ol) { padding-inline-start: 1.2rem; }
    .panel h3 { font-size: 1rem; margin: var(--s4) 0 var(--s1); }
    .claim { max-width: var(--measure); font-size: 1.12rem; }
    .note { border-inline-start: 3px solid var(--accent); padding-inline-start: var(--s4); }
    .onward { font-size: .93rem; } .onward::before { content: "→ "; color: var(--muted); }
    :dir(rtl) .onward::before { content: "← "; }
    .aim { font: 1.2rem/1.45 var(--serif); }
    .aim .eyebrow, .aim .meta { display: block; font-family: var(--sans); margin: 0; }
    .path { font-size: .95rem; }
    .roles { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: var(--s1) var(--s4); margin: var(--s3) 0; } .roles dt { font-size: .93rem; } .roles a { margin-inline-end: var(--s1); }
    .more-of-it summary { margin-bottom: var(--s3); }
    .voices { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: var(--s4); max-width: none !important; }
    .voices blockquote, .quotes blockquote { margin: var(--s2) 0; } blockquote footer { font: .85rem var(--sans); color: var(--muted); }
    .quotes { columns: 18rem; column-gap: var(--s5); margin: var(--s3) 0; } .quotes blockquote { break-inside: avoid; margin: 0 0 var(--s4); }
    .charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: var(--s5); margin-top: var(--s4); }
    .charts :is(h2, h3) { font-size: 1.05rem; margin: 0; } .charts .meta { margin: 0 0 var(--s2); }
    .charts figcaption { font-size: .93rem; }
    .decided > li { border-inline-start: 3px solid var(--line); padding-inline-start: var(--s4); margin: 0 0 var(--s4); }
    .pairs { display: flex; flex-wrap: wrap; gap: 0 var(--s5); margin: var(--s1) 0 0; font-size: .93rem; } .pairs :is(dt, dd) { display: inline; margin: 0; }
    .elements { counter-reset: element; max-width: none; } .elements > li { counter-increment: element; padding: var(--s4); margin: 0 0 var(--s3); }
    .elements > .core { border-inline-start: 4px solid var(--accent); } .elements h3 { margin: 0 0 var(--s1); } .elements h3::before { content: counter(element) ". "; color: var(--muted); }
    .elements p { margin: 0 0 var(--s2); } .elements dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: var(--s2) var(--s5); margin: 0; } .elements dl > div { min-width: 0; } .elements dd { margin: 0; font-size: .95rem; }
    .arc { padding-inline-start: 1.6rem; } .arc li { padding-inline-start: var(--s1); margin-bottom: var(--s2); } .arc ::marker { color: var(--muted); }
    .steps { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2) var(--s3); margin: var(--s3) 0; } .steps ol { display: flex; flex-wrap: wrap; gap: var(--s2); margin: 0; }
    .steps :is(a, [aria-current]) { display: inline-grid; place-content: center; min-width: 2rem; height: 2rem; background: var(--card); text-decoration: none; } .steps [aria-current] { background: var(--accent); border-color: var(--accent); color: var(--paper); font-weight: 600; }
    .questions tbody th { color: var(--ink); font-size: 1em; font-weight: 600; min-width: 12rem; }
    .decision { font-size: 1.1rem; background: var(--accent-soft); border-radius: var(--round); padding: var(--s3) var(--s4); }
    .pdsa { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: var(--s4); margin: var(--s5) 0; }
    .pdsa .here { border: 2px solid var(--accent); }
    .whys ol { counter-reset: why; } .whys li { counter-increment: why; border-inline-start: 3px solid var(--accent); padding: 0 0 var(--s3); padding-inline-start: var(--s4); margin: 0; } .whys li::before { content: counter(why) " "; font: 600 1.1rem var(--serif); color: var(--accent); }
    .causes li { margin-bottom: var(--s3); }
    .answers dl > div { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 var(--s5); border-top: 1px solid var(--line); padding: var(--s2) 0; } .answers dt { color: var(--ink); font-size: 1rem; } .answers dt a { display: block; } summary { cursor: pointer; } article summary { color: var(--muted); }
    .glances li { margin-bottom: var(--s3); }
    .data .scroll { max-height: 30rem; } .data thead th { position: sticky; top: 0; background: var(--paper); }
    .tree ul { list-style: none; padding-inline-start: var(--s4); border-inline-start: 2px solid var(--line); } .tree > ul { padding: 0; border: 0; } .tree > ul > li { font-weight: 600; margin-top: var(--s3); } .tree > ul > li > ul { font-weight: 400; }
    .talk { max-width: var(--measure); } .talk li { display: grid; grid-template-columns: 1.6rem 2rem minmax(0, 1fr); align-items: baseline; gap: var(--s2); padding: var(--s1) 0; margin: 0; } .talk .speaker { font-weight: 600; color: var(--accent); } .talk .teacher .speaker { color: var(--muted); } .talk abbr { text-decoration: none; }
    .clock .meta { white-space: nowrap; } .agenda > ol > li { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: var(--s3); padding: var(--s3) 0; border-top: 1px solid var(--line); margin: 0; } .clock strong { font-size: 1.3rem; font-family: var(--serif); }
    .story > article > .prework > h2, .story > article > .claim:first-child { margin-top: var(--s5); } .prework > :last-child { margin-bottom: 0; }
    .hero { display: grid; grid-template: "trying loop" auto "found loop" 1fr "next next" auto / minmax(0, 1fr) 36rem; gap: 0 var(--s5); align-items: start; margin-top: var(--s4); } .trying { grid-area: trying; } .found { grid-area: found; } .brief.next { grid-area: next; } .loop { grid-area: loop; } .next > ul > li { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: var(--s2) var(--s5); }
    .home h1 { margin-top: var(--s4); font-size: clamp(1.6rem, 1.2rem + 1.4vw, 2.1rem); } .home h1 + .lede { margin-top: 0; max-width: none; font-size: 1.05rem; }
    .brief h2 { font-size: 1.1rem; margin: 0 0 var(--s1); color: var(--accent); } .brief { border-top: 1px solid var(--line); padding: var(--s2) 0 var(--s3); } .brief h3 { font: 600 1rem/1.4 var(--sans); margin: 0; text-wrap: pretty; } .brief h3 a, .brief .glance a { color: inherit; font-weight: 600; text-decoration-color: var(--muted); } .brief .glance { flex-wrap: nowrap; align-items: start; } .brief .glance .chart { flex: 0 0 6.5rem; } .brief p { margin: 0; font-size: .93rem; } .brief li + li { margin-top: var(--s2); } .brief .meta { font-size: .88rem; } .brief ul ul { list-style: disc; padding-inline-start: 1.2rem; font-size: .93rem; }
    .loop h2.quiet { margin-top: 0; }
    .booklet, .again { display: none; }
    .hero.alone { display: block; }
    @media (max-width: 70rem) { .hero { display: block; } .loop { margin-top: var(--s5); } }
    @media (max-width: 48rem) { .pdsa { grid-template-columns: minmax(0, 1fr); } }
    @media (max-width: 40rem) { .stacks tbody th { display: block; border: 0; padding: var(--s1) 0; } .agenda > ol > li { grid-template-columns: minmax(0, 1fr); gap: 0; } .contents ol { flex-wrap: nowrap; overflow-x: auto; padding-bottom: var(--s2); } .contents a { white-space: nowrap; } .brief .glance { flex-wrap: wrap; } .clock .block { display: inline; } .answers dl > div { grid-template-columns: minmax(0, 1fr); } }
    @media print { .data .scroll { max-height: none; } .contents, .steps { display: none; } .booklet { display: block; } .booklet > section { break-before: page; } .panel { break-inside: avoid; } .pdsa { grid-template-columns: repeat(2, minmax(0, 1fr)); } .empty, .pinned { display: none; } .part:has(> h2 + .empty:last-child) { display: none; } .part:not(:first-child) { margin-top: var(--s5); } }

    """
}
