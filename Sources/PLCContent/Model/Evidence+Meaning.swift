package import PLCText

/// What counts as evidence of students.
extension Evidence {
  /// Whether it comes from students themselves: their work, their talk, their voices.
  package var isOfStudents: Bool { type.map(Sort.ofStudents.contains) ?? false }

  /// Whether it is work or talk that a group can look at together, from the text alone.
  package var isWorkOrTalk: Bool {
    type.map { [.studentWork, .scribedTalk, .transcript].contains($0) } ?? false
  }

  /// Whether it is a recording.
  package var isRecording: Bool { type?.isRecording ?? false }

  /// Whether its text is what was said.
  package var isTalk: Bool { type == .transcript || type == .scribedTalk }

  /// The file that it names, from its own folder or from the community's; nil when there is none.
  package var namedFile: RelativePath? {
    guard let written = file else { return nil }
    return [path.parent.resolving(written), RelativePath(written)].compactMap(\.self)
      .first { library.tree[$0] != nil }
  }

  /// The looks at it.
  package var looks: [Look] { document.referrers(Look.self, by: Look.Fields.evidence) }
}

extension DocumentSection {
  /// Whether it is for the words of what was said, also under a heading of the writer's own in any kind.
  package var isTranscript: Bool { name == Evidence.Sections.talk.name || name == "Transcript" }
}

extension Evidence.Sort {
  /// Whether voices or faces are in it, unless it says otherwise.
  package var isRecording: Bool { self == .audio || self == .video }
}

extension Evidence.Contains {
  /// Whether it shows by itself who a child is.
  package var isBiometric: Bool { [.handwriting, .voice, .face].contains(self) }
}

extension Evidence.Turn {
  /// Whether the teacher speaks.
  package var isOfTeacher: Bool { speaker == String(Interview.Role.teacher.letter) }
}
