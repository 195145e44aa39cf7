import PLCContent
import PLCMarkdown
import PLCTestSupport
import PLCText
import Testing

@Suite struct AudienceTests {
  private static let files = [
    "members.md": "| Id | Name | Role |\n|---|---|---|\n| ana | Ana Canary | coach |\n",
    "interviews/canary-s03.md":
      "---\ntitle: Canary talk\nparticipant: S03\nrole: student\ndate: 2026-09-01\n---\n## Notes\nA.\n",
    "pages/hidden.md": "---\ntitle: Canary page\n---\nA.\n",
    "pages/shown.md":
      """
    ---
    title: Shown
    visibility: public
    owners: [ana]
    ---
    See [[canary-s03]], [our talk](../interviews/canary-s03.md), [[hidden|this one]] and ![A drawing](canary.png).

    <!-- plc-allow broken-link: canary -->
    """,
    "meetings/m.md":
      """
    ---
    title: Meeting
    visibility: public
    date: 2026-09-01
    minutes: 10
    ---
    ## Agenda

    | Minutes | Item | Led by | For |
    |---|---|---|---|
    | 10 | Talk | ana | interview/canary-s03, page/shown |

    ## Decisions

    | Decision | Because | Dissent |
    |---|---|---|
    | Go on | interview/canary-s03 | canary disagreed |
    """,
  ]

  private func projected(_ circle: Visibility) async -> Library {
    let library = await MemoryFolder(Self.files).library
    let audience = Audience(
      circle: circle, wordForHidden: { "a hidden \($0)" }, wordForMember: { "a \($0.role)" })
    return await library.projected(for: audience)
  }

  @Test("what the public may not see leaves no trace in any document")
  func noTrace() async {
    let library = await projected(.public)
    #expect(library.documents.map(\.title) == ["Meeting", "Shown"])
    let text = library.documents.map(\.tree.blocks.plainText).joined().lowercased()
    #expect(!text.contains("canary"), "\(text)")
    #expect(text.contains("a hidden interview"))
    #expect(text.contains("this one"))
    #expect(text.contains("a coach"))
  }

  @Test("an interview is never public, whatever it says")
  func interviews() async {
    let library = await MemoryFolder([
      "interviews/s03.md":
        "---\nvisibility: public\nparticipant: S03\nrole: student\ndate: 2026-09-01\n---\n## Notes\nA.\n"
    ]).library
    #expect(library.documents[0].visibility == .members)
  }

  @Test("dissent is for members, never for the public")
  func dissent() async {
    let everyone = await projected(.public).documents.map(\.tree.blocks.plainText).joined()
    #expect(!everyone.contains("disagreed"))
    let members = await projected(.members).documents.map(\.tree.blocks.plainText).joined()
    #expect(members.contains("disagreed"))
  }

  @Test("a reference in a table is a link by title for those who may see it")
  func links() async throws {
    let library = await projected(.members)
    let meeting = try #require(library.documents.first { $0.title == "Meeting" })
    #expect(meeting.rows("Agenda").first?["For"]?.text == "Canary talk, Shown")
  }

  @Test("drafts are left out unless they are asked for")
  func drafts() async {
    let files = ["themes/a.md": "---\ninterviews: []\nstatus: draft\n---\n## Themes\n"]
    let library = await MemoryFolder(files).library
    let without = Audience(circle: .members, wordForHidden: { _ in "" }, wordForMember: { _ in "" })
    let with = Audience(
      circle: .members, includesDrafts: true, wordForHidden: { _ in "" }, wordForMember: { _ in "" })
    #expect(await library.projected(for: without).documents.isEmpty)
    #expect(await library.projected(for: with).documents.count == 1)
  }
}
