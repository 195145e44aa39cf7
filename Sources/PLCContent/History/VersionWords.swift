import PLCDiagnostics
import PLCMarkdown
package import PLCText

/// The part of a text whose history matters.
package enum VersionWords: Sendable, Hashable {
  case cycle(CycleWords)
  case meeting(MeetingWords)
  /// The lines that an older text of the data did not have; of a document its Data section and its visibility.
  case data(newLines: [String])

  package var cycle: CycleWords? { if case .cycle(let words) = self { words } else { nil } }
  package var meeting: MeetingWords? { if case .meeting(let words) = self { words } else { nil } }
  package var newLines: [String]? { if case .data(let lines) = self { lines } else { nil } }

  /// Whether this text of a measure, unlike the older ones, said that it is public.
  var saysPublic: Bool {
    newLines?.contains { $0.hasPrefix(CommonFields.visibility.name + ":") && $0.contains("public") } ?? false
  }
}

/// What a cycle said at one time.
package struct CycleWords: Sendable, Hashable {
  package let predictions: [Prediction]
  /// Whether anything stood in Do.
  package let saysDo: Bool

  init(_ predictions: [Prediction], saysDo: Bool) { (self.predictions, self.saysDo) = (predictions, saysDo) }

  init(_ cycle: TypedDocument) {
    predictions = cycle.predictions.map(\.prediction)
    saysDo = cycle.says(Cycle.Sections.do)
  }
}

/// What a meeting said at one time.
package struct MeetingWords: Sendable, Hashable {
  /// Whether its agenda had an item.
  package let hasAgenda: Bool
  /// Whether anything stood in Notes.
  package let hasNotes: Bool

  init(hasAgenda: Bool, hasNotes: Bool) { (self.hasAgenda, self.hasNotes) = (hasAgenda, hasNotes) }

  init(_ meeting: TypedDocument) {
    hasAgenda = meeting.rows(Meeting.AgendaItem.form).contains {
      $0.words(Meeting.AgendaItem.Columns.item.name) != nil
    }
    hasNotes = meeting.says(Meeting.Sections.notes)
  }
}

/// Which words of a file matter.
package enum WatchedWords: Sendable, Hashable {
  case cycle, meeting, data

  /// The words of the texts of one file, the oldest first; nil when one of them cannot be read. `last` is the
  /// document that the last text is, when it has been read already.
  package func words(
    of texts: [SourceText], at path: RelativePath, last: TypedDocument? = nil
  ) -> [VersionWords]? {
    func document(_ place: Int, _ kind: Kind) -> TypedDocument? {
      if let last, place == texts.count - 1, last.kind.id == kind.id { return last }
      return TypedDocument.earlier(texts[place], kind: kind.withWatchedSections, path: path)
    }
    var seen: Set<String> = []
    var all: [VersionWords] = []
    for (place, text) in texts.enumerated() {
      switch self {
      case .cycle:
        guard let cycle = document(place, Cycle.kind) else { return nil }
        all.append(.cycle(CycleWords(cycle)))
      case .meeting:
        guard let meeting = document(place, Meeting.kind) else { return nil }
        all.append(.meeting(MeetingWords(meeting)))
      case .data:
        let lines = path.string.hasSuffix(".csv") ? text.writtenLines : text.writtenLines.inDataSection
        all.append(.data(newLines: lines.filter { seen.insert($0).inserted }))
      }
    }
    return all
  }
}

extension Kind {
  /// The kind without the sections of which no words matter, which are then not read as data.
  fileprivate var withWatchedSections: Kind { id == Cycle.id ? Self.watchedCycle : Self.watchedMeeting }

  private static let watchedCycle = Cycle.kind.limited(to: [Cycle.Sections.plan, Cycle.Sections.do])
  private static let watchedMeeting = Meeting.kind.limited(to: [
    Meeting.Sections.agenda, Meeting.Sections.notes,
  ])

  private func limited(to sections: [Section]) -> Kind {
    Kind(
      id, home: home, singular: singular, plural: plural, help: help, fields: [Field](),
      sections: sections, widestVisibility: widestVisibility)
  }
}

extension SourceText {
  /// The lines in which anything stands, without the spaces around.
  fileprivate var writtenLines: [String] {
    bytes.split { $0 == .newline || $0 == .carriageReturn }
      .map { String(decoding: $0, as: UTF8.self).trimmingSpaces }.filter { !$0.isEmpty }
  }
}

extension [String] {
  /// The lines of a document below its heading `Data`, and the one that says who may see it.
  fileprivate var inDataSection: [String] {
    var isInside = false
    return filter { line in
      if line.hasPrefix("## ") || line.hasPrefix("# ") {
        isInside =
          line.drop { $0 == "#" }.trimmingSpaces.lowercased() == Measure.Sections.data.name.lowercased()
        return false
      }
      return isInside || line.hasPrefix(CommonFields.visibility.name + ":")
    }
  }
}

extension TypedDocument {
  /// An older text of a document, without its front matter; nil when it is too complex or no text.
  fileprivate static func earlier(_ source: SourceText, kind: Kind, path: RelativePath) -> TypedDocument? {
    guard EncodingFault(source.bytes) == nil else { return nil }
    let start = FrontMatterReader.read(source, path: path).frontMatter.bodyStart
    guard ComplexityScan.excess(in: source, from: start, bounds: MarkdownBounds()) == nil else { return nil }
    let parsed = ParsedFile(
      path: path, source: source, frontMatter: FrontMatter(entries: [], span: ByteSpan(0, start)),
      tree: MarkdownTree(parsing: source, from: start), findings: [])
    return DocumentTyper.document(of: parsed, kind: kind, id: DocumentID(kind.id, ""))
  }
}

extension Library {
  /// The files whose words have a history that matters: cycles, meetings, the data that cycles look at, and public
  /// data about people.
  package var watchedFiles: [RelativePath: WatchedWords] {
    var watched: [RelativePath: WatchedWords] = [:]
    for meeting in all(Meeting.self) { watched[meeting.path] = .meeting }
    for cycle in all(Cycle.self) {
      for measure in cycle.allMeasures {
        guard let data = measure.numbers else { continue }
        watched[data.file ?? measure.path] = .data
      }
    }
    for measure in publicMeasures {
      watched[measure.path] = .data
      if let file = measure.numbers?.file { watched[file] = .data }
    }
    for cycle in all(Cycle.self) { watched[cycle.path] = .cycle }
    return watched
  }

  /// The public measures whose data say how many people they are about.
  package var publicMeasures: [Measure] {
    all(Measure.self).filter { $0.document.isPublic && $0.tellsPeople }
  }
}
