import PLCContent
import PLCMarkdown

extension DocumentSection {
  /// The points of all lists of the section, those of the first level only.
  var listItems: [List.Item] {
    blocks.flatMap { block -> [List.Item] in if case .list(let list) = block.kind { list.items } else { [] } }
  }
}
