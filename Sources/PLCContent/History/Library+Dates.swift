import PLCText

extension Library {
  /// The same library in which `created` and `updated` of a document come from its history where the front matter
  /// says nothing.
  package func dated(by history: History) -> Library {
    guard history != .unknown else { return self }
    return withDocuments(
      documents.map { document in
        guard let file = history[document.path], document.kind.id != "member" else { return document }
        var fields = document.fields
        fields.fill("created", file.created)
        // A file may have been written long before it came under git.
        let created = fields["created"].flatMap(\.date)
        if let updated = file.updated, created.map({ $0 <= updated }) ?? true {
          fields.fill("updated", updated)
        }
        return document.withFields(fields)
      })
  }
}

extension NamedValues<FieldValue> {
  /// Sets a field of which nothing is said.
  fileprivate mutating func fill(_ name: String, _ day: CalendarDate?) {
    guard let day, self[name].map(\.isEmpty) ?? true else { return }
    self[name] = FieldValue(.dates(DateRange(day)), span: .fileStart)
  }
}

extension Document {
  /// The same document with other values of its fields.
  fileprivate func withFields(_ fields: NamedValues<FieldValue>) -> Document {
    Document(
      kind: kind, id: id, path: path, source: source, frontMatter: frontMatter, tree: tree, title: title,
      hasTitleHeading: hasTitleHeading, fields: fields, lead: lead, sections: sections,
      references: references, linkReferences: linkReferences, anchors: anchors, findings: findings)
  }
}
