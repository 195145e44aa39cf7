/// A piece of HTML, SVG or XML: bytes in which everything that came from outside is already escaped.
///
/// There is no way to put text in unescaped but `HTML(trusted:)`, which takes only what stands in our own
/// source code.
package struct HTML: Sendable, Hashable {
  /// UTF-8.
  package private(set) var bytes: ContiguousArray<UInt8>

  /// Nothing.
  package init() { bytes = [] }

  /// Text, escaped.
  package init(_ text: String) {
    bytes = []
    bytes.appendEscaped(text, in: .text)
  }

  /// Markup of our own, taken as it is.
  package init(trusted markup: StaticString) {
    bytes = []
    bytes.append(markup)
  }

  /// What a builder makes; for content that belongs to no one element.
  package init(@HTMLBuilder _ content: () -> HTML) { self = content() }

  /// Pieces one after the other, with another between them.
  package init(joining pieces: some Sequence<HTML>, with separator: HTML = HTML()) {
    self.init()
    for (index, piece) in pieces.enumerated() {
      if index > 0 { append(separator) }
      append(piece)
    }
  }

  /// True when there is nothing in it, not even a space.
  package var isEmpty: Bool { bytes.isEmpty }

  /// The markup as a string, for tests and for what must be one.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Makes room for so many bytes more.
  package mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  /// Adds a piece at the end.
  package mutating func append(_ other: HTML) { bytes.append(contentsOf: other.bytes) }

  /// Adds text at the end, escaped.
  package mutating func append(text: String) { bytes.appendEscaped(text, in: .text) }

  /// Adds an element whose content is written straight into this piece: the quick way for long texts.
  package mutating func append(
    _ tag: Tag, _ attributes: Attribute?..., content: (inout HTML) throws -> Void
  ) rethrows {
    open(tag.name, attributes)
    try content(&self)
    close(tag.name)
  }

  /// Adds an element that has no content.
  package mutating func append(_ tag: EmptyTag, _ attributes: Attribute?...) {
    open(tag.name, attributes, isClosed: tag.isXML)
  }

  /// One piece after another.
  package static func + (a: HTML, b: HTML) -> HTML {
    var sum = a
    sum.append(b)
    return sum
  }

  /// Adds a piece at the end.
  package static func += (a: inout HTML, b: HTML) { a.append(b) }

  /// Adds the rules of a style, in which nothing is escaped; the caller has seen that they hold no markup.
  mutating func append(rules: String) { bytes.append(contentsOf: rules.utf8) }

  mutating func open(_ name: StaticString, _ attributes: [Attribute?], isClosed: Bool = false) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(name)
    for case let attribute? in attributes { attribute.write(to: &bytes) }
    if isClosed { bytes.append(UInt8(ascii: "/")) }
    bytes.append(UInt8(ascii: ">"))
  }

  /// A part of a picture: first what `geometry` adds, then the attributes. Written straight into its bytes, since a chart
  /// has hundreds.
  static func part(
    _ name: StaticString, _ attributes: [Attribute?], content: String? = nil, geometry: (inout HTML) -> Void
  ) -> HTML {
    var html = HTML()
    html.bytes.reserveCapacity(96 + (content?.utf8.count ?? 0))
    html.bytes.append(UInt8(ascii: "<"))
    html.bytes.append(name)
    geometry(&html)
    for case let attribute? in attributes { attribute.write(to: &html.bytes) }
    if let content {
      html.bytes.append(UInt8(ascii: ">"))
      html.bytes.appendEscaped(content, in: .text)
      html.close(name)
    } else {
      html.bytes.append(UInt8(ascii: "/"))
      html.bytes.append(UInt8(ascii: ">"))
    }
    return html
  }

  /// Adds an attribute with a number of at most two decimals.
  mutating func append(_ name: StaticString, _ number: Double) {
    begin(name)
    CompactNumber.append(number, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Adds an attribute with the way of a pen.
  mutating func append(_ name: StaticString, _ path: PathData) {
    begin(name)
    bytes.append(contentsOf: path.bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func begin(_ name: StaticString) {
    bytes.append(UInt8(ascii: " "))
    bytes.append(name)
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func close(_ name: StaticString) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    bytes.append(name)
    bytes.append(UInt8(ascii: ">"))
  }
}

extension ContiguousArray<UInt8> {
  /// Adds a literal of our own. Copied from where it lies: by way of a `String` a page took a fifth longer.
  mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { unsafe append(contentsOf: $0) }
  }
}

extension HTML: CustomStringConvertible {
  package var description: String { string }
}
