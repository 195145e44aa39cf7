import Foundation
import Testing

/// `plc import`: data in, names out.
@Suite struct ImportCommandTests {
  private let export = """
    Timestamp,Email Address,Name,I could use what I heard,Anything else?
    9/14/2026 9:03:12,ana@example.org,Ana Ruiz,Agree,Ana said a long thing here
    9/14/2026 9:03:40,ben@example.org,Ben Okoro,Disagree,"Nothing
    much to say"
    9/21/2026 9:03:40,ben@example.org,Ben Okoro,Strongly agree,Fine by me and Ana

    """

  private func program() throws -> Program {
    let program = try Program()
    try program.write("ours/plc.yml", "name: Ours\n")
    try program.write("ours/measures/slip.md", "---\ntype: practical\nunit: \"%\"\nstatus: in-use\n---\n")
    try program.write("responses.csv", export)
    return program
  }

  private let survey = [
    "import", "survey", "responses.csv", "--dir", "ours", "--measure", "slip", "--agree",
    "Agree,Strongly agree",
  ]

  @Test("a survey becomes rows by day; names, addresses and free text go nowhere")
  func surveyRows() throws {
    let program = try program()
    let dry = try program.run(survey + ["--dry-run"])
    #expect(dry.status == 0, "\(dry.messages)")
    #expect(dry.output == "2026-09-14: 1 of 2\n2026-09-21: 1 of 1\n")
    #expect(program.text("ours/measures/slip.csv") == nil)
    let outcome = try program.run(survey)
    #expect(
      program.text("ours/measures/slip.csv") == "date,numerator,denominator\n2026-09-14,1,2\n2026-09-21,1,1\n"
    )
    #expect(outcome.messages.contains("2 columns of names or addresses, 1 column of free text"))
    for name in ["Ana", "Ben", "Ruiz", "example.org", "Nothing", "Fine"] {
      #expect(!(outcome.output + outcome.messages).contains(name), "\(name)")
    }
  }

  @Test("the same export again changes nothing; other numbers for a day stop it before anything is written")
  func again() throws {
    let program = try program()
    #expect(try program.run(survey).status == 0)
    let text = program.text("ours/measures/slip.csv")
    let second = try program.run(survey)
    #expect(second.status == 0 && second.output.isEmpty && second.messages.contains("Nothing to add"))
    #expect(program.text("ours/measures/slip.csv") == text)
    try program.write(
      "responses.csv",
      export + "9/21/2026 9:09:00,c@example.org,C,Agree,\n9/28/2026 9:09:00,c@example.org,C,Agree,\n")
    let other = try program.run(survey)
    #expect(other.status == 2 && other.messages.contains("2026-09-21 says 1/1, now it would be 2/2"))
    #expect(program.text("ours/measures/slip.csv") == text)
  }

  @Test("an export inside the community's folder is told, and a workbook is refused with what to do")
  func places() throws {
    let program = try program()
    try program.write("ours/responses.csv", export)
    var arguments = survey
    arguments[2] = "ours/responses.csv"
    #expect(try program.run(arguments).messages.contains("move it away or delete it"))
    try program.write("responses.csv", "PK\u{3}\u{4}")
    #expect(try program.run(survey).messages.contains("CSV UTF-8"))
    try program.write("responses.csv", "Timestamp,A\n3/4/2026 9:00,Agree\n")
    #expect(try program.run(survey).messages.contains("--date-order"))
  }

  private let talk = """
    WEBVTT

    00:00:01.000 --> 00:00:03.000
    <v Ms. Rivera>Ana, what did you change?</v>

    00:00:04.000 --> 00:00:05.000
    <v Ana Ruiz>The ending. Ben told me | to.</v>

    """

  @Test("a talk becomes evidence with codes, which checks clean and holds no name")
  func talkDocument() throws {
    let program = try program()
    try program.write("talk.vtt", talk)
    let outcome = try program.run(
      "import", "transcript", "talk.vtt", "--as", "talk", "--dir", "ours", "--date", "2026-09-14")
    #expect(outcome.status == 0 && outcome.output == "evidence/talk-2026-09-14.md\n", "\(outcome.messages)")
    let text = try #require(program.text("ours/evidence/talk-2026-09-14.md"))
    #expect(text.contains("| 1 | T | S1, what did you change? |"))
    #expect(text.contains("| 2 | S1 | The ending. [name?] told me \\| to. |"))
    for name in ["Ana", "Ruiz", "Rivera", "Ben"] {
      #expect(!(text + outcome.output + outcome.messages).contains(name), "\(name)")
    }
    let check = try program.run("check", "--dir", "ours", "--format", "concise", "--as-of", "2026-09-15")
    #expect(!check.output.contains("evidence/"), "\(check.output)")
    let again = try program.run(
      "import", "transcript", "talk.vtt", "--as", "talk", "--dir", "ours", "--date", "2026-09-14")
    #expect(again.status == 0 && again.messages.contains("already"))
  }

  @Test("an interview gets the next free code, questions as headings and the answers as quotations")
  func interview() throws {
    let program = try program()
    try program.write(
      "ours/interviews/s01.md", "---\nparticipant: S01\nrole: student\ndate: 2026-09-01\n---\n")
    try program.write(".names", "")
    try program.write("ours/.plc/names.txt", "Lupe Diaz # in period 3\n")
    try program.write(
      "notes.txt", "Jane: When do you revise?\nAna: Lupe and I never do.\nJane: Why?\nAna: No time.\n")
    let outcome = try program.run(
      "import", "transcript", "notes.txt", "--as", "interview", "--dir", "ours", "--date", "2026-09-14")
    #expect(outcome.output == "interviews/s02.md\n", "\(outcome.messages)")
    let text = try #require(program.text("ours/interviews/s02.md"))
    #expect(text.contains("participant: S02\nrole: student\n"))
    #expect(
      text.contains("### When do you revise?\n\n> [student] and I never do.\n\n### Why?\n\n> No time.\n"))
    let check = try program.run("check", "--dir", "ours", "--format", "concise", "--as-of", "2026-09-15")
    #expect(!check.output.contains("s02.md: error"), "\(check.output)")
    try program.write("none.txt", "only words\n")
    #expect(try program.run("import", "transcript", "none.txt", "--as", "talk", "--dir", "ours").status == 2)
  }
}
