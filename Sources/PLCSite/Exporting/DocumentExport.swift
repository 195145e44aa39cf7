import PLCContent
import PLCMarkdown
import PLCText

/// All documents as the audience of a site may see them, for other programs.
package struct DocumentExport {
  private let plan: SitePlan

  package init(_ plan: SitePlan) { self.plan = plan }

  private var positions: [Int] {
    plan.library.documents.indices.filter { plan.library.documents[$0].kind.id != "member" }
  }

  /// One JSON object a line and document, each with its version.
  package var lines: String {
    positions.map { object($0).text(pretty: false) + "\n" }.joined()
  }

  /// One row a document, without its tables.
  package var csv: String {
    var text = "kind,id,title,status,visibility,date,page,tags,text\n"
    for position in positions {
      let document = plan.library.documents[position]
      let cells = [
        document.kind.id.name, document.id.name, document.title, document.status ?? "",
        visibility(of: document), document.date?.description ?? "",
        plan.documentRoutes[position].path.string, document["tags"]?.texts.joined(separator: ", ") ?? "",
        document.tree.plainText,
      ]
      text += cells.map(CSVText.harmlessCell).joined(separator: ",") + "\n"
    }
    return text.utf8.allSatisfy { $0 < 0x80 } ? text : "\u{FEFF}" + text
  }

  private func visibility(of document: Document) -> String {
    plan.library.visibility(of: document).rawValue
  }

  private func object(_ position: Int) -> JSON {
    let document = plan.library.documents[position]
    let fields = document.fields.sorted { $0.key < $1.key }.compactMap { name, value in
      json(value, in: position).map { JSON.Member(name, $0) }
    }
    return .members([
      "format": .int(1),
      "kind": .string(document.kind.id.name),
      "id": .string(document.id.name),
      "title": .string(document.title),
      "status": document.status.map(JSON.string),
      "visibility": .string(visibility(of: document)),
      "page": .string(plan.documentRoutes[position].path.string),
      "fields": .object(fields),
      "lead": document.lead.isEmpty ? nil : .string(document.lead.plainText),
      "sections": .array(document.sections.map { section($0, in: position) }),
      "links": .array(links(of: position)),
    ])
  }

  /// The documents it leads to, each once.
  private func links(of position: Int) -> [JSON] {
    let targets = plan.library.links[position].compactMap { target -> String? in
      guard case .document(let index, _)? = target, plan.library.documents[index].kind.id != "member" else {
        return nil
      }
      return plan.library.documents[index].id.description
    }
    return Set(targets).sorted().map(JSON.string)
  }

  private func section(_ section: DocumentSection, in position: Int) -> JSON {
    .members([
      "name": .string(section.name),
      "heading": .string(section.heading.content.plainText),
      "text": .string(section.blocks.plainText),
      "tables": section.tables.isEmpty
        ? nil
        : .array(
          section.tables.map { table in
            .array(
              table.rows.map { row in
                .object(
                  row.cells.sorted { $0.key < $1.key }.map { name, cell in
                    JSON.Member(name, json(cell.value, in: position) ?? .string(cell.text))
                  })
              })
          }),
    ])
  }

  private func json(_ value: FieldValue, in position: Int) -> JSON? {
    switch value.content {
    case .empty, .reasons, .unreadable: nil
    case .text(let text), .term(let text): .string(text)
    case .number(let number): .number(number)
    case .unknown: .string("unknown")
    case .dates(let dates): .string(dates.description)
    case .yesNo(let answer): .bool(answer)
    case .reference(let reference): self.json(reference, in: position)
    case .list(let values): .array(values.compactMap { json($0, in: position) })
    }
  }

  /// What the reference leads to; nothing for a person, and for something that is not here.
  private func json(_ reference: Reference, in position: Int) -> JSON? {
    switch plan.library.target(of: reference, in: position) {
    case .document(let index, _)?: .string(plan.library.documents[index].id.description)
    case .member(let index)?: .string(plan.library.members[index].name)
    case .file(let path)?: plan.assetRoutes[path].map { .string($0.path.string) }
    case .folder, nil: nil
    }
  }
}
