import PLCContent
import PLCHTML
import PLCMarkdown
import PLCStatistics

/// What changed for students in an inquiry and what did not, as its measures, cycles and packages tell.
struct ChangesView {
  let inquiry: Inquiry
  let context: PageContext

  private var words: Words { context.words }

  /// Nothing before anything was measured or decided.
  var html: HTML {
    let (changed, unchanged) = (changed, unchanged)
    guard !changed.isEmpty || !unchanged.isEmpty else { return HTML() }
    return div(.class("beside")) {
      column(.whatChanged, changed, none: .nothingChangedYet)
      column(.whatDidNot, unchanged, none: .nothingUnchangedYet)
    }
  }

  private func column(_ title: Word, _ items: [HTML], none: Word) -> HTML {
    section(.class("panel")) {
      h(3)(words[title])
      if items.isEmpty {
        p(words[none], .class("meta"))
      } else {
        ul { for item in items { li { item } } }
      }
    }
  }

  // MARK: What is told

  private var changed: [HTML] {
    measures(withSignal: true).map { line($0, nil) } + ideas(where: \.isAdopted)
  }

  private var unchanged: [HTML] {
    measures(withSignal: false).map { line($0, words[.noSignalShort]) }
      + ideas { $0.status == .abandoned } + otherwise + whereItDidNotWork
  }

  private var whereItDidNotWork: [HTML] {
    inquiry.packages.compactMap { package in
      package.section(ChangePackage.Sections.whereItDidNotWork).map { section in
        a(
          href: context.url(of: package, anchor: section.heading.slug),
          words(.whereItDidNotWork, ["package": package.title]))
      }
    }
  }

  private func measures(withSignal hasSignal: Bool) -> [Measure] {
    inquiry.measures.filter { measure in
      guard let report = context.plan.measures[measure.document], report.style == .series,
        let series = report.main,
        series.isDrawn, series.analysis.phases.contains(where: { $0.whyNot == nil })
      else { return false }
      return series.analysis.signals.isEmpty != hasSignal
    }
  }

  private func ideas(where isMeant: (ChangeIdea) -> Bool) -> [HTML] {
    inquiry.ramps.map(\.idea).filter(isMeant).map { line($0, words.status($0.document.statusWord ?? "")) }
  }

  /// Cycles after which something was not better for students: what we learned most from.
  private var otherwise: [HTML] {
    inquiry.cycles.filter { $0.betterAnswers.contains(.no) }.map { line($0, words[.notBetter]) }
  }

  private func line(_ view: some DocumentView, _ remark: String?) -> HTML {
    HTML {
      context.link(view)
      if let remark { span(" · " + remark, .class("meta")) }
    }
  }
}
