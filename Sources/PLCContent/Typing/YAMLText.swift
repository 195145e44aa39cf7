/// Text as a value of the front matter.
package enum YAMLText {
  /// The text itself where that is read as it is written, else in double quotes.
  package static func quoted(_ text: String) -> String {
    let isPlain =
      !text.isEmpty
      && text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || ("0"..."9").contains($0) || " -,.()'’?".unicodeScalars.contains($0)
      }
      && (text.unicodeScalars.first?.properties.isAlphabetic ?? false) && text.last != " "
    if isPlain { return text }
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}
