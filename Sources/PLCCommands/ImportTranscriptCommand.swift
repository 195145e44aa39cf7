import ArgumentParser
import PLCContent
import PLCText

/// `plc import transcript`: what was said, with codes for people.
struct ImportTranscriptCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transcript",
    abstract: "Makes a document of a transcript, with codes instead of names.",
    discussion: """
      Reads captions (WebVTT, SubRip) and plain text with lines of `Speaker: words`. Speakers become codes: T for the \
      teacher, S1, S2 … for students; in an interview the one who is asked gets a participant code and the questions \
      become headings. Names of speakers, members and of the names file become codes and roles in what was said, too; \
      other words that look like names become `\(NameVeil.unknown)`. No name is written or printed. Read it against the \
      original once, and then keep the original out of this folder.

      Examples:
        plc import transcript talk.vtt --as talk
        plc import transcript talk.txt --as talk --teacher "Ana R" --date 2026-09-14
        plc import transcript notes.txt --as interview --role student --interviewer "Ana R"
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var today: AsOfOption

  @Argument(help: ArgumentHelp("The transcript.", valueName: "file"))
  var file: String

  @Option(name: .customLong("as"), help: "What it becomes: talk or interview.")
  var form: Form

  @Option(help: ArgumentHelp("The day of the talk; else today.", valueName: "date"))
  var date: String?

  @Option(help: ArgumentHelp("How a teacher is called in the transcript.", valueName: "speaker"))
  var teacher: [String] = []

  @Option(help: ArgumentHelp("How the one who asks is called in the transcript.", valueName: "speaker"))
  var interviewer: String?

  @Option(help: ArgumentHelp("The code of the participant; else the next free one.", valueName: "code"))
  var participant: String?

  @Option(help: "The participant's role: student, teacher, family or administrator.")
  var role = Role.student

  @Option(help: "A title without names.")
  var title: String?

  @Flag(help: "Show the document, and write nothing.")
  var dryRun = false

  enum Form: String, ExpressibleByArgument, CaseIterable { case talk, interview }

  enum Role: String, ExpressibleByArgument, CaseIterable {
    case student, teacher, family, administrator

    /// `S`, `T`, `F` or `A`.
    var letter: String { String(rawValue.prefix(1)).uppercased() }
  }

  func run() async throws {
    try await Exit.reporting {
      let console = Console(common)
      let transcript = Transcript(try TextFile.read(file))
      guard !transcript.turns.isEmpty else {
        throw CannotDo(
          "No line of \(file) says who speaks. A transcript has captions with speakers, or lines such as `S1: I changed the ending.`"
        )
      }
      let workspace = try Workspace.find(common)
      let library = try await workspace.library(console)
      let day = try date.map(ValueText.date) ?? today.asOf ?? Workspace.today
      let (path, text, document) = try draft(transcript, library, day)
      let body = Substring(document.body)
      if let same = library.documents.first(where: { $0.source[$0.source.wholeSpan].hasSuffix(body) }) {
        console.say("\(same.path) holds this transcript already, so nothing was written.")
        return
      }
      if dryRun {
        console.print(text)
      } else {
        try workspace.create(path, text)
        console.print(path.string)
      }
      for line in lookOver(document, transcript) { console.say(line) }
      if workspace.relative(file) != nil {
        console.say(
          "\(file) itself holds names and lies in the community's folder. Move it away, or delete it.")
      }
    }
  }

  private func draft(
    _ transcript: Transcript, _ library: Library, _ day: CalendarDate
  ) throws -> (RelativePath, String, TranscriptDocument) {
    let names = names(in: library)
    switch form {
    case .talk:
      let document = TranscriptDocument(transcript, as: .talk, leaders: teacher, others: names)
      let front = """
        ---
        title: \(YAMLText.quoted(title ?? "Talk of \(day)"))
        type: scribed-talk
        collected: \(day)
        status: draft
        ---

        """
      return (free("evidence/talk-\(day)", in: library), front + "\n" + document.body, document)
    case .interview:
      let code = try code(in: library)
      let document = TranscriptDocument(
        transcript, as: .interview(participant: code), leaders: [interviewer].compactMap(\.self),
        others: names)
      let front = """
        ---
        title: \(YAMLText.quoted(title ?? "Interview \(code)"))
        participant: \(code)
        role: \(role.rawValue)
        date: \(day)
        # Whether the person may be quoted by code: yes or no.
        permission: no
        status: held
        ---

        """
      return (free("interviews/\(code.lowercased())", in: library), front + "\n" + document.body, document)
    }
  }

  /// The names that nobody should read: members by their role, those of the names file as somebody.
  private func names(in library: Library) -> [(name: String, replacement: String)] {
    let members = library.members.filter { !$0.name.isEmpty && !SpeakerCodes.isCode($0.name) }
      .map { (name: $0.name, replacement: "[\($0.role.isEmpty ? "colleague" : $0.role)]") }
    let text = library.tree[library.settings.namesFile]?.text
    let listed = text.map { $0[$0.wholeSpan].split(whereSeparator: \.isNewline) } ?? []
    return members
      + listed.map { (name: String($0.prefix { $0 != "#" }).trimmingSpaces, replacement: "[student]") }
  }

  private func free(_ wanted: String, in library: Library) -> RelativePath {
    var path = RelativePath.root.appending(wanted + ".md")
    var number = 2
    while library.tree[path] != nil {
      path = RelativePath.root.appending("\(wanted)-\(number).md")
      number += 1
    }
    return path
  }

  private func code(in library: Library) throws -> String {
    let taken = Set(library.all(Interview.self).compactMap { $0.participant?.uppercased() })
    if let participant {
      let code = participant.uppercased()
      guard let first = code.first, "STFA".contains(first), (2...3).contains(code.count - 1),
        code.dropFirst().utf8.allSatisfy(\.isDigit)
      else {
        throw CannotDo("A participant's code is S, T, F or A with two or three digits, such as S07.")
      }
      return code
    }
    var number = 1
    while true {
      let code = role.letter + (number < 10 ? "0" : "") + String(number)
      if !taken.contains(code) { return code }
      number += 1
    }
  }

  /// What a person should look at before anyone else does; turns by number, never a name.
  private func lookOver(_ document: TranscriptDocument, _ transcript: Transcript) -> [String] {
    func turns(_ numbers: [Int]) -> String {
      (numbers.count == 1 ? "turn " : "turns ") + numbers.map(String.init).joined(separator: ", ")
    }
    var lines = [
      "\(document.turns) turn\(document.turns == 1 ? "" : "s") by \(document.speakers == 1 ? "one speaker, who has a code" : "\(document.speakers) speakers, who have codes") now. To look over before it is shared:"
    ]
    if document.known > 0 {
      lines.append(
        document.known == 1
          ? "- One known name in what was said became a code or a role."
          : "- \(document.known) known names in what was said became codes or roles.")
    }
    if !document.guessedTurns.isEmpty {
      lines.append(
        "- Words that may be names became `\(NameVeil.unknown)` in \(turns(document.guessedTurns)).")
    }
    if !document.doubtfulTurns.isEmpty {
      lines.append(
        "- A word stayed that may be a name, since it begins a sentence or is an ordinary word too: \(turns(document.doubtfulTurns))."
      )
    }
    if !document.removedTurns.isEmpty {
      lines.append("- Addresses and long numbers were removed from \(turns(document.removedTurns)).")
    }
    if transcript.linesBefore > 0 {
      lines.append("- \(transcript.linesBefore) lines above the first speaker were left out.")
    }
    if !document.knowsWhoAsks {
      lines.append(
        form == .talk
          ? "- Nobody is marked as the teacher. Say who is with --teacher, or change the code in the table."
          : "- Only one speaker was found, so no question became a heading.")
    }
    lines.append(
      "- Places, families and stories can tell who a child is, too. Nothing here knows that; you do.")
    return lines
  }
}
