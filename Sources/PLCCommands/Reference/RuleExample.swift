import PLCDiagnostics
import PLCRules

/// An example of a rule as people read it: each file with the found places underlined.
struct RuleExample {
  private let example: Example

  init(_ example: Example) { self.example = example }

  /// The file it is about, and others in which something is found.
  private var files: [(path: String, text: String)] {
    let others = example.others.filter { $0.value.contains("«") && !$0.value.hasPrefix("«»") }.sorted {
      $0.key < $1.key
    }
    return [(example.path, example.text)] + others.map { ($0.key, $0.value) }
  }

  /// False where a word stands for what only the disk can show.
  var canBeShown: Bool { !example.text.hasPrefix("«»") && !example.text.isEmpty }

  var markdown: String {
    files.map { path, text in
      let language = path.hasSuffix(".yml") ? "yaml" : path.hasSuffix(".csv") ? "csv" : "markdown"
      return "`\(path)`\n\n" + MarkdownText.code(Self.underlined(text), language)
    }.joined(separator: "\n\n")
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
