import PLCContent
import PLCMarkdown
import PLCText

/// The words of a piece of Markdown in order, each with its place in the file.
///
/// Code, HTML, block quotations and hints of the template are left out; words between quotation marks are kept
/// and marked. A word is a run of letters and digits; an apostrophe inside it belongs to it.
struct Prose {
  /// Its text is only made for whoever asks: most words are looked at by how they begin.
  struct Word: Hashable {
    let span: ByteSpan
    /// How it begins. A letter beyond ASCII may be written in other ways here than in its text.
    let key: WordKey
    /// Whether a sentence or a part of one begins here, so that no phrase reaches across.
    let opensClause: Bool
    let opensSentence: Bool
    let isQuoted: Bool
  }

  private(set) var words: [Word] = []
  private let source: SourceText
  private var opensClause = true
  private var opensSentence = true
  private var isQuoted = false

  init(_ blocks: [Block], in source: SourceText) {
    self.source = source
    for block in blocks { add(block) }
  }

  init(_ inlines: [Inline], in source: SourceText) {
    self.source = source
    add(inlines)
  }

  /// The words of some bytes of a file, such as a value of the front matter.
  init(_ span: ByteSpan, in source: SourceText) {
    self.source = source
    addWords(of: span)
  }

  /// The words of a value of the front matter; quotation marks around all of it make it no quotation.
  init(_ value: ByteSpan, unquotedIn source: SourceText) {
    let span = source.trimmed(value)
    let isQuoted =
      span.count > 1 && source.bytes[span.start] == source.bytes[span.end - 1]
      && (source.bytes[span.start] == UInt8(ascii: "\"") || source.bytes[span.start] == UInt8(ascii: "'"))
    self.init(isQuoted ? ByteSpan(span.start + 1, span.end - 1) : span, in: source)
  }

  /// The words of a section; none when it is not there.
  init(_ section: Section, of document: Document) {
    self.init(document.section(section)?.blocks ?? [], in: document.source)
  }

  var isEmpty: Bool { words.isEmpty }

  /// Whether a digit stands in any of its words.
  var hasDigit: Bool { words.contains { word in source.bytes[word.span.range].contains(where: \.isDigit) } }

  /// A word in lower case, with a straight apostrophe.
  func text(of word: Word) -> String {
    let written = source[word.span]
    let isPlain = written.utf8.allSatisfy { $0 < 0x80 }
    return isPlain ? written.lowercased() : written.lowercased().replacing("\u{2019}", with: "'")
  }

  // MARK: Blocks and inlines

  private mutating func add(_ block: Block) {
    guard !block.isHint else { return }
    startAfresh()
    switch block.kind {
    case .heading, .paragraph, .table:
      for inlines in block.ownInlines {
        startAfresh()
        add(inlines)
      }
    case .list(let list):
      for item in list.items { for inner in item.blocks { add(inner) } }
    case .footnote(let footnote): for inner in footnote.blocks { add(inner) }
    case .quote, .code, .html, .thematicBreak: break
    }
  }

  private mutating func add(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline.kind {
      case .text: addWords(of: inline.span)
      case .softBreak, .lineBreak: continue
      case .code, .html, .image, .wikiLink, .footnoteReference: opensClause = true
      case .emphasis(let content) where content.plainText.hasPrefix("Write here:"): opensClause = true
      case .emphasis(let content), .strong(let content), .strikethrough(let content): add(content)
      case .link(let link): add(link.content)
      }
    }
  }

  private mutating func startAfresh() {
    opensClause = true
    opensSentence = true
    isQuoted = false
  }

  // MARK: Bytes

  private mutating func addWords(of span: ByteSpan) {
    let bytes = source.bytes
    var at = span.start
    let end = min(span.end, bytes.count)
    while at < end {
      let start = at
      // Most are ASCII letters, and no more need be asked about them.
      while at < end, bytes[at].isLetter || isWordByte(at, end: end) {
        at += bytes[at] < 0x80 ? 1 : wordLength(at)
      }
      if at > start {
        addWord(ByteSpan(start, at))
      } else {
        at += separator(at, end: end)
      }
    }
  }

  private mutating func addWord(_ span: ByteSpan) {
    words.append(
      Word(
        span: span, key: key(of: span), opensClause: opensClause, opensSentence: opensSentence,
        isQuoted: isQuoted))
    opensClause = false
    opensSentence = false
  }

  private func key(of span: ByteSpan) -> WordKey {
    var key = WordKey()
    for at in span.range {
      let byte = source.bytes[at]
      if isCurlyApostrophe(at, end: span.end) || !key.add(byte.isCapital ? byte | 0x20 : byte) { break }
    }
    return key
  }

  /// A letter, a digit, a byte of a letter beyond ASCII, a percent sign, or an apostrophe between letters.
  private func isWordByte(_ at: Int, end: Int) -> Bool {
    let byte = source.bytes[at]
    if byte.isLetter || byte.isDigit || byte == UInt8(ascii: "%") { return true }
    if byte == UInt8(ascii: "'") || isCurlyApostrophe(at, end: end) {
      let next = at + wordLength(at)
      return at > 0 && next < end && source.bytes[at - 1].isLetter && source.bytes[next].isLetter
    }
    return byte >= 0x80 && !isPunctuation(at, end: end) && !isSymbol(at, end: end)
  }

  private func wordLength(_ at: Int) -> Int { isCurlyApostrophe(at, end: source.count) ? 3 : 1 }

  private func isCurlyApostrophe(_ at: Int, end: Int) -> Bool {
    isPunctuation(at, end: end) && source.bytes[at + 2] == 0x99
  }

  /// General punctuation, U+2000 to U+203F: dashes, quotation marks, the ellipsis.
  private func isPunctuation(_ at: Int, end: Int) -> Bool {
    at + 2 < end && source.bytes[at] == 0xE2 && source.bytes[at + 1] == 0x80
  }

  /// U+0080 to U+00BF: the no-break space, French quotation marks, signs.
  private func isSymbol(_ at: Int, end: Int) -> Bool { at + 1 < end && source.bytes[at] == 0xC2 }

  /// Takes note of what stands between words, and gives its length.
  private mutating func separator(_ at: Int, end: Int) -> Int {
    if isPunctuation(at, end: end) {
      switch source.bytes[at + 2] {
      case 0x9C: isQuoted = true
      case 0x9D: isQuoted = false
      case 0x93, 0x94, 0xA6: opensClause = true
      default: break
      }
      return 3
    }
    if isSymbol(at, end: end) {
      switch source.bytes[at + 1] {
      case 0xAB: isQuoted = true
      case 0xBB: isQuoted = false
      default: break
      }
      return 2
    }
    switch source.bytes[at] {
    case UInt8(ascii: "\""): isQuoted.toggle()
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      opensClause = true
      // A point inside an address or a number ends no sentence.
      if at + 1 == end || !source.bytes[at + 1].isLetter && !source.bytes[at + 1].isDigit {
        opensSentence = true
      }
    case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "|"):
      opensClause = true
    default: break
    }
    return 1
  }
}
