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
    let first: Int?
    let isEssential: Bool
  }

  /// Words that are no kind of document, with the kind where they are used.
  private static let terms: [(id: String, term: Word, meaning: Word, kind: KindID)] = [
    ("aim", .termAim, .meaningAim, "theory"), ("adopt", .termAdopt, .meaningAdopt, "cycle"),
    ("arc", .termArc, .meaningArc, "lesson"), ("baseline", .termBaseline, .meaningBaseline, "measure"),
    ("core", .termCore, .meaningCore, "change-package"), ("driver", .termDriver, .meaningDriver, "theory"),
    ("improvement-cycle", .termImprovementCycle, .meaningImprovementCycle, "problem"),
    ("median", .termMedian, .meaningMedian, "measure"), ("not-yet", .termNotYet, .meaningNotYet, "look"),
    ("plc", .termPLC, .meaningPLC, "charter"), ("prediction", .termPrediction, .meaningPrediction, "cycle"),
    ("ramp", .termRamp, .meaningRamp, "cycle"),
    ("root-cause", .termRootCause, .meaningRootCause, "root-causes"),
    ("run-chart", .termRunChart, .meaningRunChart, "measure"), ("scale", .termScale, .meaningScale, "cycle"),
    ("signal", .termSignal, .meaningSignal, "measure"), ("verdict", .termVerdict, .meaningVerdict, "cycle"),
  ]

  private static let essentialKinds: Set<KindID> = [
    "problem", "theory", "change-idea", "cycle", "change-package",
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
      guard kind.id != "member", let first = first(of: kind.id) else { return nil }
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
  private func first(of kind: KindID) -> Int? {
    library.positions(of: kind).min { first, second in
      let days = [first, second].map { library.documents[$0].date?.daysSince1970 ?? .max }
      return (days[0], first) < (days[1], second)
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
