import PLCContent
import PLCMarkdown
import PLCTestSupport
import PLCText
import Testing

@testable import PLCRules

@Suite struct PhraseListTests {
  private static let list = PhraseList(
    "focus on\nimprov*  # improve, improving\nbe more\nlow-income\ndon't know")

  private static func prose(_ text: String) async -> (Prose, SourceText) {
    let library = await MemoryFolder(["pages/a.md": text]).library
    let document = library.documents[0]
    return (Prose(document.tree.blocks, in: document.source), document.source)
  }

  @Test(
    "phrases are found as whole words in any case, with their places",
    arguments: [
      "We «improve» our talk.", "«Focus on» talk.", "«Focus\non» talk.", "**«Be** more» open.",
      "A «low-income» area.",
      "We «don’t know» yet.", "- one\n- «improving» two", "| a | b |\n|---|---|\n| «focus on» | x |",
      "[«Improving»](a.md) talk.",
    ])
  func finds(_ marked: String) async {
    let expected = MarkedText(marked)
    let (prose, _) = await Self.prose(expected.text)
    #expect(Self.list.matches(in: prose).map(\.span) == expected.spans)
  }

  @Test(
    "nothing is found in code, quotations, parts of words, or across the end of a sentence",
    arguments: [
      "`improve`", "> We improve.", "He said “we improve” and left.", "She said \"focus on\" it.",
      "Our focus. On Monday.",
      "It refocus on.", "    improve\n", "*Write here: improve.*", "[[improve]]",
    ])
  func leavesAlone(_ text: String) async {
    let (prose, _) = await Self.prose(text)
    #expect(Self.list.matches(in: prose) == [])
  }

  @Test("words between quotation marks count when they should")
  func quoted() async {
    let (prose, _) = await Self.prose("They said “we improve”.")
    #expect(Self.list.occurs(in: prose))
    #expect(!Self.list.occurs(in: prose, quoted: false))
  }

  @Test("the longest phrase wins where several begin")
  func longest() async {
    let (prose, source) = await Self.prose("A third of all students.")
    let found = PhraseList("third\nthird of all").matches(in: prose)
    #expect(found.map { source[$0.span] } == ["third of all"])
  }

  @Test(
    "numbers stand in digits and in words",
    arguments: ["12 of 26", "Twice as often", "Half the class", "By 2nd period"])
  func numbers(_ text: String) async {
    #expect(NumberWords.stand(in: await Self.prose(text).0))
  }

  private static let patterns = PhraseList(
    "lack of … training|program*\nthey don't|didn't care\n^we should\nin a hurry")

  @Test(
    "alternatives, gaps and starts of sentences",
    arguments: [
      "There is a «lack of good teacher training» here.", "A *«lack* of **programs»**.",
      "«They don’t care», «they didn't care».", "«We should» wait. Perhaps we should not. «We should».",
      "They were «in\na hurry».", "In room 5.we should go.", "A lack of one two three four training.",
      "A lack of books. The training is good.", "A\u{a0}«lack of\u{a0}training».",
      "- In our lessons: *Write here: we should.* «Lack of training»",
    ])
  func patterns(_ marked: String) async {
    let expected = MarkedText(marked)
    let (prose, _) = await Self.prose(expected.text)
    #expect(Self.patterns.matches(in: prose).map(\.span) == expected.spans)
  }
}

@Suite struct PhraseSieveTests {
  /// The phrases of the list without what to say instead.
  private static let deficits = DeficitPhrases.english.split(whereSeparator: \.isNewline).map {
    $0.split(separator: "=>")[0]
  }.joined(separator: "\n")

  /// One way to say each phrase of a list, as its words.
  private static func spoken(_ list: String) -> [[String]] {
    var phrases: [[String]] = []
    for line in list.split(whereSeparator: \.isNewline) {
      let words = line.prefix { $0 != "#" }.split(whereSeparator: { " -^".contains($0) }).map(
        Self.spoken(word:))
      if !words.isEmpty { phrases.append(words) }
    }
    return phrases
  }

  private static func spoken(word: Substring) -> String {
    word == "…" ? "one two" : String(word.split(separator: "|").last ?? "").replacing("*", with: "s")
  }

  private static let texts: [@Sendable ([String]) -> String] = [
    { $0.joined(separator: " ") },
    { "Of “\($0.joined(separator: " ").uppercased())”" },
    { "> x\n\n- A " + $0.joined(separator: "\n  ") + ", so." },
    { "**" + $0.joined(separator: "** *") + "*" },
    { $0.joined(separator: "-").replacing("'", with: "\u{2019}") },
    { "[\($0[0])](a.md) " + $0.dropFirst().joined(separator: " ") },
    { "[\($0[0])](a_(b).md) " + $0.dropFirst().joined(separator: " ") },
    { "[\($0[0])][a b] " + $0.dropFirst().joined(separator: " ") + "\n\n[a b]: c.md" },
    { "| A |\n|---|\n| " + $0.joined(separator: " ") + " |" },
    { "5\u{2019}" + $0.joined(separator: "\u{A0}") + "\u{2014}9" },
  ]

  @Test(
    "a text in which a phrase stands is never passed over",
    arguments: [
      deficits, "é*\nque\u{301}*|como las familias\nno … él\nwe can't\na b\nit's\ni'* so",
    ])
  func keeps(_ words: String) async throws {
    let list = PhraseList(words)
    var found = 0
    for phrase in Self.spoken(words) {
      for text in Self.texts {
        let library = await MemoryFolder(["pages/a.md": text(phrase)]).library
        let document = library.documents[0]
        for block in document.tree.blocks where list.occurs(in: Prose([block], in: document.source)) {
          found += 1
          #expect(list.mayStand(in: block.span, of: document.source), "\(text(phrase))")
        }
      }
    }
    #expect(found > Self.spoken(words).count * 5)
  }

  @Test(
    "a text with the words of phrases, but no two of one phrase together, is passed over",
    arguments: [
      "Students read in their home.", "They write what they like.", "[The problem](a.md) is not low.",
      "A low count; a gap.", "Kids on lazy afternoons.",
    ])
  func passesOver(_ text: String) {
    let list = PhraseList(Self.deficits)
    let source = SourceText(text)
    let mayStand = list.mayStand(in: source.wholeSpan, of: source)
    #expect(!mayStand)
  }
}
