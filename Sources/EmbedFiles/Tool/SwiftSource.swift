/// A file that is to stand in the program.
struct EmbeddedFile {
  /// From the folder, with slashes.
  var path: String
  var text: String

  /// The path as the name of a constant: `styles/print.css` becomes `stylesPrintCss`.
  var constant: String {
    let words = path.split { !$0.isLetter && !$0.isNumber }
    let name =
      (words.first.map(String.init) ?? "")
      + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return name.first?.isNumber == false ? name : "_" + name
  }

  /// The text as a literal. String literals cost the compiler next to nothing; lists of bytes take it minutes.
  var literal: String {
    let fence = String(repeating: "#", count: longestRun + 1)
    return "\(fence)\"\"\"\n\(text.replacing("\r", with: "\\\(fence)r"))\n\"\"\"\(fence)"
  }

  /// The most number signs in a row, so that nothing in the text ends the literal.
  private var longestRun: Int {
    text.utf8.reduce((run: 0, most: 0)) { counted, byte in
      let run = byte == UInt8(ascii: "#") ? counted.run + 1 : 0
      return (run, max(counted.most, run))
    }.most
  }
}

/// The Swift source that holds the files of a folder.
struct SwiftSource {
  var name: String
  var files: [EmbeddedFile]

  var text: String {
    """
    /// The files of a folder, as they stood when the program was built.
    enum \(name) {
      /// Each file with its path, by path.
      static let all: [(path: String, text: String)] = [
    \(files.map { "    (\($0.path.debugDescription), \($0.constant))," }.joined(separator: "\n"))
      ]

    \(files.map { "  static let \($0.constant) = \($0.literal)" }.joined(separator: "\n"))
    }

    """
  }
}
