import PLCContent

// What each mark means: the one table, for tags, tables and diagrams alike. Things that can stand in the same place
// have marks of their own; what came out otherwise than predicted is news, so no mark of a verdict alarms.

extension Mark {
  /// How far a document of a kind has come: a clock that fills, and another shape for each way out.
  init(status: String, of kind: Kind) {
    let last = kind.statuses.lastIndex { !$0.isSideExit } ?? 0
    self = kind.stage(of: status).map { .pie($0, of: max(last, 1)) } ?? .init(sideExit: status)
  }

  private init(sideExit status: String) {
    self =
      switch status {
      case Problem.Status.reopened.rawValue: .turn
      case Problem.Status.parked.rawValue, ChangeIdea.Status.abandoned.rawValue: .square
      default: .fullSquare
      }
  }

  /// How well something was predicted.
  init(_ verdict: Verdict) {
    self =
      switch verdict {
      case .confirmed: .equal
      case .partly: .nearly
      case .notConfirmed: .unequal
      case .unclear: .dots
      }
  }

  /// Several verdicts of more than one sort.
  static let mixedVerdicts = halfSquare

  /// How a cycle ended.
  init(_ decision: Decision) {
    self =
      switch decision {
      case .adopt: .tick
      case .adapt: .triangle
      case .expand: .fullTriangle
      case .abandon: .square
      }
  }

  /// How sure we are of a cause.
  init(_ cause: CauseStatus) {
    self =
      switch cause {
      case .root: .diamond
      case .supported: .pie(1, of: 1)
      case .suspected: .pie(1, of: 2)
      case .rejected: .cross
      }
  }

  /// What students can do, and what they cannot do yet.
  static let canDo = pie(1, of: 1)
  static let notYet = pie(0, of: 1)

  /// A source that speaks for a cause, and one that speaks against it.
  static let speaksFor = plus
  static let speaksAgainst = minus

  /// The colour that goes with the shape where nothing else is said: still for what is put aside or ruled out.
  var tone: Tone {
    switch self {
    case .square, .fullSquare, .cross, .minus, .dots: .muted
    case .diamond: .warn
    default: .accent
    }
  }
}
