import PLCContent
import PLCHTML
import PLCText

/// Cycles in a table, one line each: what was predicted, what happened, what was decided.
struct CyclesTable {
  let positions: [Int]
  let context: PageContext

  private var words: Words { context.words }

  var html: HTML {
    guard !positions.isEmpty else { return HTML() }
    let sorted = positions.sorted { first, second in
      let (a, b) = (context.library.documents[first], context.library.documents[second])
      switch (a.date, b.date) {
      case (let x?, let y?) where x != y: return x < y
      default: return a.id.name < b.id.name
      }
    }
    let heads: [Word] = [.cycleColumn, .wePredicted, .whatHappened, .weDecided]
    return section(.class("tried")) {
      h(2)(words[.whatWeTried])
      div(.class("scroll stacks"), .set("tabindex", 0), .role("region"), .label(words[.whatWeTried])) {
        table {
          thead { tr { for head in heads { th(words[head], .set("scope", "col")) } } }
          tbody { for position in sorted { row(position) } }
        }
      }
    }
  }

  private func row(_ position: Int) -> HTML {
    let cycle = context.library.documents[position]
    let question = cycle.rows("Plan", having: "Question").first
    let result = cycle.rows("Study", having: "Question").first
    let facts = [
      cycle["scale"]?.text.map { words.term($0, of: .scale) }, cycle["start"]?.date.map(words.date),
    ].compactMap(\.self)
    return tr {
      td(.set("data-label", words[.cycleColumn])) {
        context.link(position)
        if !facts.isEmpty { span(facts.joined(separator: ", "), .class("meta block")) }
      }
      td(question?["Prediction"]?.text ?? "", .set("data-label", words[.wePredicted]))
      td(.set("data-label", words[.whatHappened])) {
        if let happened = result?["What happened"]?.text { happened + " " }
        if let verdict = result?["Verdict"]?.value.text { VerdictTag(verdict: verdict, words: words).html }
      }
      td(.set("data-label", words[.weDecided])) {
        if let decision = cycle["decision"]?.text {
          words.term(decision, of: .decision)
        } else {
          StatusTag(status: cycle.status ?? "", kind: cycle.kind, words: words).html
        }
      }
    }
  }
}

/// How well something was predicted, in words and a shape, never in a color of alarm.
struct VerdictTag {
  let verdict: String
  let words: Words

  var html: HTML {
    let shape = ["confirmed": "full", "partly": "half", "not-confirmed": "open"][verdict] ?? "aside"
    return span(words.term(verdict, of: .verdict), .class("tag", shape))
  }
}

/// A cycle's questions, one line each: prediction, result, verdict, and whether it was better than before.
struct CycleQuestions {
  let position: Int
  let context: PageContext

  private var words: Words { context.words }

  var html: HTML {
    let cycle = context.library.documents[position]
    let questions = cycle.rows("Plan", having: "Question")
    let results = cycle.rows("Study", having: "Question")
    guard !questions.isEmpty, !results.isEmpty else { return HTML() }
    let heads: [Word] = [.questionColumn, .wePredicted, .whatHappened, .verdictColumn, .betterColumn]
    return section(.class("glance")) {
      h(2)(words[.atAGlance])
      div(.class("scroll stacks"), .set("tabindex", 0), .role("region"), .label(words[.atAGlance])) {
        table {
          thead { tr { for head in heads { th(words[head], .set("scope", "col")) } } }
          tbody {
            for (index, question) in questions.enumerated() {
              row(question, Self.result(of: question, at: index, in: results))
            }
          }
        }
      }
    }
  }

  /// The result with the same words, else the one in the same place.
  static func result(of question: DataRow, at index: Int, in results: [DataRow]) -> DataRow? {
    let wanted = Slug.make(question["Question"]?.text ?? "")
    if let same = results.first(where: { Slug.make($0["Question"]?.text ?? "") == wanted }) { return same }
    return index < results.count ? results[index] : nil
  }

  private func row(_ question: DataRow, _ result: DataRow?) -> HTML {
    tr {
      td(question["Question"]?.text ?? "", .set("data-label", words[.questionColumn]))
      td(question["Prediction"]?.text ?? "", .set("data-label", words[.wePredicted]))
      td(result?["What happened"]?.text ?? "", .set("data-label", words[.whatHappened]))
      td(.set("data-label", words[.verdictColumn])) {
        if let verdict = result?["Verdict"]?.value.text { VerdictTag(verdict: verdict, words: words).html }
      }
      td(
        result?["Better than before"]?.value.text.map { words.term($0, of: .betterThanBefore) } ?? "",
        .set("data-label", words[.betterColumn]))
    }
  }
}

/// What a document gathers from others: the part of the story that its own text does not hold.
struct GatheredStory {
  let position: Int
  let context: PageContext

  private var library: Library { context.library }

  /// Stands before the text.
  var opening: HTML {
    HTML {
      if library.documents[position].kind.id == "cycle" {
        CycleQuestions(position: position, context: context).html
        PredictionView(position: position, context: context).html
      }
    }
  }

  /// Stands after the text.
  var closing: HTML {
    switch library.documents[position].kind.id {
    case "problem", "theory", "change-idea", "change-package":
      CyclesTable(positions: cycles, context: context).html
    default: HTML()
    }
  }

  /// The cycles that belong to the document, each once.
  private var cycles: [Int] {
    let document = library.documents[position]
    var ideas: [Int] = []
    switch document.kind.id {
    case "problem":
      for theory in library.documents(of: "theory", where: "problem", refersTo: position) {
        ideas += library.documents(of: "change-idea", where: "theory", refersTo: theory)
      }
    case "theory": ideas = library.documents(of: "change-idea", where: "theory", refersTo: position)
    case "change-idea": ideas = [position]
    case "change-package":
      ideas = document.rows("Elements").flatMap { $0["Element"]?.value.references ?? [] }
        .compactMap { library.linked($0, in: position) }
    default: break
    }
    var seen: Set<Int> = []
    return ideas.flatMap { library.documents(of: "cycle", where: "change_idea", refersTo: $0) }
      .filter { seen.insert($0).inserted }
  }
}
