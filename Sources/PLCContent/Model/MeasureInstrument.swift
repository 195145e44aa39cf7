import PLCMarkdown
import PLCText

/// What a measure asks students, and what an observer looks for.
package struct MeasureInstrument: Sendable, Hashable {
  package let items: [Item]
  package let lookFors: [String]

  /// A question or a statement, word for word.
  package struct Item: Sendable, Hashable {
    package let text: String
    /// What can be chosen: `(yes / not sure / no)` at the end of the item. Empty when the item does not say.
    package let answers: [String]

    init(_ written: String) {
      guard written.last == ")", let open = written.lastIndex(of: "(") else {
        (text, answers) = (written, [])
        return
      }
      let inside = written[written.index(after: open)...].dropLast()
      let answers = inside.split(separator: "/").map { String($0).trimmingSpaces }.filter { !$0.isEmpty }
      let isChoice = answers.count > 1
      text = isChoice ? String(written[..<open]).trimmingSpaces : written
      self.answers = isChoice ? answers : []
    }
  }

  /// Nil for a measure with neither.
  package init?(_ measure: Measure) {
    func points(_ section: Section) -> [String] {
      measure.section(section)?.blocks.flatMap { block -> [String] in
        guard case .list(let list) = block.kind else { return [] }
        return list.items.map {
          $0.blocks.plainText.singleSpaced
        }
      }.filter { !$0.isEmpty } ?? []
    }
    items = points(Measure.Sections.items).map(Item.init)
    lookFors = points(Measure.Sections.lookFors)
    if items.isEmpty, lookFors.isEmpty { return nil }
  }
}
