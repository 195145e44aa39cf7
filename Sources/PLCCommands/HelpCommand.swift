import ArgumentParser
import PLCContent
import PLCDiagnostics
import PLCText

/// `plc help`: a command, or how to do the work, in a page.
///
/// The argument parser has a `help` of its own, which knows the commands only; this one stands before it.
struct HelpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "help",
    abstract: "Explains a command, or how to do the work, in a page.",
    discussion: """
      Examples:
        plc help                  the commands, and the topics
        plc help check            a command
        plc help cycle            how to write a cycle
        plc help run chart        how to read one
        plc help privacy          how students are kept safe
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "A command or a topic; `topics` lists the topics.")
  var subject: [String] = []

  func run() throws {
    let console = Console(common)
    let name = Slug.make(subject.joined(separator: " "))
    if name.isEmpty {
      console.print(PLC.helpMessage(columns: console.width) + "\n\n" + Self.topics(width: console.width))
    } else if let command = Self.command(named: subject) {
      console.print(PLC.helpMessage(for: command, columns: console.width))
    } else if name == "topics" {
      console.print(Self.topics(width: console.width))
    } else if let topic = HelpTopic.named(name) {
      console.print(topic.text(width: console.width))
    } else if let text = Explanation(width: console.width, schema: ExplainCommand.schema(common)).text(
      for: subject.joined(separator: " "))
    {
      console.print(text)
    } else {
      let commands = PLC.configuration.subcommands.compactMap { $0.configuration.commandName }
      let near = NearName.nearest(
        to: name, among: commands + HelpTopic.all.flatMap { [$0.name] + $0.synonyms })
      console.say(
        "plc: There is no command and no topic called `\(subject.joined(separator: " "))`."
          + EnglishWords.didYouMean(
            near.map { "plc help \($0)" }, otherwise: " `plc help topics` lists the topics."))
      throw ExitCode(2)
    }
  }

  /// The command at the end of a path of names, such as `import survey`.
  private static func command(named path: [String]) -> (any ParsableCommand.Type)? {
    var found: (any ParsableCommand.Type)?
    var commands = PLC.configuration.subcommands
    for name in path {
      guard let next = commands.first(where: { $0.configuration.commandName == name }) else { return nil }
      found = next
      commands = next.configuration.subcommands
    }
    return found
  }

  private static func topics(width: Int) -> String {
    "TOPICS: how to do the work, each on a page (`plc help cycle`)\n"
      + TerminalTable.list(
        HelpTopic.all.map { (name: $0.name, meaning: $0.summary) }, width: width, indent: 2)
  }
}
