package import PLCHTML

/// How a diagram is called on its page, in the page's language.
package struct DiagramFrame: Sendable {
  /// Begins every id within the figure; unique on the page.
  package var idPrefix: String
  /// The name of the picture: "Driver diagram".
  package var title: String
  /// What the picture shows, in a sentence.
  package var summary: String
  /// What opens the list that says the same: "The same as a list".
  package var listTitle: String
  /// Exchanges left and right.
  package var isRightToLeft: Bool
  /// What stands below the picture.
  package var caption: HTML?

  package init(
    idPrefix: String, title: String, summary: String, listTitle: String, isRightToLeft: Bool = false,
    caption: HTML? = nil
  ) {
    self.idPrefix = idPrefix
    self.title = title
    self.summary = summary
    self.listTitle = listTitle
    self.isRightToLeft = isRightToLeft
    self.caption = caption
  }
}

/// A picture with the list that says the same.
struct DiagramFigure {
  /// Shown where the column is at least as wide as the picture; nil when the list serves everywhere.
  let picture: DiagramPicture?
  let list: DiagramList

  /// Where there is room for the picture the list is folded away behind a line that opens it, elsewhere it stands in
  /// the picture's place. There is one list, so it follows the line that opens it rather than being within.
  func html(in frame: DiagramFrame) -> HTML {
    figure(.class("dg", picture.map { $0.width < 600 ? "dg-slim" : nil } ?? nil)) {
      if let picture {
        picture.svg(in: frame)
        details(.class("dg-list")) { summary(frame.listTitle) }
      }
      div(
        .class("dg-same"), picture == nil ? .role("group") : nil, .label(picture == nil ? frame.title : nil)
      ) {
        list.html
      }
      if let caption = frame.caption { figcaption(caption) }
    }
  }
}
