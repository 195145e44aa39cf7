import ArgumentParser

/// `plc import`: data in, names out.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Brings in the answers of a survey, or a transcript, without names.",
    discussion: """
      Examples:
        plc import survey responses.csv --measure exit-ticket --agree "Agree,Strongly agree"
        plc import transcript talk.vtt --as talk
        plc import transcript notes.txt --as interview --role student
      """,
    subcommands: [ImportSurveyCommand.self, ImportTranscriptCommand.self])
}
