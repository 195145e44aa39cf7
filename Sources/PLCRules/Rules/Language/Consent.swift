import PLCContent
import PLCText

/// What a piece of evidence says about showing who a child is, and about the family's consent to that.
struct Consent {
  /// What it contains that could show who a child is.
  let contents: [FieldValue]
  private let evidence: Document

  /// Nil when nothing in the evidence shows who anybody is, or nobody has said.
  init?(_ evidence: Document) {
    guard evidence.kind.id == "evidence" else { return nil }
    self.evidence = evidence
    let said = evidence["contains"]?.values ?? []
    if said.isEmpty, let type = evidence["type"], Self.media.contains(type.text ?? "") {
      contents = [type]
    } else {
      contents = said.filter { ($0.text ?? "none") != "none" }
    }
    if contents.isEmpty { return nil }
  }

  /// A recording holds voices or faces unless it says otherwise.
  private static let media = ["audio", "video"]
  private static let biometric = ["handwriting", "voice", "face", "audio", "video"]

  /// The first thing that by itself shows who a child is: handwriting, a voice, a face.
  var biometric: FieldValue? { contents.first { Self.biometric.contains($0.text ?? "") } }

  /// What keeps it from the public; nil when families agreed.
  enum Gap {
    case missing
    case narrow(FieldValue)
    case ended(FieldValue, CalendarDate)
  }

  func gap(today: CalendarDate) -> Gap? {
    guard let scope = evidence["consent"], !scope.isEmpty else { return .missing }
    guard scope.text == "public" else { return .narrow(scope) }
    guard let until = evidence["consent_until"], let last = until.date, last < today else { return nil }
    return .ended(until, last)
  }
}
