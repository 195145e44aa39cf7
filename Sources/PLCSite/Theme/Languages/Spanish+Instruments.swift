extension Words {
  /// What the printed sheets of measures say.
  static let spanishInstrumentWords: [Word: String] = [
    .sheetEyebrow: "Para imprimir",
    .sheetTitle: "Hoja: {title}",
    .sheetHowTo: "Se imprimen dos por página. Qué se cuenta, y sobre cuántos, está en la medida:",
    .sheetLink: "La hoja para imprimir, dos por página",
    .sheetSurvey: "Unas pocas preguntas",
    .sheetLookFors: "Lo que observamos",
    .sheetClass: "Clase o período",
    .sheetNoName: "No escribas tu nombre, por favor. No hay respuestas equivocadas.",
    .sheetLookForsHowTo: "Escriba lo que ve y oye, sin nombres. Haga una marca cada vez.",
    .sheetLookFor: "Buscamos",
    .sheetTimesSeen: "Veces que se vio",
    .sheetWhatWeSaw: "Lo que vimos u oímos",
    .sheetDegree1: "Muy en desacuerdo",
    .sheetDegree2: "En desacuerdo",
    .sheetDegree3: "De acuerdo",
    .sheetDegree4: "Muy de acuerdo",
  ]
}
