import PLCContent
import PLCMarkdown
import PLCText

/// All documents as the audience of a site may see them, for other programs.
package struct DocumentExport {
  private let plan: SitePlan

  package init(_ plan: SitePlan) { self.plan = plan }

  /// One JSON object a line and document, each with its version.
  package var lines: String {
    plan.library.documents.map { object($0).text(pretty: false) + "\n" }.joined()
  }

  /// One row a document, without its tables.
  package var csv: String {
    var text = "kind,id,title,status,visibility,date,page,tags,text\n"
    for document in plan.library.documents {
      let cells = [
        document.kind.id.name, document.id.name, document.title, document.statusWord ?? "",
        document.visibility.rawValue, document.date?.description ?? "",
        plan.route(of: document).path.string, document.tags.joined(separator: ", "),
        document.tree.plainText,
      ]
      text += cells.map(CSVText.harmlessCell).joined(separator: ",") + "\n"
    }
    return text.utf8.allSatisfy { $0 < 0x80 } ? text : "\u{FEFF}" + text
  }

  private func object(_ document: Document) -> JSON {
    let fields = document.fields.sorted { $0.key < $1.key }.compactMap { name, value in
      json(value, in: document).map { JSON.Member(name, $0) }
    }
    return .members([
      "format": .int(1),
      "kind": .string(document.kind.id.name),
      "id": .string(document.id.name),
      "title": .string(document.title),
      "status": document.statusWord.map(JSON.string),
      "visibility": .string(document.visibility.rawValue),
      "page": .string(plan.route(of: document).path.string),
      "fields": .object(fields),
      "lead": document.lead.isEmpty ? nil : .string(document.lead.plainText),
      "sections": .array(document.sections.map { section($0, in: document) }),
      "links": .array(links(of: document)),
    ])
  }

  /// The documents it leads to, each once.
  private func links(of document: Document) -> [JSON] {
    let targets = document.references.compactMap(document.linked)
    return Set(targets.map(\.id.description)).sorted().map(JSON.string)
  }

  private func section(_ section: DocumentSection, in document: Document) -> JSON {
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
                    JSON.Member(name, json(cell.value, in: document) ?? .string(cell.text))
                  })
              })
          }),
    ])
  }

  private func json(_ value: FieldValue, in document: Document) -> JSON? {
    switch value.content {
    case .empty, .reasons, .unreadable: nil
    case .text(let text), .term(let text): .string(text)
    case .number(let number): .number(number)
    case .count(let count): .int(count)
    case .unknown: .string("unknown")
    case .dates(let dates): .string(dates.description)
    case .yesNo(let answer): .bool(answer)
    case .reference(let reference): self.json(reference, in: document)
    case .list(let values): .array(values.compactMap { json($0, in: document) })
    }
  }

  /// What the reference leads to; nothing for a person, and for something that is not here.
  private func json(_ reference: Reference, in document: Document) -> JSON? {
    switch document.target(of: reference) {
    case .document(let target, _)?: .string(target.id.description)
    case .member(let member)?: .string(member.name)
    case .file(let path)?: plan.assetRoutes[path].map { .string($0.path.string) }
    case .folder, nil: nil
    }
  }
}
