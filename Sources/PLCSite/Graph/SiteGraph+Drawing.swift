import PLCContent

extension SiteGraph {
  /// The graph for Graphviz.
  package var dot: String {
    var text = "digraph plc {\n  rankdir=LR;\n  node [shape=box, fontname=\"sans-serif\"];\n"
    for (number, node) in nodes.enumerated() {
      text +=
        "  n\(number) [label=\"\(Self.inDot(node.title))\\n\(Self.inDot(node.kind.name))\", URL=\"\(Self.inDot(node.page))\"];\n"
    }
    for edge in edges {
      text += "  n\(edge.from) -> n\(edge.to) [label=\"\(Self.inDot(edge.relation))\"];\n"
    }
    return text + "}\n"
  }

  /// The graph for Mermaid.
  package var mermaid: String {
    var text = "flowchart LR\n"
    for (number, node) in nodes.enumerated() {
      text += "  n\(number)[\"\(Self.inMermaid(node.title))<br>\(Self.inMermaid(node.kind.name))\"]\n"
    }
    for edge in edges { text += "  n\(edge.from) -->|\"\(Self.inMermaid(edge.relation))\"| n\(edge.to)\n" }
    return text
  }

  private static func inDot(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": out += "\\" + String(scalar)
      case "\n", "\r": out += " "
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// Mermaid reads a label as HTML and knows characters by number.
  private static func inMermaid(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "<", ">", "&", "#", ";", "`", "\\": out += "#\(scalar.value);"
      case "\n", "\r": out += " "
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
