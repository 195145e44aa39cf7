/// Where a line may end inside a run of characters without spaces.
enum CharacterBreaks {
  /// True when a line may end after the first and the next begin with the second.
  static func mayBreak(between first: Character, and second: Character) -> Bool {
    if mayNotBegin.contains(second) || mayNotEnd.contains(first) { return false }
    if first == "-" || first == "/" || first == "–" || first == "—" { return second.isLetter }
    return isWide(first) || isWide(second)
  }

  /// True when a hyphen should show that a word goes on in the next line.
  static func wantsHyphen(between first: Character, and second: Character) -> Bool {
    first.isCased && second.isCased
  }

  /// True for characters of scripts that are written without spaces and fill a square.
  static func isWide(_ character: Character) -> Bool {
    character.unicodeScalars.first.map(isWide) ?? false
  }

  /// Chinese, Japanese and Korean with their punctuation.
  static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE4F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1B000...0x1B2FB, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// A line that began with one of these would look torn off.
  static let mayNotBegin: Set<Character> = [
    "、", "。", "，", "．", "・", "：", "；", "？", "！", "」", "』", "）", "】", "〉", "》", "〕", "ー", "々",
    ",", ".", ":", ";", "?", "!", ")", "]", "}", "…", "%", "”", "’", "»",
  ]

  private static let mayNotEnd: Set<Character> = [
    "「", "『", "（", "【", "〈", "《", "〔", "(", "[", "{", "“", "‘", "«",
  ]
}
