import PLCContent
import PLCHTML
import PLCMarkdown
import PLCStatistics

/// What changed for students in an inquiry and what did not, as its measures, cycles and packages tell.
struct ChangesView {
  let inquiry: Inquiry
  let context: PageContext

  private var words: Words { context.words }
  private var library: Library { context.library }

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
    measures(withSignal: true).map { line($0, nil) } + ideas(["adopted", "spreading"])
  }

  private var unchanged: [HTML] {
    let packages = inquiry.packages.filter { library.documents[$0].section("Where it did not work") != nil }
    return measures(withSignal: false).map { line($0, words[.noSignalShort]) } + ideas(["abandoned"])
      + otherwise
      + packages.map { package in
        a(
          href: context.url(
            of: package, anchor: library.documents[package].section("Where it did not work")?.heading.slug),
          words(.whereItDidNotWork, ["package": library.documents[package].title]))
      }
  }

  private func measures(withSignal hasSignal: Bool) -> [Int] {
    inquiry.measures.filter { measure in
      guard let report = context.plan.measures[measure], report.style == .series, let series = report.main,
        series.isDrawn, series.analysis.phases.contains(where: { $0.whyNot == nil })
      else { return false }
      return series.analysis.signals.isEmpty != hasSignal
    }
  }

  private func ideas(_ statuses: [String]) -> [HTML] {
    inquiry.ramps.map(\.idea).filter { statuses.contains(library.documents[$0].status ?? "") }
      .map { line($0, words.status(library.documents[$0].status ?? "")) }
  }

  /// Cycles that came out otherwise than predicted: what we learned most from.
  private var otherwise: [HTML] {
    inquiry.cycles.filter { cycle in
      library.documents[cycle].comparisons.contains { $0.better == "no" }
    }.map { line($0, words[.notBetter]) }
  }

  private func line(_ position: Int, _ remark: String?) -> HTML {
    HTML {
      context.link(position)
      if let remark { span(" · " + remark, .class("meta")) }
    }
  }
}
