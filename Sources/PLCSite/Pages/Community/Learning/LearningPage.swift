import PLCContent
import PLCHTML
import PLCText

/// What the community learns about its own work: its rhythm, how well it predicts, what surprised it.
struct LearningPage {
  let context: PageContext

  private var words: Words { context.words }
  private var library: Library { context.library }

  var body: PageBody {
    let rhythm = Rhythm(library, until: context.plan.asOf)
    let html = HTML {
      h(1)(words[.learning])
      p(words[.learningLede], .class("lede"))
      if rhythm.months.isEmpty { p(words[.nothingLearnedYet], .class("empty")) }
      months(rhythm)
      predictions(rhythm)
      Surprises(context: context).html
      TimeTogether(context: context).html
      signs()
    }
    return PageBody(html: html, summary: words[.learningLede], style: "index learning")
  }

  // MARK: Rhythm

  private func months(_ rhythm: Rhythm) -> HTML {
    let values: [(Word, (Rhythm.Row) -> Int)] = [
      (.meetingsHeld, { $0.meetings }), (.cyclesOpened, { $0.opened }), (.cyclesStudied, { $0.studied }),
      (.cyclesDecided, { $0.decided }),
    ]
    let rows = rhythm.months.filter { row in values.contains { $0.1(row.row) > 0 } }
    guard !rows.isEmpty else { return HTML() }
    return section {
      h(2)(words[.ourRhythm])
      if rhythm.ended > 0 {
        p(
          words(
            .shareDecided,
            [
              "ended": String(rhythm.ended), "studied": String(rhythm.studied),
              "decided": String(rhythm.decided),
            ]))
      }
      LearningTable(
        name: words[.ourRhythm], heads: [words[.month]] + values.map { words[$0.0] },
        rows: rows.map { month, row in
          [HTML(words.month(month))]
            + values.map { value in
              let full = rows.map { value.1($0.row) }.max() ?? 0
              return InlineBar(value: value.1(row), full: full).html
            }
        }
      ).html
    }
  }

  // MARK: Predictions

  private func predictions(_ rhythm: Rhythm) -> HTML {
    let rows = rhythm.months.filter { $0.row.predictions > 0 }
    guard !rows.isEmpty else { return HTML() }
    let verdicts = Verdict.allCases
    let full = rows.flatMap(\.row.verdicts.values).max() ?? 0
    func total(_ verdict: Verdict) -> Int { rows.reduce(0) { $0 + $1.row.verdicts[verdict, default: 0] } }
    return section {
      h(2)(words[.howWePredict])
      p(
        words(
          .predictedInAll,
          [
            "all": String(rows.reduce(0) { $0 + $1.row.predictions }),
            "confirmed": String(total(.confirmed)),
            "partly": String(total(.partly)), "other": String(total(.notConfirmed)),
          ]))
      LearningTable(
        name: words[.howWePredict],
        heads: [words[.month]] + verdicts.map { words.capitalised(words.term($0)) },
        rows: rows.map { month, row in
          [HTML(words.month(month))]
            + verdicts.map { InlineBar(value: row.verdicts[$0, default: 0], full: full).html }
        }
      ).html
      p(words[.wrongIsLearning], .class("meta"))
    }
  }

  // MARK: Signs of inquiry

  private func signs() -> HTML {
    let all = InquirySigns.all(in: library)
    guard !all.isEmpty else { return HTML() }
    let heads: [Word] = [
      .changeIdeaColumn, .signLinked, .signSmall, .signPredictions, .signSurprises, .signChanged,
    ]
    return section {
      h(2)(words[.signsTitle])
      p(words[.signsLede])
      LearningTable(
        name: words[.signsTitle], heads: heads.map { words[$0] },
        rows: all.map { signs in
          [
            context.link(signs.idea),
            HTML(words(.ofCount, ["some": String(signs.linked), "all": String(max(signs.cycles - 1, 0))])),
            HTML(signs.firstScale.map { words.term($0) } ?? "–"),
            HTML(String(signs.predictions)), HTML(String(signs.surprises)),
            HTML(words(.ofCount, ["some": String(signs.changes), "all": String(signs.cycles)])),
          ]
        }, hasWords: true
      ).html
    }
  }
}

extension Words {
  /// "Mar 2026".
  func month(_ month: Month) -> String {
    let names = self[.monthsShort].split(separator: " ")
    return "\(names.count == 12 ? String(names[month.month - 1]) : String(month.month)) \(month.year)"
  }
}
