import PLCContent
import PLCDiagnostics
import PLCText

/// Why an export was not counted, and what to do about it.
struct SurveyRefusalText {
  let file: String
  let measure: String

  private static let tail = " Nothing was written."

  func text(_ refusal: SurveyTally.Refusal) -> String {
    let text: String =
      switch refusal {
      case .noResponses:
        "\(file) has one line, with the headings, and no response below it. Was it exported before anybody answered?"
      case .noTime:
        "\(file) has no column with the time of each response (such as `Timestamp` or `Completion time`). Say the day with --on 2026-09-14."
      case .times(.ambiguous(let text, let us, let rest)):
        "`\(text)` could be \(us) or \(rest), and no other response tells which. Say it with --date-order month-first or --date-order day-first."
      case .times(.mixed(let us, let rest)):
        "`\(us)` has the month first and `\(rest)` the day first, so the days cannot be told. Were two exports put into one file?"
      case .noQuestion(let name):
        "\(file) has no one question `\(name)`; write it as it stands in the first line."
      case .noAgreement(let answers):
        "No answer in \(file) is one of those that --agree names. "
          + (answers.isEmpty
            ? "No question was answered by choosing." : "Answers there are: \(EnglishWords.names(answers)).")
      case .nothing:
        "\(file) has no response that can be counted: no answers, or no day that can be read."
      }
    return text + Self.tail
  }

  func text(_ refusal: AnswerCounts.Refusal) -> String {
    let text: String
    switch refusal {
    case .survey(let refusal): return self.text(refusal)
    case .whichQuestion([]):
      text =
        "No question in \(file) was plainly answered by choosing. Name it with --item, and its answers with --answers."
    case .whichQuestion(let questions):
      text =
        "\(file) has \(questions.count) questions that were answered by choosing: \(EnglishWords.names(questions)). Say which to count with --item; for several, say --item for each."
    case .questionsAndClasses:
      text =
        "The data of a bar chart have one column for the question and for the class. Count one question at a time with --item, or leave the class out."
    case .comma(let cell):
      text =
        (cell.isEmpty ? "A comma in an answer" : "The comma in `\(cell)`")
        + " may belong to one answer or part two. Name the answers of the form with semicolons: --answers \"First answer; Second, longer answer\"."
    case .givenOnce(let number, let others):
      text =
        "\(number == 1 ? "An answer was" : "\(number) answers were") given once only, so it may be a student's own words, which never go into the data. Name all answers that the form offers, in order: --answers \"\(others.isEmpty ? "First; Second" : others.joined(separator: "; ") + "; …")\", and add --rest Other to count the others together."
    case .unknown(let answers, let others, let known):
      text = unknown(answers, others, known)
    }
    return text + Self.tail
  }

  private func unknown(_ answers: [String], _ others: Int, _ known: [String]) -> String {
    let near = answers.lazy.compactMap { NearName.nearest(to: $0, among: known) }.first
    let which =
      answers.isEmpty
      ? "\(others == 1 ? "one answer" : "\(others) answers") in \(file)"
      : EnglishWords.names(answers) + (others > 0 ? " and \(others) more" : "")
    return
      "The answers of `\(measure)` are \(EnglishWords.names(known)); \(which) \(answers.count + others == 1 ? "is" : "are") none of them."
      + (near.map { " Is `\($0)` meant? Spell it as the form does." } ?? "")
      + " Name all answers with --answers, or count the others together with --rest Other."
  }

  /// An option that only bar charts have.
  func needsBars(_ option: String) -> String {
    "\(option) is for a measure with `chart: bar`, which counts every answer. For `\(measure)` say which answers count: --agree \"Agree,Strongly agree\"."
      + Self.tail
  }

  /// Nobody said which answers count.
  func needsAgree(_ answers: [String]) -> String {
    "Say which answers count, such as --agree \"Agree,Strongly agree\"."
      + (answers.isEmpty ? "" : " Answers there are: \(EnglishWords.names(answers)).")
      + " To see how often each was given, give the measure `chart: bar`." + Self.tail
  }

  var countsAll: String {
    "`\(measure)` has `chart: bar`, which shows how often each answer was given, so nothing needs to agree. Leave --agree out."
      + Self.tail
  }

  func columnIsTaken(_ column: DataColumn) -> String {
    column == .group
      ? "In the data of a bar chart the groups are the answers. Say which students with --context."
        + Self.tail
      : "In the data of `\(measure)` the contexts are the answers, so --context cannot be said as well."
        + Self.tail
  }
}
