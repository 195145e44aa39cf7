import PLCContent
import PLCHTML
import PLCText

/// The words that the site uses, each with a sentence and the first place where it is used.
struct Glossary {
  let context: PageContext

  private var words: Words { context.words }
  private var library: Library { context.library }

  /// How much of it is shown.
  enum Length { case short, whole }

  private struct Entry {
    let anchor: String
    let term: String
    let meaning: String
    /// The document in which it is used first.
    let first: Document?
    let isEssential: Bool
  }

  /// Words that are no kind of document, with the kind where they are used.
  private static let terms: [(id: String, term: Word, meaning: Word, kind: KindID)] = [
    ("aim", .termAim, .meaningAim, Theory.id), ("adopt", .termAdopt, .meaningAdopt, Cycle.id),
    ("arc", .termArc, .meaningArc, Lesson.id), ("baseline", .termBaseline, .meaningBaseline, Measure.id),
    ("core", .termCore, .meaningCore, ChangePackage.id), ("driver", .termDriver, .meaningDriver, Theory.id),
    ("improvement-cycle", .termImprovementCycle, .meaningImprovementCycle, Problem.id),
    ("median", .termMedian, .meaningMedian, Measure.id), ("not-yet", .termNotYet, .meaningNotYet, Look.id),
    ("plc", .termPLC, .meaningPLC, Charter.id), ("prediction", .termPrediction, .meaningPrediction, Cycle.id),
    ("ramp", .termRamp, .meaningRamp, Cycle.id),
    ("root-cause", .termRootCause, .meaningRootCause, RootCauses.id),
    ("run-chart", .termRunChart, .meaningRunChart, Measure.id),
    ("scale", .termScale, .meaningScale, Cycle.id),
    ("signal", .termSignal, .meaningSignal, Measure.id), ("verdict", .termVerdict, .meaningVerdict, Cycle.id),
  ]

  private static let essentialKinds: Set<KindID> = [
    Problem.id, Theory.id, ChangeIdea.id, Cycle.id, ChangePackage.id,
  ]
  private static let essentialTerms: Set<String> = ["plc", "prediction", "run-chart"]

  /// As a list of terms with their meanings.
  func list(_ length: Length) -> HTML {
    dl(.class("glossary")) {
      for entry in entries where length == .whole || entry.isEssential {
        div {
          dt(.id(length == .whole ? entry.anchor : nil)) {
            if length == .short {
              a(href: context.url(to: CommunityPage.glossary.route, fragment: entry.anchor), entry.term)
            } else {
              entry.term
            }
          }
          dd {
            entry.meaning
            if length == .whole, let first = entry.first {
              " "
              span(.class("meta")) {
                words[.firstUsed] + " "
                context.link(first)
              }
            }
          }
        }
      }
    }
  }

  /// By term.
  private var entries: [Entry] {
    let kinds = library.schema.kinds.compactMap { kind -> Entry? in
      guard let first = first(of: kind.id) else { return nil }
      return Entry(
        anchor: "kind-\(kind.id)", term: words.singular(kind), meaning: words.help(of: kind), first: first,
        isEssential: Self.essentialKinds.contains(kind.id))
    }
    let terms = Self.terms.compactMap { entry -> Entry? in
      let first = first(of: entry.kind)
      guard first != nil || entry.id == "plc" else { return nil }
      return Entry(
        anchor: entry.id, term: words[entry.term], meaning: words[entry.meaning], first: first,
        isEssential: Self.essentialTerms.contains(entry.id))
    }
    return (kinds + terms).sorted { first, second in
      (first.term.lowercased(), first.anchor) < (second.term.lowercased(), second.anchor)
    }
  }

  /// The oldest document of a kind, else the first by path.
  private func first(of kind: KindID) -> Document? {
    library.documents(of: kind).min { first, second in
      (first.date?.daysSince1970 ?? .max, first) < (second.date?.daysSince1970 ?? .max, second)
    }
  }
}

/// The page of all words.
struct GlossaryPage {
  let context: PageContext

  var body: PageBody {
    let words = context.words
    let html = HTML {
      h(1)(words[.glossary])
      p(words[.glossaryLede], .class("lede"))
      Glossary(context: context).list(.whole)
    }
    return PageBody(html: html, summary: words[.glossaryLede], style: "index")
  }
}
