/// An element that holds content. Called like a function it makes one: `p("Text", .class("lead"))`,
/// `section(.id("aim")) { … }`.
package struct Tag: Sendable, ExpressibleByStringLiteral {
  let name: StaticString

  /// Any element by its name, but those in which text would not be read as text.
  package init(stringLiteral name: StaticString) {
    // Names are literals in our code, so every run of the tests checks them; a build need not.
    assert(Self.canHoldText(name.description), "\(name) is not the name of an element with text")
    self.name = name
  }

  /// False for what is no name, and for elements whose content is a script, a style or not parsed.
  static func canHoldText(_ name: String) -> Bool {
    switch name {
    case "script", "style", "iframe", "noembed", "noframes", "xmp", "plaintext": false
    default: name.isMarkupName
    }
  }

  /// An element with the content that is built.
  package func callAsFunction(_ attributes: Attribute?..., @HTMLBuilder content: () -> HTML) -> HTML {
    element(attributes, content())
  }

  /// An element with one text in it.
  package func callAsFunction(_ text: String, _ attributes: Attribute?...) -> HTML {
    var html = HTML()
    html.reserve(text.utf8.count + 64)
    html.open(name, attributes)
    html.append(text: text)
    html.close(name)
    return html
  }

  /// An element with one piece in it.
  package func callAsFunction(_ content: HTML, _ attributes: Attribute?...) -> HTML {
    element(attributes, content)
  }

  /// An element with nothing in it.
  package func callAsFunction(_ attributes: Attribute?...) -> HTML { element(attributes, HTML()) }

  private func element(_ attributes: [Attribute?], _ content: HTML) -> HTML {
    var html = HTML()
    html.reserve(content.bytes.count + 64)
    html.open(name, attributes)
    html.append(content)
    html.close(name)
    return html
  }
}

/// An element that cannot hold content: `br()`, `input(.set("type", "search"))`.
package struct EmptyTag: Sendable, ExpressibleByStringLiteral {
  let name: StaticString
  let isXML: Bool

  /// One of HTML's own, written `<br>`.
  package init(stringLiteral name: StaticString) { self.init(name, isXML: false) }

  /// One of SVG or of a feed, written `<path/>`.
  package init(xml name: StaticString) { self.init(name, isXML: true) }

  private init(_ name: StaticString, isXML: Bool) {
    assert(name.description.isMarkupName, "\(name) is not the name of an element")
    self.name = name
    self.isXML = isXML
  }

  /// The element.
  package func callAsFunction(_ attributes: Attribute?...) -> HTML { element(attributes) }

  func element(_ attributes: [Attribute?]) -> HTML {
    var html = HTML()
    html.open(name, attributes, isClosed: isXML)
    return html
  }
}
