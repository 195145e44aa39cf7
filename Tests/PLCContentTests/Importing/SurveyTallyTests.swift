import PLCContent
import PLCText
import Testing

@Suite struct SurveyTallyTests {
  private let google = """
    Timestamp,Email Address,What is your name?,My reader changed my draft,I had time,What else?
    2026/09/14 9:03:12 AM GMT-4,s1@example.org,Ana,Agree,Disagree,"It was
    fun"
    2026/09/14 9:03:40 AM GMT-4,s2@example.org,Ben,Strongly agree,Agree,I liked the ending of the piece
    2026/09/14 9:04:02 AM GMT-4,s3@example.org,Cam,Disagree,Disagree,no idea really
    2026/09/14 9:09:00 AM GMT-4,s1@example.org,Ana,Disagree,Disagree,Second thoughts on this
    2026/09/15 1:00:00 PM GMT-4,s1@example.org,Ana,Agree,Agree,another day
    2026/09/15 1:01:00 PM GMT-4,teacher@example.org,test,Agree,Agree,test
    2026/09/15 1:01:00 PM GMT-4,,,,,
    """

  private func tally(
    _ text: String, _ agree: [String], _ change: (inout SurveyTally.Request) -> Void = { _ in }
  ) throws -> SurveyTally {
    var request = SurveyTally.Request(agree: agree)
    change(&request)
    return try SurveyTally(ResponseTable(SourceText(text)), request)
  }

  private func lines(_ tally: SurveyTally) -> [String] {
    tally.days.map { "\($0.date) \($0.context) \($0.agreeing)/\($0.answers) \($0.students)" }
  }

  @Test("an export of Google Forms becomes so many of so many a day; people and free text are left out")
  func googleForms() throws {
    let tally = try tally(google, ["Agree,Strongly agree"])
    #expect(lines(tally) == ["2026-09-14  2/6 3", "2026-09-15  2/2 1"])
    #expect(tally.items == ["My reader changed my draft", "I had time"])
    #expect(tally.dropped.personColumns == 2)
    #expect(tally.dropped.freeColumns == 1)
    #expect(tally.dropped.earlierAnswers == 1)
    #expect(tally.dropped.testRows == 1)
    #expect(tally.dropped.blankRows == 1)
    #expect(tally.unseen.isEmpty)
  }

  @Test(
    "an export of Microsoft Forms with semicolons, short years and several answers in a cell is understood")
  func microsoftForms() throws {
    let text =
      "\u{FEFF}ID;Start time;Completion time;Email;Name;I can name my reader;What helped?\r\n"
      + "1;9/14/26 9:00:01;9/14/26 9:03:12;anonymous;;Agree;Time;\r\n".replacing(
        "Time;", with: "\"Time;A reader;\"")
      + "2;9/14/26 9:00:05;9/14/26 9:03:12;anonymous;;Disagree;\"A reader;\"\r\n"
      + "3;9/21/26 23:59:59;9/21/26 23:59:59;anonymous;;Agree;\"Time;\"\r\n"
    let tally = try tally(text, ["agree"])
    #expect(lines(tally) == ["2026-09-14  1/2 2", "2026-09-21  1/1 1"])
    #expect(tally.items == ["I can name my reader"])
    let helped = try self.tally(text, ["A reader"])
    #expect(helped.items == ["What helped?"])
    #expect(lines(helped) == ["2026-09-14  2/2 2", "2026-09-21  0/1 1"])
  }

  @Test("a line above the headings, merged headings and sep= are no answers")
  func oddHeads() throws {
    let merged =
      "Timestamp,Please rate,,Comments\n,I knew my reader,I had time,\n14/09/2026 9:00:00,Agree,Agree,x\n14/09/2026 9:01:00,Agree,Disagree,y\n"
    let tally = try tally(merged, ["Agree"])
    #expect(tally.items == ["Please rate [I knew my reader]", "Please rate [I had time]"])
    #expect(lines(tally) == ["2026-09-14  3/4 2"])
    let above =
      "sep=;\nSurvey of period 3, in class\nMarca temporal;Tuve tiempo\n14/09/2026 9:00:00;Sí\n14/09/2026 9:00:00;No\n"
    #expect(lines(try self.tally(above, ["sí"])) == ["2026-09-14  1/2 2"])
  }

  @Test("a question to which nobody agreed belongs to the scale all the same")
  func nobody() throws {
    let text =
      "Timestamp,A,B,C\n9/14/2026 9:00:00,Agree,Disagree,Red\n9/14/2026 9:01:00,Disagree,Disagree,Blue\n9/14/2026 9:02:00,Agree,Disagree,Red\n"
    let tally = try tally(text, ["Agree"])
    #expect(tally.items == ["A", "B"])
    #expect(lines(tally) == ["2026-09-14  2/6 3"])
  }

  @Test("days that could be two are refused unless another response or the order tells")
  func dateOrder() throws {
    let head = "Timestamp,A\n"
    let both = head + "3/4/2026 9:00:00,Yes\n5/4/2026 9:00:00,No\n"
    #expect(throws: SurveyTally.Refusal.self) { try tally(both, ["Yes"]) }
    #expect(
      lines(try tally(both, ["Yes"]) { $0.order = .dayFirst }) == ["2026-04-03  1/1 1", "2026-04-05  0/1 1"])
    #expect(
      lines(try tally(both + "14/4/2026 9:00:00,No\n", ["Yes"])).first == "2026-04-03  1/1 1")
    #expect(lines(try tally(both + "4/14/2026 9:00:00,No\n", ["Yes"])).first == "2026-03-04  1/1 1")
    #expect(throws: SurveyTally.Refusal.times(.mixed("4/14/2026", "14/4/2026"))) {
      try tally(head + "4/14/2026,Yes\n14/4/2026,No\n", ["Yes"])
    }
    let day = try #require(CalendarDate(iso: "2026-04-10"))
    #expect(lines(try tally(both, ["Yes"]) { $0.day = day }) == ["2026-04-10  1/2 2"])
  }

  @Test("the items of the measure name the questions, and an answer with a comma counts as a whole")
  func items() throws {
    let text =
      "Timestamp,I had time to use it.,Which period?\n2026-09-14 09:00,\"Yes, mostly\",3\n2026-09-14 09:01,No,3\n2026-09-14 09:02,\"Yes, mostly\",4\n"
    let tally = try tally(text, ["Yes, mostly"]) {
      $0.measureItems = ["I had time to use it."]
      $0.contextQuestion = "which period?"
    }
    #expect(lines(tally) == ["2026-09-14 3 1/2 2", "2026-09-14 4 1/1 1"])
    #expect(tally.dropped.otherQuestions == 0)
  }

  @Test("answers that nobody gave are told, and none at all is refused with those there are")
  func unseen() throws {
    let text =
      "Timestamp,A\n2026-09-14 09:00,Yes\n2026-09-14 09:01,No\n2026-09-14 09:02,Yes\n2026-09-14 09:03,No\n"
    #expect(try tally(text, ["Yes,Always"]).unseen == ["always"])
    #expect(throws: SurveyTally.Refusal.noAgreement(["No", "Yes"])) { try tally(text, ["Agree"]) }
    #expect(throws: SurveyTally.Refusal.noTime) { try tally("A,B\nYes,No\nNo,No\nYes,No\n", ["Yes"]) }
  }
}
