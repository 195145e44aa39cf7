import PLCContent
import PLCHTML
package import PLCText

/// The documents that an audience may see and the links between them, for other programs.
///
/// The form is stable: `format` rises when something in it changes its meaning or goes; something new does not
/// raise it.
package struct SiteGraph: Sendable {
  package static let format = 1

  struct Node: Sendable, Hashable {
    /// `cycle/peer-feedback/01`.
    let id: String
    let kind: KindID
    let title: String
    let status: String?
    let date: CalendarDate?
    let tags: [String]
    let summary: String?
    /// From the top of the site, encoded.
    let page: String
  }

  struct Edge: Sendable, Hashable {
    /// Positions among the nodes.
    let from: Int
    let to: Int
    /// The field or column that names the other document, or `link` for one in the text.
    let relation: String
  }

  let nodes: [Node]
  let edges: [Edge]
  private let plan: SitePlan

  package init(plan: SitePlan) {
    self.plan = plan
    let library = plan.library
    let number = Dictionary(uniqueKeysWithValues: library.documents.enumerated().map { ($1, $0) })
    nodes = library.documents.map { document in
      Node(
        id: document.id.description, kind: document.kind.id, title: document.title,
        status: document.kind.statuses.isEmpty ? nil : document.statusWord, date: document.date,
        tags: document.tags, summary: document.summary,
        page: SitePlan.home.url(to: plan.route(of: document)).string)
    }
    var seen: Set<Edge> = []
    edges = library.documents.flatMap { document -> [Edge] in
      document.references.compactMap { reference in
        guard let target = document.linked(reference), target != document,
          let from = number[document], let to = number[target]
        else { return nil }
        let edge = Edge(from: from, to: to, relation: Self.relation(reference.source))
        return seen.insert(edge).inserted ? edge : nil
      }
    }
  }

  private static func relation(_ source: Reference.Source) -> String {
    switch source {
    case .field(let name): name
    case .cell(let column): column.lowercased().replacing(" ", with: "_")
    case .label: TreeLabel.measure
    case .wikiLink, .link, .image: "link"
    }
  }

  /// `plc.json`.
  package var json: JSON {
    let settings = plan.library.settings
    return .members([
      "format": .int(Self.format),
      "site": .members([
        "name": .string(settings.name), "title": .string(plan.siteTitle),
        "language": .string(plan.words.language),
        "audience": .string(plan.circle.rawValue), "url": plan.address.map { .string($0.string) },
      ]),
      "documents": .array(nodes.map(Self.json)),
      "links": .array(
        edges.map { edge in
          .members([
            "from": .string(nodes[edge.from].id), "to": .string(nodes[edge.to].id),
            "as": .string(edge.relation),
          ])
        }),
    ])
  }

  private static func json(_ node: Node) -> JSON {
    .members([
      "id": .string(node.id), "kind": .string(node.kind.name), "title": .string(node.title),
      "status": node.status.map { .string($0) }, "date": node.date.map { .string("\($0)") },
      "tags": node.tags.isEmpty ? nil : .array(node.tags.map { .string($0) }),
      "summary": node.summary.map { .string($0) }, "page": .string(node.page),
    ])
  }
}
