import PLCText

extension Library {
  /// The same library in which `created` and `updated` of a document come from its history where the front matter
  /// says nothing.
  package func dated(by history: History) -> Library {
    guard history != .unknown else { return self }
    return with(
      typed.map { document in
        guard let file = history[document.path] else { return document }
        var fields = document.fields
        fields.fill(CommonFields.created, file.created)
        // A file may have been written long before it came under git.
        let created = fields[CommonFields.created.name].flatMap(\.date)
        if let updated = file.updated, created.map({ $0 <= updated }) ?? true {
          fields.fill(CommonFields.updated, updated)
        }
        return document.withFields(fields)
      })
  }
}

extension NamedValues<FieldValue> {
  /// Sets a field of which nothing is said.
  fileprivate mutating func fill(_ key: Key<CalendarDate>, _ day: CalendarDate?) {
    let name = key.name
    guard let day, self[name].map(\.isEmpty) ?? true else { return }
    self[name] = FieldValue(.dates(DateRange(day)), span: .fileStart)
  }
}
