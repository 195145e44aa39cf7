import PLCContent
import PLCDiagnostics

/// A rule whose findings are made while the folder is read, typed and linked; here they get their reason,
/// their severity and their examples.
protocol ReadingRule: LibraryRule {}

extension ReadingRule {
  static func check(_ context: RuleContext) -> [Diagnostic] {
    context.library.findings.filter { $0.rule == about.id }
  }
}
