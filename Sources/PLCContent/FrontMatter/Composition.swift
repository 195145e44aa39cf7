import PLCText
import Yams

/// What Yams makes of a text: fields with their spans in it.
enum Composition {
  case fields([FrontMatter.Entry])
  case objection(Objection)
  case tooComplex(Excess)

  /// A bound that was passed, and where.
  struct Excess: Error {
    var message: String
    var offset: Int
  }

  /// Reads a text whose fields stand one below the other. Linear in its size.
  init(_ text: SourceText, bounds: FrontMatterBounds) {
    if let offset = Nesting.firstPast(max(64, 2 * bounds.depth), in: text.bytes) {
      self = .tooComplex(.depth(bounds, at: offset))
      return
    }
    var veiled = VeiledText(text)
    do {
      // The basic resolver and a fixed encoding: Yams otherwise matches regular expressions against every
      // name and asks for an environment variable each time, which is two thirds of its cost.
      let root = try Parser(yaml: veiled.string, resolver: .basic, encoding: .utf8).singleRoot()
      self = .fields(try NodeReader.entries(of: root, in: text, veiled: veiled, bounds: bounds))
    } catch let excess as Excess {
      self = .tooComplex(excess)
    } catch let objection as Objection {
      self = .objection(objection)
    } catch let error as YamlError {
      self = .objection(Objection(error, in: &veiled))
    } catch {
      self = .objection(Objection(kind: .other, problem: 0))
    }
  }
}

extension Composition.Excess {
  static func depth(_ bounds: FrontMatterBounds, at offset: Int) -> Self {
    Self(
      message:
        "Here lists stand inside lists, more than \(bounds.depth) deep. The file was left out; a flatter list would be read.",
      offset: offset)
  }

  static func nodes(_ bounds: FrontMatterBounds, at offset: Int) -> Self {
    Self(
      message:
        "There are more than \(bounds.nodes) names and values among the fields at the top. The file was left out; long lists are better put into the text below, as a table.",
      offset: offset)
  }
}

/// How deep the parts of a text may be inside one another, judged before it is parsed.
enum Nesting {
  /// The first place at which brackets, indentation and list signs may be nested deeper than `limit`; a
  /// high guess, as quotes are not regarded. It keeps the parser from running out of stack.
  static func firstPast(_ limit: Int, in bytes: ContiguousArray<UInt8>) -> Int? {
    var brackets = 0
    var indents: [Int] = []
    var at = 0
    while at < bytes.count {
      let lineStart = at
      var signs = 0
      while at < bytes.count, bytes[at] == .space || isSign(at) {
        if bytes[at] != .space { signs += 1 }
        at += 1
      }
      if at < bytes.count, !bytes[at].isBlank {
        let indent = at - lineStart
        while let last = indents.last, last >= indent { indents.removeLast() }
        indents.append(indent)
      }
      while at < bytes.count, bytes[at] != .newline, bytes[at] != .carriageReturn {
        if bytes[at] == UInt8(ascii: "[") || bytes[at] == UInt8(ascii: "{") { brackets += 1 }
        if bytes[at] == UInt8(ascii: "]") || bytes[at] == UInt8(ascii: "}") {
          brackets = max(0, brackets - 1)
        }
        if brackets + indents.count + signs > limit { return at }
        at += 1
      }
      at += 1
    }
    return nil

    /// `- `, `? `, `: `: each may open a list or a group of its own on one line.
    func isSign(_ at: Int) -> Bool {
      let isMark =
        bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "?") || bytes[at] == UInt8(ascii: ":")
      return isMark && (at + 1 == bytes.count || bytes[at + 1].isBlank)
    }
  }
}
