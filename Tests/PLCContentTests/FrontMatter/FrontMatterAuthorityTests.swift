import PLCContent
import PLCDiagnostics
import PLCTestSupport
import PLCText
import Testing

@Suite("What Yams accepts stands")
struct FrontMatterAuthorityTests {
  /// Front matter that reads as it stands, with nothing to find and nothing cut off.
  @Test(
    "What Yams accepts is neither cut nor mended, whatever its form",
    arguments: [
      ("excerpt: \"One.\n\nTwo.\"", "excerpt: One.\nTwo."),
      (
        "excerpt: \"One.\n\nTwo.\"\nprivate_note: not for others",
        "excerpt: One.\nTwo.; private_note: not for others"
      ),
      (
        "excerpt: 'One.\n\n\nTwo.\n\nThree'\ndate: 2026-09-01",
        "excerpt: One.\n\nTwo.\nThree; date: 2026-09-01"
      ),
      ("tags: [one,\n\ntwo\n]\nstatus: active", "tags: [one, two]; status: active"),
      ("excerpt: \"One.\\n\\nTwo, \\\"three\\\".\"", "excerpt: One.\n\nTwo, \"three\"."),
      (
        "summary: |\n  one\n\n  --\n\n  two: three\nstatus: active",
        "summary: one\n\n--\n\ntwo: three\n; status: active"
      ),
      ("excerpt: \"One\n--\nTwo\"\nstatus: active", "excerpt: One -- Two; status: active"),
      ("\n# Heading\n\ntitle: x\n\n# Another\n\nWe met: always", "title: x; We met: always"),
    ])
  func stands(_ fields: String, _ outline: String) {
    let text = "---\n\(fields)\n---\nText\n"
    let (frontMatter, findings) = read(text)
    #expect(frontMatter.outline == outline)
    #expect(findings.map(\.message) == [])
    #expect(frontMatter.bodyStart == text.utf8.count - 5)
  }

  @Test(
    "A text in quotes with an empty line keeps what follows out of the page when another field has a mistake")
  func mistakeElsewhere() {
    for mistake in ["title: Revision: why", "tags: [one, two", "by: @ana", "title: \"Revision"] {
      let text = "---\n\(mistake)\nexcerpt: \"One.\n\nTwo.\"\nprivate_note: x\n---\nText\n"
      let (frontMatter, findings) = read(text)
      #expect(frontMatter["private_note"]?.value.outline == "x", "\(mistake)")
      #expect(frontMatter["excerpt"]?.value.outline == "One.\nTwo.", "\(mistake)")
      #expect(frontMatter.bodyStart == text.utf8.count - 5)
      #expect(findings.count == 1, "\(findings.map(\.message))")
    }
  }

  @Test("A quote that may have swallowed fields is asked about, and the value stays")
  func swallowed() throws {
    let text = "---\ntitle: \"Revision\nstatus: active\nunit: x\"\n---\n"
    let (frontMatter, findings) = read(text)
    #expect(frontMatter.outline == "title: Revision status: active unit: x")
    #expect(findings.map(\.place.span) == [ByteSpan(11, 12)])
    #expect(findings.first?.fixes.map(\.isSafe) == [false])
  }

  @Test("A backslash that made a line end of a path is asked about, and the value stays")
  func path() {
    let (frontMatter, findings) = read("---\ntitle: \"C:\\new\"\n---\n")
    #expect(frontMatter.outline == "title: C:\new")
    #expect(findings.flatMap(\.fixes).map(\.isSafe) == [false])
  }
}
