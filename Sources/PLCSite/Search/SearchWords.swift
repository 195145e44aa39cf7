import Foundation

/// Cuts text into the words that the index knows, exactly as the search script does.
package struct SearchWords: Sendable {
  private let stemming: Stemming

  /// Longer words are cut here, in Unicode scalars.
  static let longest = 32

  package init(_ stemming: Stemming) { self.stemming = stemming }

  /// The stems of a text in the order of its words, without the common ones.
  package func stems(in text: String) -> [String] {
    Self.words(in: text).compactMap(stem)
  }

  /// The stem of a word; nil for a common one.
  func stem(_ word: String) -> String? { stemming.common.contains(word) ? nil : stemming.stem(word) }

  /// The words of a text: runs of letters and digits, folded, apostrophes left out.
  ///
  /// What stands between two ASCII signs is cut by itself, so that one accent makes no whole text slow.
  static func words(in text: String) -> [String] {
    var words: [String] = []
    var word = ContiguousArray<UInt8>()
    var isPlain = true
    func close() {
      if isPlain {
        if !word.isEmpty { words.append(String(decoding: word.prefix(longest), as: UTF8.self)) }
      } else {
        words += anyWords(in: String(decoding: word, as: UTF8.self))
      }
      word.removeAll(keepingCapacity: true)
      isPlain = true
    }
    var signs = Signs()
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): word.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
      case UInt8(ascii: "'"): continue
      case 0x80...:
        word.append(byte)
        switch signs.take(byte) {
        case .unfinished: continue
        case .apostrophe: word.removeLast(3)
        case .separator:
          word.removeLast(3)
          close()
        case .other: isPlain = false
        }
      default: close()
      }
    }
    close()
    return words
  }

  /// Tells the dashes and quotation marks of General Punctuation, which good English has everywhere, from the
  /// rest of what is not ASCII.
  private struct Signs {
    enum Sort { case unfinished, apostrophe, separator, other }

    private var place = 0

    mutating func take(_ byte: UInt8) -> Sort {
      switch (place, byte) {
      case (0, 0xE2), (1, 0x80):
        place += 1
        return .unfinished
      case (2, 0x99):
        place = 0
        return .apostrophe
      case (2, 0x90...0xA7):
        place = 0
        return .separator
      default:
        place = 0
        return .other
      }
    }
  }

  private static func anyWords(in text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in folded(text).unicodeScalars {
      if isPartOfWord(scalar) {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(String(word.prefix(longest)))
        word.removeAll()
      }
    }
    if !word.isEmpty { words.append(String(word.prefix(longest))) }
    return words
  }

  /// In lower case, without accents and apostrophes; the two small forms of sigma are one.
  private static func folded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar {
      case "'", "’", "ʼ": continue
      case "ς": folded.append("σ")
      default: if scalar.properties.generalCategory != .nonspacingMark { folded.append(scalar) }
      }
    }
    return String(folded)
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
