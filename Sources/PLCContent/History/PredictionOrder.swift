package import PLCText

/// Whether a cycle's predictions came before its data, and how that is known.
package enum PredictionOrder: Sendable, Hashable {
  /// They came before; they were there by that day.
  case before(CalendarDate, by: Witness)
  /// They came when there were data already; they were there by that day, or are not committed yet.
  case after(CalendarDate?, by: Witness)
  /// Nobody can tell.
  case unknown

  /// Who says so.
  package enum Witness: Sendable, Hashable {
    /// The commits of the folder.
    case git
    /// The cycle's whole seal.
    case seal
    /// `predicted_on`, which anyone can write at any time.
    case account
  }
}

/// What makes a prediction late.
package enum DataBegan: Sendable, Hashable {
  /// The cycle had started.
  case start(CalendarDate)
  /// The first row of its measures stood there.
  case row(CalendarDate)
  /// Something stood in Do, first committed on that day.
  case doing(CalendarDate)
}

/// A prediction that came after the data began.
package struct PredictionAfterData: Sendable, Hashable {
  /// Of the prediction; of the seal, when that is what came late.
  package let span: ByteSpan
  /// The day it was first committed or sealed; nil while it is not committed.
  package let day: CalendarDate?
  package let began: DataBegan
}

/// A prediction whose words changed after the data began.
package struct RewordedPrediction: Sendable, Hashable {
  /// Of the prediction as it is now.
  package let span: ByteSpan
  package let now: Prediction
  package let original: Prediction
  /// The day the change was committed; nil while it is not committed, or when only the seal tells of it.
  package let day: CalendarDate?
}
