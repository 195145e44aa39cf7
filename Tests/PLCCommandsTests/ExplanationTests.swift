import PLCContent
import PLCDiagnostics
import PLCRules
import PLCTestSupport
import Testing

@testable import PLCCommands

@Suite struct ExplanationTests {
  private static let explanation = Explanation(width: 80)

  @Test("everything that has a name can be explained, in 80 columns and plain words")
  func everything() throws {
    for name in Set(Self.explanation.names).sorted() {
      let text = try #require(Self.explanation.text(for: name), "\(name)")
      for line in text.split(separator: "\n") where !line.hasPrefix("    ") {
        #expect(DisplayWidth.of(line) <= 80, "\(name): \(line)")
        #expect(!line.contains("](") && !line.contains("**") && !line.contains("\\"), "\(name): \(line)")
      }
    }
  }

  @Test("a rule says why, how to mend, how serious, both examples and how to turn it off")
  func rule() throws {
    let text = try #require(Self.explanation.text(for: "overfull-agenda"))
    for part in [
      "Why\n", "How to mend\n", "How serious\n", "Found in this\n", "^^", "Fine like this\n",
      "How to turn off\n",
      "<!-- plc-allow overfull-agenda: ", "allow: {overfull-agenda: ", "overfull-agenda: off",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test("what only the disk can show is not shown as a text")
  func standIns() throws {
    for name in ["unreadable-file", "skipped-file"] {
      let text = try #require(Self.explanation.text(for: name))
      #expect(!text.contains("Found in this"))
    }
  }

  @Test("a field is explained in every kind that has it, or in one")
  func fields() throws {
    let all = try #require(Self.explanation.text(for: "minutes"))
    #expect(all.contains("In a meeting") && all.contains("In a protocol"))
    let one = try #require(Self.explanation.text(for: "cycle.scale"))
    #expect(one.contains("In a cycle") && one.contains("`one-class`"))
    #expect(Self.explanation.text(for: "cycle.room") == nil)
    let twice = try #require(Self.explanation.text(for: "visibility"))
    #expect(twice.contains("In every kind") && twice.contains("visibility (setting)"))
  }

  @Test(
    "a setting is explained by its own name and by its place",
    arguments: ["privacy", "min_n", "privacy.min_n"])
  func settings(_ name: String) throws {
    #expect(try #require(Self.explanation.text(for: name)).contains("privacy:\n"))
  }

  @Test("what a community declared is explained as well")
  func ownKinds() async throws {
    let folder = MemoryFolder([
      "plc.yml":
        "name: Ours\nfields:\n  cycle:\n    room: text\nkinds:\n  walkthrough:\n    folder: walkthroughs\n    help: Ten minutes in a room.\n    sections: [What we saw]\n"
    ])
    let explanation = Explanation(width: 80, schema: await folder.library.schema)
    let kind = try #require(explanation.text(for: "walkthrough"))
    #expect(kind.contains("Ten minutes in a room.") && kind.contains("`## What we saw`"))
    #expect(explanation.text(for: "cycle.room") != nil && explanation.names.contains("room"))
  }

  @Test("a list of words names its words, how they are shown and where they are used")
  func vocabulary() throws {
    let text = try #require(Explanation(width: 100).text(for: "verdict")).replacing("\n", with: " ")
    #expect(text.contains("(shown as “not as predicted”)") && text.contains("Study of a cycle"))
  }
}
