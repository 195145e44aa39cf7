/// Words by which a decision about a change is known, and those that make it a matter of order.
enum DecisionWords {
  static let aboutChange = PhraseList.english("decisions", "about-change")

  static let aboutOrder = PhraseList.english("decisions", "about-order")
}
