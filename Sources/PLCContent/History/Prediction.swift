package import PLCText

/// What somebody thought would happen, and the question it answers: as words, with single spaces.
package struct Prediction: Sendable, Hashable {
  package let question: String
  package let text: String

  package init(question: String, text: String) {
    (self.question, self.text) = (question.singleSpaced, text.singleSpaced)
  }

  /// Whether the two say the same about the same question; capital letters, kinds of quotation marks and a
  /// full stop at the end make no difference.
  func says(_ other: Prediction) -> Bool { text.isEssentially(other.text) && answers(other.question) }

  /// Whether it answers that question.
  func answers(_ other: String) -> Bool { question.isEssentially(other) }
}

/// A prediction where it stands.
package struct WrittenPrediction: Sendable {
  package let prediction: Prediction
  /// The row of the plan.
  let row: DataRow
  /// The cell of the prediction.
  package let span: ByteSpan
}

extension TypedDocument {
  /// The predictions of a cycle's plan, in order; rows that make none are left out.
  var predictions: [WrittenPrediction] {
    typealias Columns = Cycle.Question.Columns
    return rows(Cycle.Question.form).compactMap { row in
      guard let cell = row.cells[Columns.prediction.name], let text = row.words(Columns.prediction.name)
      else {
        return nil
      }
      let prediction = Prediction(question: row.cells[Columns.question.name]?.text ?? "", text: text)
      return WrittenPrediction(prediction: prediction, row: row, span: cell.span)
    }
  }
}

extension String {
  /// Whether two sentences differ in form at most. Nearly all that are compared are the same or quite different.
  fileprivate func isEssentially(_ other: String) -> Bool { self == other || essence == other.essence }

  /// What is left when the form of a sentence is set aside.
  private var essence: String {
    var text = String.UnicodeScalarView()
    for scalar in lowercased().unicodeScalars {
      switch scalar {
      case "“", "”", "„", "‘", "’", "'": text.append("\"")
      default: text.append(scalar)
      }
    }
    while let last = text.last, last == "." || last == " " { text.removeLast() }
    return String(text)
  }
}
