import PLCDiagnostics
import PLCText

/// What a document of its kind and status has to have.
extension DocumentTyper {
  mutating func requireWhatIsNeeded(_ sections: [DocumentSection]) {
    let status = fields[CommonFields.status.name]?.text ?? kind.statuses.first?.name
    let statusSpan = parsed.frontMatter[CommonFields.status.name]?.value.span
    for field in kind.fields where applies(field.requirement, status) {
      if let value = fields[field.name], !value.isEmpty { continue }
      missing(field, because: field.requirement, status, at: statusSpan)
    }
    for section in kind.sections where applies(section.requirement, status) {
      if sections.contains(where: { $0.form == section }) { continue }
      missing(section, status, at: statusSpan)
    }
    for alternative in kind.alternatives {
      let isThere =
        sections.contains { section in alternative.sections.contains { $0 == section.form } }
        || alternative.fields.contains { fields[$0.name].map { !$0.isEmpty } ?? false }
      if isThere { continue }
      reader.note(
        Diagnostic("missing-section", alternative.help, at: Place(path, headSpan), severity: .error))
    }
  }

  private func applies(_ requirement: Requirement, _ status: String?) -> Bool {
    switch requirement {
    case .optional: false
    case .always: true
    case .fromStatus(let stage): kind.isStatus(status, atLeast: stage)
    case .fromWhen(let stage, let field, let values):
      kind.isStatus(status, atLeast: stage) && values.contains(fields[field]?.text ?? "")
    }
  }

  private mutating func missing(
    _ field: Field, because requirement: Requirement, _ status: String?, at statusSpan: ByteSpan?
  ) {
    let span: ByteSpan
    if let entry = parsed.frontMatter[field.name] {
      span = entry.keySpan
    } else if requirement != .always, let statusSpan {
      span = statusSpan
    } else {
      span = headSpan
    }
    reader.note(
      Diagnostic(
        "missing-field", "\(subject(requirement, status)) needs `\(field.name)`. \(field.help)",
        at: Place(path, span), severity: .error))
  }

  private mutating func missing(_ section: Section, _ status: String?, at statusSpan: ByteSpan?) {
    let isAlways = section.requirement == .always
    let end = parsed.source.count
    let needsLine = end > 0 && parsed.source.bytes[end - 1] != .newline
    let lineEnd = parsed.source.firstRange(of: "\r\n") == nil ? "\n" : "\r\n"
    let lines = (needsLine ? [""] : []) + ["", "## \(section.name)", "", "*Write here: \(section.help)*", ""]
    let text = lines.joined(separator: lineEnd)
    reader.note(
      Diagnostic(
        "missing-section",
        "\(subject(section.requirement, status)) needs the section `\(section.name)`. \(section.help)",
        at: Place(path, isAlways ? headSpan : statusSpan ?? headSpan), severity: .error,
        fixes: [
          Fix(
            "Add the heading `## \(section.name)` at the end.", isSafe: false,
            edits: [TextEdit(Place(path, ByteSpan(end, end)), text)])
        ]))
  }

  /// "A measure", or "A measure with the status `in-use`".
  private func subject(_ requirement: Requirement, _ status: String?) -> String {
    let name = EnglishWords.atStart(indefinite: kind.singular)
    guard requirement != .always, let status else { return name }
    return "\(name) with the status `\(status)`"
  }

  private var headSpan: ByteSpan { parsed.source.line(at: 0) }
}
