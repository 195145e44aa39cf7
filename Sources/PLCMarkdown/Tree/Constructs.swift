/// Which sorts of constructs a text holds, so that whoever looks for one need not walk through texts without.
package struct Constructs: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let link = Constructs(rawValue: 1)
  package static let image = Constructs(rawValue: 2)
  package static let wikiLink = Constructs(rawValue: 4)
  /// Raw HTML, as a block or among words.
  package static let html = Constructs(rawValue: 8)
  package static let table = Constructs(rawValue: 16)
  package static let emphasis = Constructs(rawValue: 32)

  init(in blocks: [Block]) {
    var found: Constructs = []
    for block in blocks {
      block.forEachBlock { block in
        switch block.kind {
        case .html: found.insert(.html)
        case .table: found.insert(.table)
        default: break
        }
      }
      block.forEachInline { inline in
        switch inline.kind {
        case .link: found.insert(.link)
        case .image: found.insert(.image)
        case .wikiLink: found.insert(.wikiLink)
        case .html: found.insert(.html)
        case .emphasis: found.insert(.emphasis)
        default: break
        }
      }
    }
    self = found
  }
}
