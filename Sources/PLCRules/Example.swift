/// A small folder that shows a rule at work.
package struct Example: Sendable {
  package let isGood: Bool
  /// The file that the example is about; `«…»` marks each exact span of a finding.
  package let path: String
  package let text: String
  /// Other files of the folder, by path; marks count here too. One of the same path gives way.
  package let others: [String: String]
  /// What was committed before, the oldest first; the first one is where history begins. Texts as they are.
  package let history: [Written]
  /// `text` after the first fix of every finding.
  package let fixed: String?

  /// The files that a commit gave a new text.
  package struct Written: Sendable {
    /// `2026-10-01 09:30`, in UTC.
    package let at: String
    package let files: [String: String]

    package init(at: String, _ files: [String: String] = [:]) { (self.at, self.files) = (at, files) }
  }

  /// A text the rule has something to say about.
  package static func bad(
    _ path: String, _ text: String, with others: [String: String] = [:], history: [Written] = [],
    fixed: String? = nil
  ) -> Example {
    Example(
      isGood: false, path: path, text: text, others: others.filter { $0.key != path }, history: history,
      fixed: fixed)
  }

  /// A text the rule is content with.
  package static func good(
    _ path: String, _ text: String, with others: [String: String] = [:], history: [Written] = []
  ) -> Example {
    Example(
      isGood: true, path: path, text: text, others: others.filter { $0.key != path }, history: history,
      fixed: nil)
  }
}
