/// Lets content be written as a list of pieces, with `if`, `switch` and `for`; strings are text. The
/// functions are those that the compiler calls.
@resultBuilder
package enum HTMLBuilder {
  package static func buildExpression(_ piece: HTML) -> HTML { piece }
  package static func buildExpression(_ piece: HTML?) -> HTML { piece ?? HTML() }
  package static func buildExpression(_ text: String) -> HTML { HTML(text) }
  package static func buildExpression(_ pieces: [HTML]) -> HTML { HTML(joining: pieces) }

  package static func buildBlock() -> HTML { HTML() }
  package static func buildBlock(_ piece: HTML) -> HTML { piece }
  package static func buildBlock(_ pieces: HTML...) -> HTML { buildArray(pieces) }
  package static func buildOptional(_ piece: HTML?) -> HTML { piece ?? HTML() }
  package static func buildEither(first piece: HTML) -> HTML { piece }
  package static func buildEither(second piece: HTML) -> HTML { piece }

  package static func buildArray(_ pieces: [HTML]) -> HTML {
    var all = HTML()
    all.reserve(pieces.reduce(0) { $0 + $1.bytes.count })
    for piece in pieces { all.append(piece) }
    return all
  }
}
