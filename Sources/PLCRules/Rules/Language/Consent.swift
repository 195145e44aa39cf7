import PLCContent
import PLCText

/// What a piece of evidence says about showing who a child is, and about the family's consent to that.
struct Consent {
  /// What it contains that could show who a child is.
  let contents: [FieldValue]
  private let evidence: Evidence

  /// Nil when nothing in the evidence shows who anybody is, or nobody has said.
  init?(_ document: Document) {
    guard let evidence = Evidence(document) else { return nil }
    self.evidence = evidence
    let said = document.value(of: Evidence.Fields.contains)?.values ?? []
    if said.isEmpty, let type = document.value(of: Evidence.Fields.type), evidence.isRecording {
      contents = [type]
    } else {
      contents = said.filter { Self.content($0) != Evidence.Contains.none }
    }
    if contents.isEmpty { return nil }
  }

  private static func content(_ value: FieldValue) -> Evidence.Contains? {
    value.text.map { Evidence.Contains(rawValue: $0) } ?? Evidence.Contains.none
  }

  /// The first thing that by itself shows who a child is: handwriting, a voice, a face; a recording holds voices or
  /// faces unless it says otherwise.
  var biometric: FieldValue? {
    contents.first { value in
      guard let text = value.text else { return false }
      if let content = Evidence.Contains(rawValue: text) { return content.isBiometric }
      return Evidence.Sort(rawValue: text)?.isRecording ?? false
    }
  }

  /// What keeps it from the public; nil when families agreed.
  enum Gap {
    case missing
    case narrow(FieldValue)
    case ended(FieldValue, CalendarDate)
  }

  func gap(today: CalendarDate) -> Gap? {
    let document = evidence.document
    guard let scope = document.value(of: Evidence.Fields.consent), !scope.isEmpty else { return .missing }
    guard evidence.consent == .public else { return .narrow(scope) }
    guard let until = document.value(of: Evidence.Fields.consentUntil), let last = until.date, last < today
    else {
      return nil
    }
    return .ended(until, last)
  }
}
