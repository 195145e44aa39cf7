extension Words {
  /// Whether a prediction came before the data, and how that is known.
  static let spanishPredictionWords: [Word: String] = [
    .predictionCommitted: "La predicción es anterior a los datos: quedó registrada a más tardar el {date}.",
    .predictionSealed: "La predicción es anterior a los datos: se selló el {date}.",
    .predictionByAccount: "Según la comunidad, la predicción se escribió el {date}, antes de los datos.",
    .predictionCommittedLate: "La predicción se registró por primera vez el {date}, cuando ya había datos.",
    .predictionWrittenLate: "La predicción se escribió cuando ya había datos.",
    .predictionSealedLate: "La predicción se selló el {date}, cuando ya había datos.",
    .predictionByAccountLate:
      "Según la comunidad, la predicción se escribió el {date}, cuando ya había datos.",
    .predictionUnknown: "No se sabe si la predicción es anterior a los datos.",
    .predictionReworded: "La predicción para «{question}» se cambió cuando ya había datos.",
    .predictionRewordedOn: "La predicción para «{question}» se cambió el {date}, cuando ya había datos.",
    .predictionSaidFirst: "Al principio decía:",
  ]
}
