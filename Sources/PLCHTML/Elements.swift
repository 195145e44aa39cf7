// The elements that pages are made of, under the names they have in HTML. One that is missing here, or whose
// name is taken where it is needed, can be made in place: `Tag("dfn")("text")`.

// Structure
package var main: Tag { "main" }
package var header: Tag { "header" }
package var footer: Tag { "footer" }
package var nav: Tag { "nav" }
package var section: Tag { "section" }
package var article: Tag { "article" }
package var aside: Tag { "aside" }
package var div: Tag { "div" }

// Blocks
package var p: Tag { "p" }
package var blockquote: Tag { "blockquote" }
package var pre: Tag { "pre" }
package var figure: Tag { "figure" }
package var figcaption: Tag { "figcaption" }
package var details: Tag { "details" }
package var summary: Tag { "summary" }
package var hr: EmptyTag { "hr" }

// Lists
package var ul: Tag { "ul" }
package var ol: Tag { "ol" }
package var li: Tag { "li" }
package var dl: Tag { "dl" }
package var dt: Tag { "dt" }
package var dd: Tag { "dd" }

// Tables
package var table: Tag { "table" }
package var caption: Tag { "caption" }
package var thead: Tag { "thead" }
package var tbody: Tag { "tbody" }
package var tr: Tag { "tr" }
package var th: Tag { "th" }
package var td: Tag { "td" }

// Phrases
package var span: Tag { "span" }
package var em: Tag { "em" }
package var strong: Tag { "strong" }
package var small: Tag { "small" }
package var code: Tag { "code" }
package var cite: Tag { "cite" }
package var mark: Tag { "mark" }
package var abbr: Tag { "abbr" }
package var del: Tag { "del" }
package var sup: Tag { "sup" }
package var sub: Tag { "sub" }
package var kbd: Tag { "kbd" }
package var br: EmptyTag { "br" }

// Forms
package var form: Tag { "form" }
package var label: Tag { "label" }
package var button: Tag { "button" }
package var input: EmptyTag { "input" }
package var select: Tag { "select" }
package var option: Tag { "option" }
package var output: Tag { "output" }

// Head
package var title: Tag { "title" }
package var meta: EmptyTag { "meta" }
package var link: EmptyTag { "link" }

/// A heading of level 1 to 6; other levels are taken to the nearest.
package func h(_ level: Int) -> Tag {
  switch level {
  case ...1: "h1"
  case 2: "h2"
  case 3: "h3"
  case 4: "h4"
  case 5: "h5"
  default: "h6"
  }
}

/// A link; without a destination the content stands alone, as plain text does.
package func a(href: SafeURL?, _ attributes: Attribute?..., @HTMLBuilder content: () -> HTML) -> HTML {
  link(to: href, attributes, content())
}

/// A link with one text in it; without a destination the text alone.
package func a(href: SafeURL?, _ text: String, _ attributes: Attribute?...) -> HTML {
  link(to: href, attributes, HTML(text))
}

private func link(to url: SafeURL?, _ attributes: [Attribute?], _ content: HTML) -> HTML {
  guard let url else { return content }
  var html = HTML()
  html.open("a", [.href(url)] + attributes)
  html.append(content)
  html.close("a")
  return html
}

/// A picture of this site with its alternative text, empty for one that only decorates.
package func img(src: SafeURL?, alt: String, _ attributes: Attribute?...) -> HTML {
  EmptyTag("img").element([.src(src), .set("alt", alt)] + attributes)
}

/// A script of this site. It runs when the page has been read, or at once for what must be right before the
/// page is seen.
package func script(src: SafeURL, runsEarly: Bool = false) -> HTML {
  var html = HTML()
  html.open("script", [.src(src), .flag("defer", if: !runsEarly)])
  html.close("script")
  return html
}

/// A stylesheet of this site; nothing for one of another host.
package func stylesheet(_ url: SafeURL) -> HTML {
  url.kind == .relative ? link(.set("rel", "stylesheet"), .href(url)) : HTML()
}

/// A style of our own in the page itself; nothing for a text that could be read as markup.
package func style(_ rules: String) -> HTML {
  guard !rules.utf8.contains(UInt8(ascii: "<")) else { return HTML() }
  var html = HTML()
  html.open("style", [])
  html.append(rules: rules)
  html.close("style")
  return html
}

/// A date or time with the form that machines read.
package func time(_ text: String, machine: String) -> HTML {
  Tag("time")(text, .set("datetime", machine))
}
