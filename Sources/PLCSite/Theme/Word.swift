/// The words of the interface. Each language has one for every key; `{…}` marks what is filled in.
package enum Word: String, Sendable, CaseIterable {
  // Frame
  case skipToContent, mainNavigation, breadcrumbs, home, more, updatedOn, schoolLine, madeFor, audiencePublic,
    audienceMembers, audiencePrivate, switchTheme, printPage, editPage
  // Home
  case whatWeTry, whatWeFound, whatIsNext, improvementCycle, nothingTried, nothingFound, nothingNext,
    nextMeeting, bring, recentChanges, nothingPublic, cycleUnderWay, wePredict, packagesReady, openProblems
  // Phases
  case phaseProposed, phaseStudying, phaseCauses, phaseTheory, phaseTesting, phaseMonitoring, phasePassedOn,
    phaseNobody, phaseBack
  // Stories
  case whatWeTried, atAGlance, cycleColumn, questionColumn, wePredicted, whatHappened, weDecided,
    verdictColumn,
    betterColumn
  // Documents
  case facts, linksHere, aim, from, to, version, noStatus, allOf, emptyIndex, startWith, tag, tags,
    tagPage, schoolYear, dataAsTable, date, value, numerator, denominator, group, context, note,
    students, downloadCSV, hiddenThing, notFound, notFoundHelp, movedHere, unreadableNotice, summaryOf,
    byStatus, noStatusGroup, oneDocument, manyDocuments, members, role, grades, subjects, task, done, notDone,
    footnotes, backToText
  // Charts: numbers, dates and axes
  case decimalMark, monthsShort, dayAndMonth, amountWithUnit, unitPercent, unitCount, unitScore, unitMinutes,
    unitDays, unitYesNo, partOfWhole, atMost, atLeast, notShown, noValue
  // Charts: what is drawn
  case chartRun, chartXmR, chartP, chartU, chartC, chartBars, chartNamed, chartMedian, chartMean, chartCentre,
    chartTarget,
    chartUpperLimit, chartLowerLimit, chartBaseline, chartPhase, chartPhaseBecause, laneAbove, laneBelow,
    laneRising, laneFalling, laneNear, legendSignal, legendBeyond, legendRough, legendMarked, legendGap,
    legendCycles, chartCycles, cycleOnChart, cycleOnChartOpen, chartByGroup, signalColumn,
    pointAbove, pointBelow, pointRising, pointFalling, pointAboveLimit, pointBelowLimit
  // Charts: sentences
  case saidLast, saidOnly, saidPhase, saidMedianOfAll, saidMedianOfBaseline, saidMedianGiven, saidMeanOfAll,
    saidMeanOfBaseline, saidMeanGiven, saidMarkedOne, saidMarkedMany, saidSignal, saidMore, saidQuestion,
    saidNoSignal, saidRules, rulesAnhoej, rulesPerla, rulesNHS, saidFalseAlarms, saidFalseAlarmsAtLeast,
    saidFalseAlarmsFew, saidTrialLimits, saidLimitsMeanLittle, signalRunAbove, signalRunBelow,
    signalFewCrossings, signalShiftAbove, signalShiftBelow, signalRising, signalFalling, signalFewRuns,
    signalManyRuns, signalAboveLimit, signalBelowLimit, signalNearUpper, signalNearLower, whyNoRules,
    whyRulesNeedXmR, whyFewUseful, whyMostOnCentre, whyTooMany, whyFewForLimits, whyNotRatio, whyMoreThanAll,
    whyNotCount, whyCentreOutOfRange, variationCommon, variationHigh, variationLow, variationWanted,
    variationUnwanted, assurancePasses, assuranceFails, assuranceHitOrMiss, tooFewToShow, smallGroupsNote,
    noDataYet, glanceNoSignal, glanceTooFew, glanceLast, saidAnswers
  // Predictions
  case predictionCommitted, predictionSealed, predictionByAccount, predictionCommittedLate,
    predictionWrittenLate, predictionSealedLate, predictionByAccountLate, predictionUnknown,
    predictionReworded,
    predictionRewordedOn, predictionSaidFirst
}

/// The interface in one language.
package struct Words: Sendable {
  /// BCP 47, as `plc.yml` says it.
  package let language: String
  private let words: [Word: String]
  /// Names of kinds, statuses, fields and terms by key, such as `kind.problem`; else the schema's own.
  private let names: [String: String]
  private let dates: @Sendable (_ year: Int, _ month: Int, _ day: Int) -> String

  init(
    language: String, words: [Word: String], names: [String: String],
    dates: @escaping @Sendable (_ year: Int, _ month: Int, _ day: Int) -> String
  ) {
    (self.language, self.words, self.names, self.dates) = (language, words, names, dates)
  }

  /// The interface for a language; English where the tool does not know it.
  package static func of(_ language: String) -> Words {
    switch language.split(separator: "-").first.map({ $0.lowercased() }) {
    case "es": spanish(language)
    default: english(language)
    }
  }

  package subscript(_ word: Word) -> String { words[word] ?? word.rawValue }

  /// A word with its blanks filled in: `words(.updatedOn, ["date": "1 May"])`.
  package func callAsFunction(_ word: Word, _ values: KeyValuePairs<String, String>) -> String {
    values.reduce(self[word]) { text, pair in text.replacing("{\(pair.key)}", with: pair.value) }
  }

  /// A name of the schema in this language; nil when the language has none of its own.
  func name(_ key: String) -> String? { names[key] }

  /// Whether the language is written from right to left.
  package var isRightToLeft: Bool {
    let base = language.split(separator: "-").first.map { $0.lowercased() } ?? ""
    return ["ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "dv"].contains(base)
  }

  func date(_ year: Int, _ month: Int, _ day: Int) -> String { dates(year, month, day) }

  /// The words that are missing; a test wants none.
  static func missing(in words: Words) -> [Word] { Word.allCases.filter { words.words[$0] == nil } }
}
