import PLCHTML

/// All that a diagram says as nested lists, which the stylesheet draws as a tree: what phones and printers of narrow
/// columns show in place of the picture, and what everyone may open beside it.
package struct DiagramList: Sendable, Hashable {
  /// What the lines of the tree look like.
  package enum Form: String, Sendable, Hashable {
    /// Things under things.
    case tree
    /// The same on a thick spine.
    case spine
    /// One after the other, each leading to the next.
    case chain
    /// A chain in which some stand farther to the side.
    case stair
    /// Numbered places on a closed way.
    case loop
  }

  package struct Item: Sendable, Hashable {
    package var leaf: DiagramLeaf
    package var items: [Item] = []
    /// How many steps to the side, in a stair.
    package var indent = 0
    /// Whether a line leads here from the item before, in a chain.
    package var isNext = false
    /// Said to those who listen of a place where nothing stands, in a loop.
    package var unseen: String?

    init(_ leaf: DiagramLeaf, _ items: [Item] = []) {
      self.leaf = leaf
      self.items = items
    }
  }

  package var form: Form
  package var items: [Item]
  /// A scale over a stair: what it measures, its lower and its upper end.
  package var axis: [String] = []
  /// What the whole means, below.
  package var motto: String?

  init(_ form: Form, _ items: [Item]) {
    self.form = form
    self.items = items
  }

  /// The leaves in the order of reading.
  package var leaves: [DiagramLeaf] {
    func all(_ items: [Item]) -> [DiagramLeaf] { items.flatMap { [$0.leaf] + all($0.items) } }
    return all(items)
  }
}

extension DiagramList {
  var html: HTML {
    HTML {
      if !axis.isEmpty { p(.class("dg-scale")) { HTML(joining: axis.map { span($0) }, with: HTML(" ")) } }
      (form == .loop ? ol : ul)(.class("dg-tree", "dg-\(form.rawValue)", isSteep ? "dg-steep" : nil)) {
        for (index, item) in items.enumerated() {
          li(.class(classes(of: index))) { item.content }
        }
      }
      if let motto { p("↺ \(motto)", .class("dg-motto")) }
    }
  }

  /// More than four steps to the side must be small ones.
  private var isSteep: Bool { items.contains { $0.indent > 4 } }

  /// How far an item stands to the side, and how far the one before it does: the line between them needs both.
  private func classes(of index: Int) -> String? {
    let item = items[index]
    var classes: [String] = []
    if item.isNext { classes.append("dg-next") }
    if form == .loop, !item.items.isEmpty { classes.append("dg-full") }
    if form == .stair {
      let (before, here) = (min(index > 0 ? items[index - 1].indent : 0, 8), min(item.indent, 8))
      if here > 0 { classes.append("in-\(here)") }
      if item.isNext, before > 0 { classes.append("from-\(before)") }
      if item.isNext, before > here { classes.append("dg-back") }
      if item.isNext, before == here { classes.append("dg-flat") }
    }
    return classes.isEmpty ? nil : classes.joined(separator: " ")
  }
}

extension DiagramList.Item {
  fileprivate var content: HTML {
    HTML {
      leaf.html
      if let unseen { span(" \(unseen)", .class("dg-unseen")) }
      if !items.isEmpty { ul { for item in items { li { item.content } } } }
    }
  }
}

extension DiagramLeaf {
  /// The parts stand one below the other; spaces between them keep words apart for those who copy.
  fileprivate var html: HTML {
    div(.class(look == .card ? nil : "dg-\(look.rawValue)", style == .small ? "dg-small" : nil)) {
      if let eyebrow {
        small(eyebrow)
        " "
      }
      label
      if let status = node.status {
        " "
        span(.class(status.tone.className)) {
          status.mark.inline()
          status.word
        }
      }
      if let footer { HTML(" ") + span(footer) } else if let note = node.note { HTML(" ") + small(note) }
      for relation in relations { HTML(" ") + small(relation) }
    }
  }

  private var label: HTML {
    let text = node.label.isEmpty ? "–" : node.label
    let url = node.href.flatMap { SafeURL($0) }
    let words = url.map { a(href: $0, text) } ?? span(text, .class(tone == .muted ? "dg-muted" : nil))
    return isRuledOut ? del { words } : style == .strong ? strong { words } : words
  }
}
