extension Words {
  /// Whether a prediction came before the data, and how that is known.
  static let englishPredictionWords: [Word: String] = [
    .predictionCommitted: "The prediction came before the data: it was committed by {date}.",
    .predictionSealed: "The prediction came before the data: it was sealed on {date}.",
    .predictionByAccount:
      "By the community’s account, the prediction was written on {date}, before the data.",
    .predictionCommittedLate: "The prediction was first committed on {date}, when the data had begun.",
    .predictionWrittenLate: "The prediction was written down when the data had begun.",
    .predictionSealedLate: "The prediction was sealed on {date}, when the data had begun.",
    .predictionByAccountLate:
      "By the community’s account, the prediction was written on {date}, when the data had begun.",
    .predictionUnknown: "Whether the prediction came before the data is not known.",
    .predictionReworded: "The prediction for “{question}” was changed when the data had begun.",
    .predictionRewordedOn: "The prediction for “{question}” was changed on {date}, when the data had begun.",
    .predictionSaidFirst: "It first said:",
  ]
}
