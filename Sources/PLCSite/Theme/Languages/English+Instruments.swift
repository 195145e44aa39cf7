extension Words {
  /// What the printed sheets of measures say.
  static let englishInstrumentWords: [Word: String] = [
    .sheetEyebrow: "To print",
    .sheetTitle: "Sheet: {title}",
    .sheetHowTo: "Prints two to a page. What is counted, and out of what, stands with the measure:",
    .sheetLink: "The sheet to print, two to a page",
    .sheetSurvey: "A few questions",
    .sheetLookFors: "What we look for",
    .sheetClass: "Class or period",
    .sheetNoName: "Please write no name. There are no wrong answers.",
    .sheetLookForsHowTo: "Write what you see and hear, and no names. Make a mark each time.",
    .sheetLookFor: "We look for",
    .sheetTimesSeen: "Times seen",
    .sheetWhatWeSaw: "What we saw or heard",
    .sheetDegree1: "Strongly disagree",
    .sheetDegree2: "Disagree",
    .sheetDegree3: "Agree",
    .sheetDegree4: "Strongly agree",
  ]
}
