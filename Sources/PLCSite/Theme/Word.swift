import PLCLanguages

/// The words of the interface. Each language has one for every key, in its folder of `PLCLanguages`; `{…}` marks
/// what is filled in.
package enum Word: String, Sendable, CaseIterable {
  // Frame
  case skipToContent, mainNavigation, breadcrumbs, home, more, updatedOn, schoolLine, madeFor, audiencePublic,
    audienceMembers, audiencePrivate, switchTheme, printPage, editPage
  // Home
  case whatWeTry, whatWeFound, whatIsNext, improvementCycle, nothingTried, nothingFound, nothingNext,
    nextMeeting, recentChanges, nothingPublic, cycleUnderWay, wePredict, packagesReady, openProblems
  // Phases
  case phaseProposed, phaseStudying, phaseCauses, phaseTheory, phaseTesting, phaseMonitoring, phasePassedOn,
    phaseNobody
  // Stories
  case whatWeTried, cycleColumn, questionColumn, wePredicted, whatHappened, weDecided, verdictColumn,
    betterColumn
  // Documents
  case facts, linksHere, aim, from, to, version, noStatus, allOf, emptyIndex, startWith, tag, tags,
    tagPage, schoolYear, dataAsTable, date, value, numerator, denominator, group, context, note,
    students, downloadCSV, hiddenThing, notFound, notFoundHelp, movedHere, unreadableNotice, summaryOf,
    byStatus, noStatusGroup, oneDocument, manyDocuments, members, role, grades, subjects, task, done, notDone,
    footnotes, backToText
  // Frame and footer
  case menu, groupCommunity, groupUnderstand, groupTry, groupPassOn, groupFind, shortProblems, shortPackages,
    inPhase, aboutThisPage, lastChanged, lastChangedBy, lookedAfterBy, howToCite, before, after,
    beforeAndAfter, andMore
  // Indexes
  case narrowDown, groupedBy, shownOfAll, showAll, noPackage, stillToCome, meetingsHeld, noDate, minutesLong,
    replaced,
    oneCycle, manyCycles, meetingColumn, protocolColumn, conversation, statusColumn, purposeColumn,
    formatColumn, decisionsColumn, minutesColumn, sourceColumn, nameColumn, focusAreas, focusPage, gradePage,
    schoolYears, schoolYearPage, standards, standardPage, membersLede, formerMembers
  // Decisions
  case decisions, decisionsLede, decisionsToAsk, decisionsOpen, decisionsTaken, decidedInCycles,
    decisionColumn, becauseColumn, ownerColumn, dueColumn
  // Learning
  case learning, learningLede, nothingLearnedYet, ourRhythm, month, cyclesOpened, cyclesStudied,
    cyclesDecided, shareDecided, howWePredict, predictedInAll, wrongIsLearning, whatSurprised, predictedThat,
    happenedThat, timeTogether, overOneMeeting, overMeetings, rolesInTheRoom, meetingsColumn, signsTitle,
    signsLede, changeIdeaColumn, signLinked, signSmall, signPredictions, signSurprises, signChanged, ofCount
  // Start here
  case startHere, startLede, whoWeAre, readTheCharter, rolesHere, problemsWeStudy, howWeWork,
    howTheCycleGoes, weMeet, weDecideBy, ourNorms, wordsWeUse, allWords
  // Glossary
  case glossary, glossaryLede, firstUsed, termAim, meaningAim, termAdopt, meaningAdopt, termArc, meaningArc,
    termBaseline, meaningBaseline, termCore, meaningCore, termDriver, meaningDriver, termImprovementCycle,
    meaningImprovementCycle, termMedian, meaningMedian, termNotYet, meaningNotYet, termPLC, meaningPLC,
    termPrediction, meaningPrediction, termRamp, meaningRamp, termRootCause, meaningRootCause, termRunChart,
    meaningRunChart, termScale, meaningScale, termSignal, meaningSignal, termVerdict, meaningVerdict
  // How we protect students
  case privacyTitle, privacyLede, whatIsShown, whatNeverIs, numbersOfFew, workVoicesFaces, readingThisSite,
    ourAgreement, privacyDefaultPrivate, privacyDefaultMembers, privacyPublicByFile, privacyNamesShown,
    privacyRolesOnly, privacyDrafts, privacyNeverKinds, privacyMemberList, privacyCodes, privacyDissent,
    privacyNoTrace,
    privacyNoRanking, privacyFewStudents, privacySubtraction, privacyRounding, privacySeries, privacyRetyped,
    privacyConsent, privacyMetadata, privacyRefused, privacyNoRequests, privacyNoCookies
  // Charts: numbers, dates and axes
  case decimalMark, monthsShort, monthsLong, dayAndMonth, longDate, amountWithUnit, unitPercent, unitCount,
    unitScore, unitMinutes,
    unitDays, unitYesNo, partOfWhole, partPerWhole, atMost, atLeast, notShown, noValue
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
  // Pages of documents and the home page
  case sameAsList, driverDiagram, driverDiagramSays, primaryDrivers, secondaryDrivers, changeIdeas,
    alsoAbove, addressesCauses, fishbone, fishboneSays, theProblem, rootCause, rampOfCycles, rampSays,
    scaleOfTest, scaleUnknown, noDateYet, decidedShort, packageGraph, packageGraphSays, coreElement,
    addedElement, buildsOn, whoTestedWhat, cyclesByTester, element, elements, notTestedHere,
    sourcesAndFindings, source, saysNothing, canDo, notYet, onePoint, manyPoints, speaksFor,
    speaksAgainst, loopSays, wayBack, backTo, backFromTesting, backFromMonitoring, parkedProblems,
    noDataShown, seeMeasure, pinnedCycles, onThisPage, reopenedBecause, cyclesFact, cyclesClosedAndOpen,
    theEvidence, voices, whyItHappens, ourTheory, whatWeMeasure, whatWeDecided, changedAndNot, whatChanged,
    whatDidNot, nothingChangedYet, nothingUnchangedYet, noSignalShort, notBetter, whereItDidNotWork,
    whereToNext, reviewOn, notTestedYet, notTestedYetAlone, saidBy, missingVoices, notHeard, becauseOf,
    lessonsFact, lessonsAndMinutes, lessonArc, howToSee, mustKeep, mayVary, taughtIn, seenBy, readiness,
    readyToMark, readySoFar, countOfWanted, needCoreAdopted, needTesters, needContexts, needEvidence,
    needWhereNot, needWhatYouNeed, needHowToStart, needContact,
    cycleOfRamp, planPhase, doPhase, studyPhase, actPhase, weAreHere, resultsAbove, whatWeAsked, answeredBy,
    wouldBeGlad, predictedAndFound, asPredicted, earlierDecisions, measuredBy, byDate, newerVersion,
    dropped, added, causesAnswered, noDriver, asWritten, restsOn, answeredIn, whomWeHeard, codesUsed,
    shouldMove, weLookedAt, byProtocol, minutesShort, minutesFromTo, driversInWords, decidedBy, ledBy,
    proposedBy, aboutThis, withProtocol, decidedHow, owner, dueOn, dissent, beforeThat, packagesInTest,
    adviceEvidence, adviceInterview, adviceThemes, adviceCauses, adviceRootCauses, adviceTheory,
    adviceDrivers, adviceIdea, adviceCycle, adviceMeasure, adviceDecision, adviceDecisions, advicePreWork,
    adviceQuestions, advicePlan, adviceDo, adviceStudy, adviceAct, adviceForWhom, adviceEvidenceSoFar,
    adviceWhereNot, adviceNeed, adviceStart, adviceAdapt, adviceAdopters, advicePhaseProposed,
    advicePhaseStudying, advicePhaseCauses, advicePhasePlanning, advicePhaseMonitoring
  // Search and feeds
  case search, searchLabel, searchHelp, searchNeedsScript, searchResults, searchLists, searchMissing, anyKind,
    anyStatus, anyTag,
    foundNone, foundOne, foundMany, foundFirst, foundAnyWord, foundInstead, feedOfAll, feedOfProblem
  // Instruments
  case sheetEyebrow, sheetTitle, sheetHowTo, sheetLink, sheetSurvey, sheetLookFors, sheetClass, sheetNoName,
    sheetLookForsHowTo, sheetLookFor, sheetTimesSeen, sheetWhatWeSaw, sheetDegree1, sheetDegree2,
    sheetDegree3, sheetDegree4
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
  private let names: WordTable?
  /// Short names of the months.
  let monthNames: [String]
  private let longMonthNames: [String]

  /// The interface for a language; English where the program does not know it.
  package static func of(_ language: String) -> Words {
    Words(language: language, of: Language.of(language) ?? Language.of("en"))
  }

  private init(language: String, of known: Language?) {
    self.language = language
    let interface = known?.interface
    words = Word.allCases.reduce(into: [:]) { words, word in words[word] = interface?[word.rawValue] }
    names = known?.schema
    monthNames = interface?.words(Word.monthsShort.rawValue) ?? []
    longMonthNames = interface?.words(Word.monthsLong.rawValue) ?? []
  }

  package subscript(_ word: Word) -> String { words[word] ?? word.rawValue }

  /// A word with its blanks filled in: `words(.updatedOn, ["date": "1 May"])`.
  package func callAsFunction(_ word: Word, _ values: KeyValuePairs<String, String>) -> String {
    var filled = ""
    var rest = Substring(self[word])
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
    {
      let key = rest[rest.utf8.index(after: open)..<close]
      let after = rest.utf8.index(after: close)
      filled += rest[..<open]
      filled += values.first { $0.key == key }?.value ?? String(rest[open..<after])
      rest = rest[after...]
    }
    return filled + rest
  }

  /// A name of the schema in this language; nil when the language has none of its own.
  func name(_ key: String) -> String? { names?[key] }

  /// Whether the language is written from right to left.
  package var isRightToLeft: Bool {
    let base = language.split(separator: "-").first.map { $0.lowercased() } ?? ""
    return ["ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "dv"].contains(base)
  }

  /// The arrow that points the way lines are read.
  var onward: String { isRightToLeft ? "←" : "→" }

  func date(_ year: Int, _ month: Int, _ day: Int) -> String {
    let name = longMonthNames.indices.contains(month - 1) ? longMonthNames[month - 1] : String(month)
    return self(.longDate, ["day": String(day), "month": name, "year": String(year)])
  }
}
