import PLCContent
import PLCText
import Testing

@Suite struct TranscriptTests {
  private func turns(_ text: String) -> [String] {
    Transcript(SourceText(text)).turns.map { "\($0.speaker)|\($0.words)" }
  }

  @Test("captions with voices, with names before a colon, and with neither are read turn by turn")
  func captions() {
    let teams = """
      WEBVTT

      NOTE made by a meeting program

      1
      00:00:01.000 --> 00:00:03.000
      <v Jane Doe>What did you <i>change</i>?</v>

      2
      00:00:03.500 --> 00:00:05.000 align:start
      <v Ana Ruiz>The ending &amp; the
      title.</v>

      00:00:06.000 --> 00:00:07.000
      <v Ana Ruiz>I liked it.</v>
      """
    #expect(
      turns(teams) == ["Jane Doe|What did you change?", "Ana Ruiz|The ending & the title. I liked it."])
    let zoom =
      "1\r\n00:00:01,000 --> 00:00:03,000\r\nJane Doe: Hello.\r\n\r\n2\r\n00:00:04,000 --> 00:00:05,000\r\nAll of you.\r\n"
    #expect(turns(zoom) == ["Jane Doe|Hello. All of you."])
  }

  @Test("plain lines with speakers, with times before or behind them, and with words that go on are read")
  func plain() {
    let text = """
      Meeting notes
      Attendees: everyone we know
      Ms. Rivera: Why did you do that?
      Student 3: I think: it was better.
      It was short.
      [00:12] S1: yes
      00:14 S1: really
      Ana Ruiz  0:20
      No. At 9:30 we stopped.
      """
    let transcript = Transcript(SourceText(text))
    #expect(
      transcript.turns.map { "\($0.speaker)|\($0.words)" } == [
        "Ms. Rivera|Why did you do that?", "Student 3|I think: it was better. It was short.",
        "S1|yes really", "Ana Ruiz|No. At 9:30 we stopped.",
      ])
    #expect(transcript.linesBefore == 2)
    #expect(Transcript(SourceText("nobody speaks here\n")).turns.isEmpty)
  }

  @Test("speakers become codes; those that are codes stay")
  func codes() {
    let codes = SpeakerCodes(["Ms. Rivera", "Ana Ruiz", "S1", "Student 3", "Ben", "Mr. Lee"], teachers: [])
    #expect(
      ["Ms. Rivera", "Ana Ruiz", "S1", "Student 3", "Ben", "Mr. Lee"].map { codes[$0] } == [
        "T", "S2", "S1", "S3", "S4", "T2",
      ])
    #expect(SpeakerCodes(["Jane Doe"], teachers: ["jane"])["Jane Doe"] == "T")
    #expect(!SpeakerCodes(["Ana"], teachers: []).hasTeacher)
  }
}
