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

/// A picture in one or two layouts with the list that says the same.
struct DiagramFigure {
  /// For a wide column; nil when the tall one serves both.
  let wide: DiagramPicture?
  let tall: DiagramPicture
  let list: HTML

  /// Only one of the two pictures is there for eyes and for assistive technology: the other is not displayed.
  func html(in frame: DiagramFrame) -> HTML {
    figure(.class("dg")) {
      if let wide {
        wide.svg(in: frame, id: "\(frame.idPrefix)-wide", "dg-wide wide-only")
        tall.svg(in: frame, id: "\(frame.idPrefix)-tall", "dg-tall narrow-only")
      } else {
        tall.svg(in: frame, id: "\(frame.idPrefix)-tall", "dg-tall")
      }
      details(.class("dg-list")) {
        summary(frame.listTitle)
        list
      }
      if let caption = frame.caption { figcaption(caption) }
    }
  }
}

extension DiagramNode {
  /// The whole label as an item of a list, linked, with all that is said of it.
  var listItem: HTML {
    HTML {
      a(href: href.flatMap { SafeURL($0) }, label)
      if !remarks.isEmpty { " (\(remarks.joined(separator: "; ")))" }
    }
  }
}
