/// A whole page: doctype, `html`, `head` and `body`.
package struct HTMLDocument: Sendable {
  /// A language tag: `en`, `es-MX`.
  package var language: String
  package var isRightToLeft: Bool
  /// The character encoding and the viewport need not be said.
  package var head: HTML
  package var body: HTML

  package init(
    language: String, isRightToLeft: Bool = false, @HTMLBuilder head: () -> HTML,
    @HTMLBuilder body: () -> HTML
  ) {
    self.language = language
    self.isRightToLeft = isRightToLeft
    self.head = head()
    self.body = body()
  }

  /// The page as it is written; ends with a line end.
  package var html: HTML {
    var page = HTML(trusted: "<!doctype html>\n")
    page.reserve(head.bytes.count + body.bytes.count + 256)
    page.append("html", .set("lang", language), .set("dir", isRightToLeft ? "rtl" : "ltr")) { page in
      page.append(HTML(trusted: "\n<head>\n<meta charset=\"utf-8\">\n"))
      page.append(
        HTML(trusted: "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"))
      page.append(head)
      page.append(HTML(trusted: "\n</head>\n<body>\n"))
      page.append(body)
      page.append(HTML(trusted: "\n</body>\n"))
    }
    page.append(text: "\n")
    return page
  }
}
