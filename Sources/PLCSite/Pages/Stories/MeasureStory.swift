import PLCContent
import PLCHTML

/// The page of a measure: the chart and what it says, what exactly is counted, and the data behind it.
struct MeasureStory: DocumentStory {
  private let text: DocumentText

  /// The story of the measure at an index.
  init(_ position: Int, _ context: PageContext) { text = DocumentText(position, context) }

  var html: HTML {
    HTML {
      text.lead
      MeasureView(position: text.position, context: text.context).html
      text.rest()
      DataView(position: text.position, context: text.context).html
    }
  }
}
