import ArgumentParser
import Foundation
import PLCContent
import PLCText

/// `plc init`: a new community's folder.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Makes a new community's folder to start in.",
    discussion: """
      It holds settings, a short charter, a launch agenda, a first try, protocols and forms to print. \
      Nothing that is there already is changed.

      Examples:
        plc init our-plc
        plc init . --name "Writing PLC" --school "Riverbend Middle School"
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var date: AsOfOption

  @Argument(help: ArgumentHelp("Where.", valueName: "folder"))
  var folder = "."

  @Option(help: "What the community is called.")
  var name: String?

  @Option(help: "The school.")
  var school: String?

  @Option(help: "The language you write in, such as en or es.")
  var language: String?

  func run() async throws {
    try await Exit.reporting {
      let console = Console(common)
      let root = Workspace.absolute(folder)
      if FileManager.default.fileExists(atPath: root + "/plc.yml") {
        throw CannotDo(
          "\(folder) holds a plc.yml already, so it is a community's folder. Nothing was written.")
      }
      let answers = Answers(
        name: ask("What is your community called?", name, standard: "Our learning community"),
        school: ask("Which school?", school, standard: "Our school"),
        language: ask("Which language do you write in?", language, standard: "en"))
      let workspace = Workspace(root: root, hasSettings: true)
      let files = StarterFolder.files(answers, today: date.asOf ?? Workspace.today)
      for (path, _) in files where FileManager.default.fileExists(atPath: root + "/" + path.string) {
        throw CannotDo("\(path) is there already in \(folder). Nothing was written.")
      }
      for (path, text) in files { try workspace.create(path, text) }
      let isHere = Workspace.absolute(folder) == Workspace.absolute(".")
      console.print("\(files.count) files in \(isHere ? "this folder" : folder). Next:")
      console.print(
        (isHere ? "" : "  cd \(folder)\n") + "  plc check\n  plc build --audience members --drafts")
    }
  }

  struct Answers {
    let name: String
    let school: String
    let language: String
  }

  /// The option, else the answer of the person at the terminal, else the standard.
  private func ask(_ question: String, _ given: String?, standard: String) -> String {
    if let given { return given }
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return standard }
    FileHandle.standardError.write(Data("\(question) [\(standard)] ".utf8))
    let answer = readLine()?.trimmingSpaces ?? ""
    return answer.isEmpty ? standard : answer
  }
}

/// The template with a community's own name, school, language and a date that is still to come.
enum StarterFolder {
  static func files(_ answers: InitCommand.Answers, today: CalendarDate) -> [(RelativePath, String)] {
    let launch = "\(today.adding(days: 7))"
    return TemplateFiles.all.map { path, text in
      (
        RelativePath.root.appending(path.replacing(templateDate, with: launch)),
        filled(text, path: path, answers, launch: launch)
      )
    } + [(editorSchema, JSONSchema.settings.text() + "\n")]
  }

  /// What editors are told of `plc.yml`; the template's settings of editors name it.
  private static let editorSchema = RelativePath.root.appending(".vscode/plc.schema.json")

  /// The date of the launch meeting in the template.
  static let templateDate = "2026-09-08"

  private static func filled(
    _ text: String, path: String, _ answers: InitCommand.Answers, launch: String
  ) -> String {
    var text = text.replacing(templateDate, with: launch)
    func set(_ key: String, _ standard: String, _ value: String) {
      text = text.replacing("\n\(key): \(standard)\n", with: "\n\(key): \(YAMLText.quoted(value))\n")
    }
    switch path {
    case "plc.yml":
      set("name", "Our learning community", answers.name)
      set("school", "Our school", answers.school)
      set("language", "en", answers.language)
    case "charter.md": set("community", "Our learning community", answers.name)
    case "README.md": text = text.replacing("# Our learning community\n", with: "# \(answers.name)\n")
    default: break
    }
    return text
  }
}
