import PLCDiagnostics
import PLCRules

/// A bad and a good example of a rule as people read them: each file with the found places underlined.
struct RuleExamples {
  /// Markdown; nil when only the disk could show it.
  let bad: String?
  let good: String?

  init(_ examples: [Example]) {
    let bad = examples.first { !$0.isGood && Self.canBeShown($0) }
    // Where the fault lies in a file beside the document, the good example shows that file too.
    let marked = Set((bad?.others ?? [:]).filter { $0.value.contains("«") }.keys)
    self.bad = bad.map { Self.markdown($0, with: marked) }
    good =
      bad == nil
      ? nil : examples.first { $0.isGood && Self.canBeShown($0) }.map { Self.markdown($0, with: marked) }
  }

  /// False where a word stands for what only the disk can show.
  private static func canBeShown(_ example: Example) -> Bool {
    !example.text.isEmpty && !([example.text] + example.others.values).contains { $0.hasPrefix("«»") }
  }

  private static func markdown(_ example: Example, with marked: Set<String>) -> String {
    let others = example.others.filter { marked.contains($0.key) }.sorted { $0.key < $1.key }
    let files = ([(example.path, example.text)] + others.map { ($0.key, $0.value) }).map { path, text in
      let language = path.hasSuffix(".yml") ? "yaml" : path.hasSuffix(".csv") ? "csv" : "markdown"
      return "`\(path)`\n\n" + MarkdownText.code(underlined(text), language)
    }
    return (files + [commits(example)].compactMap(\.self)).joined(separator: "\n\n")
  }

  /// When the file was committed, for the rules that ask.
  private static func commits(_ example: Example) -> String? {
    let moments = example.history.filter { $0.files[example.path] != nil }.map(\.at)
    return moments.isEmpty ? nil : "Committed \(moments.joined(separator: ", then "))."
  }

  /// The text without its marks, and below each line with a mark `^` under what was marked there.
  static func underlined(_ text: String) -> String {
    var out: [String] = []
    var isMarked = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var (clean, below) = ("", "")
      for character in line {
        switch character {
        case "«": isMarked = true
        case "»": isMarked = false
        default:
          clean.append(character)
          below += String(repeating: isMarked ? "^" : " ", count: DisplayWidth.of(String(character)))
        }
      }
      out.append(clean)
      while below.last == " " { below.removeLast() }
      if !below.isEmpty { out.append(below) }
    }
    return out.joined(separator: "\n")
  }
}
