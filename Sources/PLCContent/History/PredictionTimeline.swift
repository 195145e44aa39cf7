import PLCText

/// The predictions of one cycle along its commits.
struct PredictionTimeline {
  private let data: CycleData
  private let commits: [Commit]
  private let versions: [(commit: Int, words: CycleWords)]
  private let current: [WrittenPrediction]
  /// The first commit in which something stood in Do.
  private let doing: Int?

  /// What became of one prediction.
  enum Fate {
    /// It was there before the data, by that day.
    case before(CalendarDate)
    case late(PredictionAfterData)
    case rewritten(RewordedPrediction)
    case unknown

    var late: PredictionAfterData? { if case .late(let late) = self { late } else { nil } }
    var rewritten: RewordedPrediction? { if case .rewritten(let rewritten) = self { rewritten } else { nil } }
  }

  init(_ cycle: Cycle, _ predictions: [WrittenPrediction], data: CycleData, in history: History) {
    self.data = data
    commits = history.commits
    current = predictions
    versions = (history[cycle.path]?.versions ?? []).compactMap { version in
      version.words.cycle.map { (version.commit, $0) }
    }
    doing = versions.first { $0.words.saysDo }?.commit
  }

  /// What had begun by the end of the day before: the start of the cycle, its first row, or Do.
  func dataBegan(before day: CalendarDate) -> DataBegan? {
    if let first = data.firstDay, first < day { return data.isStart ? .start(first) : .row(first) }
    if let doing, commits[doing].moment.day < day { return .doing(commits[doing].moment.day) }
    return nil
  }

  func fate(of written: WrittenPrediction) -> Fate {
    guard let last = versions.last else { return .unknown }
    guard let first = versions.firstIndex(where: { Self.holds($0.words, written.prediction) }) else {
      // Not committed yet. It is younger than the last commit of the file, and that is all there is to know.
      guard let began = begun(by: last.commit) else { return .unknown }
      return fate(written, began, day: nil, versions.count)
    }
    let commit = versions[first].commit
    let day = commits[commit].moment.day
    let events = [doing, data.rowCommit].compactMap(\.self)
    if let doing, comes(doing, before: commit) {
      return fate(written, .doing(commits[doing].moment.day), day: day, first)
    }
    if let row = data.rowCommit, comes(row, before: commit), let firstRow = data.firstRow {
      return fate(written, .row(firstRow), day: day, first)
    }
    // What is first seen together with the data may have been written long before: history was squashed.
    let isTangled = events.contains { $0 <= commit }
    guard let began = data.firstDay, began < day else { return isTangled ? .unknown : .before(day) }
    if commits[commit].isFirst || (isTangled && original(of: written, before: first) == nil) {
      return .unknown
    }
    return fate(written, data.isStart ? .start(began) : .row(began), day: day, first)
  }

  /// What changed since predictions were sealed; nil when git does not know what was sealed.
  func changes(since seal: Seal) -> [RewordedPrediction]? {
    guard let sealed = versions.last(where: { seal.seals($0.words.predictions) }) else { return nil }
    return current.compactMap { written in
      guard !Self.holds(sealed.words, written.prediction),
        let original = counterpart(of: written, in: sealed.words)
      else { return nil }
      let first = versions.first { Self.holds($0.words, written.prediction) }
      return RewordedPrediction(
        span: written.span, now: written.prediction, original: original,
        day: first.map { commits[$0.commit].moment.day })
    }
  }

  /// Late, or rewritten when an older text answered the same question otherwise.
  private func fate(
    _ written: WrittenPrediction, _ began: DataBegan, day: CalendarDate?, _ first: Int
  ) -> Fate {
    guard let original = original(of: written, before: first) else {
      return .late(PredictionAfterData(span: written.span, day: day, began: began))
    }
    return .rewritten(
      RewordedPrediction(span: written.span, now: written.prediction, original: original, day: day))
  }

  /// What had surely begun when a commit of the cycle was made that lacks a prediction.
  private func begun(by commit: Int) -> DataBegan? {
    if let doing { return .doing(commits[doing].moment.day) }
    if let row = data.rowCommit, row == commit || comes(row, before: commit), let firstRow = data.firstRow {
      return .row(firstRow)
    }
    guard let first = data.firstDay, first < commits[commit].moment.day else { return nil }
    return data.isStart ? .start(first) : .row(first)
  }

  /// Whether one commit surely came before another: it stands before it, and by the clock too, since commits of
  /// two branches stand in no order.
  private func comes(_ one: Int, before other: Int) -> Bool {
    one < other && commits[one].moment.seconds < commits[other].moment.seconds
  }

  /// What an older text predicted for the same question in other words: the last text from before the data, else
  /// the oldest one.
  private func original(of written: WrittenPrediction, before end: Int) -> Prediction? {
    var oldest: Prediction?
    var early: Prediction?
    for version in versions[..<end] {
      guard let other = counterpart(of: written, in: version.words) else { continue }
      oldest = oldest ?? other
      let isBeforeDo = doing.map { version.commit < $0 } ?? true
      let isInTime = data.firstDay.map { commits[version.commit].moment.day <= $0 } ?? true
      if isBeforeDo, isInTime { early = other }
    }
    return early ?? oldest
  }

  /// The prediction that answered the same question; else the one in the same place, when the plan had as many
  /// and its question is asked no more.
  private func counterpart(of written: WrittenPrediction, in words: CycleWords) -> Prediction? {
    let question = written.prediction.question
    if let same = words.predictions.first(where: { $0.answers(question) }) { return same }
    guard words.predictions.count == current.count,
      let place = current.firstIndex(where: { $0.span == written.span })
    else { return nil }
    let other = words.predictions[place]
    return current.contains { $0.prediction.answers(other.question) } ? nil : other
  }

  /// Whether a text held a prediction: the same words for the same question, or for one since asked in other words.
  private static func holds(_ words: CycleWords, _ prediction: Prediction) -> Bool {
    words.predictions.contains { $0.says(prediction) }
      || (!words.predictions.contains { $0.answers(prediction.question) }
        && words.predictions.contains { $0.says(Prediction(question: $0.question, text: prediction.text)) })
  }
}
