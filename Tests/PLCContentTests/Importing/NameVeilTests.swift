import PLCContent
import PLCText
import Testing

@Suite struct NameVeilTests {
  private func veiled(_ text: String, _ others: [String] = []) -> NameVeil.Veiled {
    NameVeil(
      names: [("Ana Ruiz", "S1"), ("Will", "S2"), ("Ms. Rivera", "T"), ("Pat O'Neil", "[coach]")],
      texts: [text] + others
    ).veiled(text)
  }

  @Test(
    "known names become codes wherever they stand, also in part and as an owner",
    arguments: [
      ("I asked Ana Ruiz about it.", "I asked S1 about it."), ("ana said so", "S1 said so"),
      ("That is Ana's, not Will’s.", "That is S1's, not S2’s."), ("I will ask Will.", "I will ask S2."),
      ("Thank you, Ms. Rivera!", "Thank you, Ms. T!"), ("Ana-Maria knows", "S1 knows"),
      ("“Ana,” I said", "“S1,” I said"),
    ])
  func known(_ text: String, _ wanted: String) { #expect(veiled(text).text == wanted) }

  @Test(
    "other words that look like names are left out",
    arguments: [
      ("I sat with Marcus Bell on Monday.", "I sat with [name?] on Monday."),
      ("My friend Zoë’s draft", "My friend [name?]’s draft"), ("Ask Mr. Okafor.", "Ask Mr. [name?]."),
      ("Deshawn said it was fun.", "[name?] said it was fun."), ("Lupe, come here.", "[name?], come here."),
      ("Then Maria and Jo went.", "Then [name?] and [name?] went."),
    ])
  func guessed(_ text: String, _ wanted: String) { #expect(veiled(text).text == wanted) }

  @Test(
    "ordinary words stay",
    arguments: [
      "I think English is hard. Because it's long!", "We read on Friday in Google Docs.",
      "DNA and ELA are short.",
      "Writing helped me. It's mine, and I'm done.", "¿Por qué? Porque sí.",
    ])
  func kept(_ text: String) {
    let veiled = veiled(text)
    #expect(veiled.text == text)
    #expect(veiled.guessed == 0 && veiled.known == 0)
  }

  @Test("addresses and long numbers are removed, and doubtful words counted")
  func others() {
    #expect(veiled("Mail me: a@b.org or 217-555-0134.").text == "Mail me: [removed] or [removed]")
    #expect(veiled("Xavier. That is all.").doubtful == 1)
  }

  @Test("a document of a transcript holds no name of a speaker, in any of its forms")
  func document() {
    let text = """
      Jane Doe: Ana, what did you change? Tell Ben Okoro.
      Ana Ruiz: Jane, I asked ben. | He read *my* draft.
      1. Ben Okoro: # Ana's was longer.
      Ben Okoro: Yes, Ruiz wrote more.
      """
    let transcript = Transcript(SourceText(text))
    let talk = TranscriptDocument(transcript, as: .talk, leaders: ["Jane"], others: [])
    let interview = TranscriptDocument(
      transcript, as: .interview(participant: "S07"), leaders: [], others: [])
    for body in [talk.body, interview.body] {
      for name in ["Jane", "Doe", "Ana", "Ruiz", "Ben", "ben", "Okoro"] {
        #expect(!body.contains(name), "\(name) in \(body)")
      }
    }
    #expect(talk.body.contains("| 1 | T | S1, what did you change? Tell S2. |"))
    #expect(talk.body.contains("I asked S2. \\| He read \\*my\\* draft."))
    #expect(interview.body.contains("### S07, what did you change?"))
    #expect(interview.body.contains("\n> the interviewer, I asked"))
  }
}
