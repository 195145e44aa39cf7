import Crypto
import Foundation
package import PLCText

/// The day and the fingerprint of a cycle's predictions, as `plc seal` writes them: `2026-10-01 sha256:…`.
package struct Seal: Sendable, Hashable, CustomStringConvertible {
  package let day: CalendarDate
  /// 64 hexadecimal digits, lower case.
  package let digest: String

  /// Seals predictions on a day.
  package init(_ predictions: [Prediction], on day: CalendarDate) {
    self.day = day
    digest = Self.digest(of: predictions)
  }

  /// Reads a seal; nil when it is none.
  package init?(_ text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let day = CalendarDate(iso: parts[0]), parts[1].hasPrefix(Self.mark) else {
      return nil
    }
    let digits = parts[1].dropFirst(Self.mark.count).lowercased()
    guard digits.utf8.count == 64, digits.utf8.allSatisfy({ Self.digits.contains($0) }) else { return nil }
    (self.day, digest) = (day, digits)
  }

  /// As it stands in the front matter.
  package var description: String { "\(day) \(Self.mark)\(digest)" }

  /// Whether these are the predictions that were sealed.
  package func seals(_ predictions: [Prediction]) -> Bool { digest == Self.digest(of: predictions) }

  private static let mark = "sha256:"
  private static let digits = Array("0123456789abcdef".utf8)

  /// SHA-256 of a line a prediction: the question, a tab, the prediction, a line end; each in Unicode's composed
  /// form (NFC), with single spaces. Anyone can work it out again without this program.
  private static func digest(of predictions: [Prediction]) -> String {
    let lines = predictions.map { "\($0.question)\t\($0.text)\n".precomposedStringWithCanonicalMapping }
    return SHA256.hash(data: Array(lines.joined().utf8)).hexadecimal
  }
}

/// How a cycle stands to its seal.
package enum SealState: Sendable, Hashable {
  /// It was never sealed.
  case none
  /// What stands there is no seal.
  case unreadable
  /// The predictions are those that were sealed.
  case whole(Seal)
  /// The predictions are no longer those that were sealed.
  case broken(Seal)
}

extension Cycle {
  /// The seal of a cycle's predictions, looked at closely.
  package var sealState: SealState {
    guard let value = document.value(of: Fields.seal), !value.isEmpty else { return .none }
    guard let seal = value.text.flatMap({ Seal($0) }) else { return .unreadable }
    return seal.seals(predictions.map(\.prediction)) ? .whole(seal) : .broken(seal)
  }
}
