/// What a piece of text is, for the one place that knows which colour that has.
package enum TerminalStyle: Sendable {
  case place, error, warning, info, gutter, fix, quiet, added, removed

  /// The parameters of ANSI's "select graphic rendition".
  private var parameters: String {
    switch self {
    case .place: "1"
    case .error, .removed: "31"
    case .warning: "33"
    case .info: "36"
    case .gutter, .quiet: "2"
    case .fix, .added: "32"
    }
  }

  /// The text in this style, or as it is when no colour is wanted. The text must be visible already.
  package func paint(_ text: String, if usesColor: Bool) -> String {
    usesColor && !text.isEmpty ? "\u{1B}[\(parameters)m\(text)\u{1B}[0m" : text
  }

  static func of(_ severity: Severity) -> TerminalStyle {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .info: .info
    }
  }
}
