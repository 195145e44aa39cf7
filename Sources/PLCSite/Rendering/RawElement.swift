import PLCHTML
import PLCMarkdown

/// The elements and attributes of raw HTML that pages show: those that GitHub shows, without what could clash
/// with the page around them.
enum RawElement {
  /// Elements within a line.
  private static let phrases: [String: Tag] = [
    "b": "b", "i": "i", "u": "u", "s": "s", "strike": "s", "em": "em", "strong": "strong", "code": "code",
    "tt": "code", "ins": "ins", "del": "del", "sup": "sup", "sub": "sub", "kbd": "kbd", "q": "q",
    "samp": "samp", "var": "var", "ruby": "ruby", "rt": "rt", "rp": "rp", "abbr": "abbr", "bdo": "bdo",
    "cite": "cite", "dfn": "dfn", "mark": "mark", "small": "small", "span": "span", "time": "time", "a": "a",
  ]

  /// Elements that stand on their own.
  private static let blocks: [String: Tag] = [
    "p": "p", "pre": "pre", "div": "div", "ol": "ol", "ul": "ul", "li": "li", "table": "table",
    "thead": "thead", "tbody": "tbody", "tfoot": "tfoot", "tr": "tr", "td": "td", "th": "th",
    "caption": "caption", "blockquote": "blockquote", "dl": "dl", "dt": "dt", "dd": "dd",
    "summary": "summary", "details": "details", "figure": "figure", "figcaption": "figcaption",
  ]

  private static let empty: [String: EmptyTag] = ["br": "br", "hr": "hr", "wbr": "wbr"]

  static func isPhrase(_ name: String) -> Bool {
    phrases[name] != nil || name == "br" || name == "wbr" || name == "img"
  }

  static func isShown(_ name: String) -> Bool {
    isPhrase(name) || blocks[name] != nil || name == "hr" || isHeading(name)
  }

  /// `h1` to `h6`: the outline of a page is the site's, so they stand as strong text.
  static func isHeading(_ name: String) -> Bool {
    name.utf8.count == 2 && name.utf8.first == UInt8(ascii: "h") && ("1"..."6").contains(name.suffix(1))
  }

  /// Writes an element with its harmless attributes and what is in it.
  static func append(
    _ element: MarkupToken.Element, to html: inout HTML, content: (inout HTML) -> Void
  ) {
    let name = element.name.lowercased()
    if let tag = empty[name] {
      html.append(tag)
    } else if isHeading(name) {
      html.append("p") { $0.append("strong", content: content) }
    } else if name == "a" {
      // A relative link of raw HTML was not followed by the library, so it may lead to what nobody may see.
      let url = element["href"].flatMap { SafeURL($0) }.flatMap { $0.kind == .relative ? nil : $0 }
      html.append(a(href: url, .set("title", element["title"])) { inner(content) })
    } else if let tag = phrases[name] ?? blocks[name] {
      html.append(
        tag, .set("title", element["title"]), .set("lang", element["lang"]),
        .set("dir", word(element["dir"], among: ["ltr", "rtl", "auto"])),
        .set("colspan", number(element["colspan"])), .set("rowspan", number(element["rowspan"])),
        .set("scope", word(element["scope"], among: ["row", "col"])),
        .set("start", name == "ol" ? number(element["start"]) : nil),
        .flag("reversed", if: name == "ol" && element["reversed"] != nil),
        .flag("open", if: name == "details" && element["open"] != nil),
        .set("datetime", name == "time" ? element["datetime"] : nil), content: content)
    }
  }

  private static func inner(_ content: (inout HTML) -> Void) -> HTML {
    var html = HTML()
    content(&html)
    return html
  }

  private static func word(_ text: String?, among words: Set<String>) -> String? {
    text.map { $0.lowercased() }.flatMap { words.contains($0) ? $0 : nil }
  }

  private static func number(_ text: String?) -> String? {
    text.flatMap { Int($0) }.flatMap { (0...1000).contains($0) ? String($0) : nil }
  }
}
