import PLCContent
import PLCHTML

/// The page of a measure: the chart and what it says, what exactly is counted, and the data behind it.
struct MeasureStory: DocumentStory {
  private let text: DocumentText
  private let measure: Measure

  init(_ document: Document, _ context: PageContext) {
    text = DocumentText(document, context)
    measure = Measure(document: document)
  }

  var html: HTML {
    HTML {
      text.lead
      MeasureView(measure: measure, context: text.context).html
      text.rest()
      DataView(measure: measure, context: text.context).html
    }
  }
}
