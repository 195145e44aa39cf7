/// The style of sheets that are printed: instruments of measures, two to a page.
enum InstrumentStyle {
  static let text = """
    .sheet { padding: var(--s4); margin: var(--s5) 0; max-width: 46rem; }
    .sheet p { margin: 0 0 var(--s2); } .sheet-title { font-size: 1.1em; }
    .sheet-head { display: flex; flex-wrap: wrap; gap: var(--s2); align-items: end; }
    .sheet .line { display: inline-block; flex: 1 1 6rem; min-width: 6rem; height: 1.4em; border-bottom: 1px solid var(--muted); }
    .sheet .line.whole { display: block; height: 2.6em; } .sheet .items li { margin-bottom: var(--s3); }
    .choices { display: flex; flex-wrap: wrap; gap: var(--s1) var(--s4); } .choice { display: inline-flex; align-items: center; gap: .4em; }
    .tick { width: .95em; height: .95em; border: 1.5px solid var(--ink); border-radius: 2px; flex: none; }
    .sheet table { width: 100%; } .sheet tbody th { font-weight: 400; text-align: start; } .sheet td { border: 1px solid var(--line); min-width: 3rem; width: 40%; } .sheet td:nth-child(2) { width: 14%; }
    @media print {
      .sheets .eyebrow, .sheets h1, .sheets .lede { display: none; }
      .sheet { display: block; border: 0; border-bottom: 1px dashed #666; border-radius: 0; margin: 0 0 .5cm; padding: 0 0 .3cm; max-width: none; min-height: 10.8cm; break-inside: avoid; font-size: .95em; }
      .sheet .line { border-color: #000; } .sheet td { height: 1cm; }
    }

    """
}
