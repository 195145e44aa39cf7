import PLCContent
import PLCText
import Testing

/// Answers to one question counted one by one, for bar charts.
@Suite struct AnswerCountsTests {
  /// As Google Forms writes checkboxes, with the comma that parts them inside one cell.
  private let google = """
    Timestamp,Email Address,What helped you revise?,Anything else?
    9/14/2026 9:03:12,s1@example.org,"A reader, More time",it was fun because my friend was reading it
    9/14/2026 9:03:40,s2@example.org,More time,
    9/14/2026 9:04:02,s3@example.org,A reader,I liked the ending of the piece best
    9/14/2026 9:05:02,s4@example.org,,nothing at all helped me today
    9/21/2026 9:03:12,s1@example.org,"A reader, More time",
    9/21/2026 9:03:40,s2@example.org,A reader,
    """

  private func counts(
    _ text: String, _ change: (inout AnswerCounts.Request) -> Void = { _ in }
  ) throws -> AnswerCounts {
    var request = AnswerCounts.Request()
    change(&request)
    return try AnswerCounts(ResponseTable(SourceText(text)), request)
  }

  private func lines(_ counts: AnswerCounts) -> [String] {
    counts.counts.map { "\($0.date) \($0.context)\($0.answer) \($0.given)/\($0.students)" }
  }

  private func export(_ answers: [String]) -> String {
    "Timestamp,Q\n"
      + answers.map { "2026-09-14 09:00,\"\($0)\"\n" }.enumerated()
      .map { index, line in line.replacing("09:00", with: "09:0\(index)") }.joined()
  }

  @Test("checkboxes of Google Forms: each answer by day, out of the students who answered the question")
  func googleForms() throws {
    let counts = try counts(google)
    #expect(
      lines(counts) == [
        "2026-09-14 A reader 2/3", "2026-09-14 More time 2/3", "2026-09-21 A reader 2/2",
        "2026-09-21 More time 1/2",
      ])
    #expect(counts.questions == ["What helped you revise?"])
    #expect(counts.dropped.personColumns == 1 && counts.dropped.freeColumns == 1)
    #expect(counts.dropped.blankRows == 1)
  }

  @Test("checkboxes of Microsoft Forms end in a semicolon; an answer nobody gave on a day stands with 0")
  func microsoftForms() throws {
    let text =
      "\u{FEFF}ID;Start time;Completion time;Email;Name;What helped?\r\n"
      + "1;9/14/26 9:00:01;9/14/26 9:03:12;anonymous;;\"More time;A reader, not a friend;\"\r\n"
      + "2;9/14/26 9:00:05;9/14/26 9:03:13;anonymous;;\"A reader, not a friend;\"\r\n"
      + "3;9/21/26 9:00:05;9/21/26 9:03:12;anonymous;;\"More time;\"\r\n"
    #expect(
      lines(try counts(text)) == [
        "2026-09-14 A reader, not a friend 2/2", "2026-09-14 More time 1/2",
        "2026-09-21 A reader, not a friend 0/1", "2026-09-21 More time 1/1",
      ])
  }

  @Test("named answers keep their order and spelling, count when nobody gave them, and may hold commas")
  func named() throws {
    let text = export(["Yes, mostly", "no", "Yes, mostly, No", "No"])
    let counts = try counts(text) { $0.answers = ["Yes, mostly;Not yet;No"] }
    #expect(
      lines(counts) == [
        "2026-09-14 Yes, mostly 2/4", "2026-09-14 Not yet 0/4", "2026-09-14 No 3/4",
      ])
    #expect(counts.unseen == ["Not yet"])
  }

  @Test("usual scales go from low to high, others from the most frequent answer down")
  func order() throws {
    func order(_ answers: [String]) throws -> [String] { try counts(export(answers)).counts.map(\.answer) }
    #expect(
      try order(["Agree", "Agree", "Strongly disagree", "Disagree"]) == [
        "Strongly disagree", "Disagree", "Agree",
      ])
    #expect(try order(["10", "2", "2", "5"]) == ["2", "5", "10"])
    #expect(try order(["B", "A", "A", "B", "A"]) == ["A", "B"])
  }

  @Test("a comma that may part answers or not is asked about")
  func comma() throws {
    #expect(throws: AnswerCounts.Refusal.comma("Yes, mostly")) {
      try counts(export(["Yes, mostly", "Yes", "Yes, mostly", "Yes", "No", "No"]))
    }
    #expect(
      lines(try counts(export(["Yes, mostly", "No", "Yes, mostly", "No"]))) == [
        "2026-09-14 No 2/4", "2026-09-14 Yes, mostly 2/4",
      ])
  }

  @Test("what one student alone answered may be their own words: it is refused and not repeated")
  func once() throws {
    let text = export(["A reader", "A reader", "My cousin Ana", "A reader"])
    #expect(throws: AnswerCounts.Refusal.givenOnce(1, others: ["A reader"])) { try counts(text) }
    #expect(throws: AnswerCounts.Refusal.unknown([], others: 1, known: ["A reader", "More time"])) {
      try counts(text) { $0.answers = ["A reader;More time"] }
    }
    #expect(
      lines(
        try counts(text) {
          $0.answers = ["A reader"]
          $0.rest = "Other"
        }) == ["2026-09-14 A reader 3/4", "2026-09-14 Other 1/4"])
  }

  @Test("answers that the measure knows hold for a later export; a strange one is refused by name")
  func known() throws {
    let known = ["": ["Yes", "Not yet"]]
    #expect(
      lines(try counts(export(["yes"])) { $0.known = known }) == [
        "2026-09-14 Yes 1/1", "2026-09-14 Not yet 0/1",
      ])
    #expect(throws: AnswerCounts.Refusal.unknown(["Sí"], others: 0, known: ["Yes", "Not yet"])) {
      try counts(export(["Sí", "Sí", "Yes"])) { $0.known = known }
    }
  }

  @Test("of several questions one is asked for, and each has its own answers")
  func questions() throws {
    let text =
      "Timestamp,A,B,Period\n2026-09-14 09:00,Yes,2,3\n2026-09-14 09:01,No,4,3\n2026-09-14 09:02,Yes,2,4\n"
    #expect(throws: AnswerCounts.Refusal.whichQuestion(["A", "B", "Period"])) { try counts(text) }
    let both = try counts(text) { $0.survey.items = ["A", "B"] }
    #expect(
      both.counts.map { "\($0.question) \($0.answer) \($0.given)" } == [
        "A No 1", "A Yes 2", "B 2 2", "B 4 1",
      ])
    let classes = try counts(text) {
      $0.survey.items = ["A"]
      $0.survey.contextQuestion = "Period"
    }
    #expect(
      lines(classes) == [
        "2026-09-14 3No 1/2", "2026-09-14 3Yes 1/2", "2026-09-14 4No 0/1", "2026-09-14 4Yes 1/1",
      ])
    #expect(throws: AnswerCounts.Refusal.questionsAndClasses) {
      try counts(text) {
        $0.survey.items = ["A", "B"]
        $0.survey.contextQuestion = "Period"
      }
    }
  }
}
