import PLCContent
import PLCHTML
import PLCText
import Testing

@testable import PLCSite

@Suite struct DocumentFooterTests {
  @Test("a document says how far it has come, when it last changed, and who looks after it")
  func about() async {
    let site = await SmallSite(SmallSite.story)
    #expect(
      site.text("cycles/pairs/01.html").contains(
        "Closed : Decided. Last changed 20 November 2025. Looked after by Ana Ruiz."))
  }

  @Test("the public learns the role, not the name")
  func role() async {
    let site = await SmallSite(SmallSite.story, for: .public)
    #expect(site.text("cycles/pairs/01.html").contains("Looked after by a teacher."))
    #expect(!site.files.values.contains { $0.contains("Ana Ruiz") })
  }

  @Test("the public learns the name where the community wants it so")
  func name() async {
    var folder = SmallSite.story
    folder["plc.yml"] = "name: Us\nsite:\n  public_names: yes\n"
    let site = await SmallSite(folder, for: .public)
    #expect(site.text("cycles/pairs/01.html").contains("Looked after by Ana Ruiz."))
  }

  @Test("a citation names the community, the year, the title, the kind and the address")
  func citation() async {
    let site = await SmallSite([
      "plc.yml": "name: River PLC\nschool: River School\nsite:\n  base_url: https://river.example.org/plc\n",
      "change-packages/readers.md":
        "---\ntitle: Readers first\nstatus: ready\nversion: 1.2\nupdated: 2026-02-01\n---\n## Overview\nA.\n",
    ])
    #expect(
      site.text("change-packages/readers.html").contains(
        "River PLC (2026). Readers first [change package, version 1.2]. River School. https://river.example.org/plc/change-packages/readers.html"
      ))
  }

  @Test("cycles of an idea lead to the one before and the one after")
  func cycles() async {
    let site = await SmallSite(SmallSite.story)
    #expect(site.text("cycles/pairs/01.html").contains("After this Two classes"))
    #expect(site.text("cycles/pairs/02.html").contains("Before this One class"))
    #expect(!site.text("cycles/pairs/02.html").contains("After this"))
  }

  @Test("lessons follow their order, whatever they are called")
  func lessons() async {
    let lesson = { (order: Int) in "---\npackage: p\norder: \(order)\n---\n## During\nDo.\n" }
    let site = await SmallSite([
      "change-packages/p.md": "---\ntitle: P\nstatus: ready\n---\n## Overview\nA.\n",
      "lessons/a.md": lesson(3),
      "lessons/b.md": lesson(1), "lessons/c.md": lesson(2),
    ])
    #expect(site.text("lessons/c.html").contains("Before this B After this A"))
  }

  @Test("meetings follow their dates")
  func meetings() async {
    let site = await SmallSite([
      "members.md": SmallSite.members, "meetings/z.md": SmallSite.meeting("2025-09-01", "None."),
      "meetings/a.md": SmallSite.meeting("2025-10-01", "None."),
    ])
    #expect(site.text("meetings/a.html").contains("Before this Meeting of 2025-09-01"))
  }

  @Test("a version leads to the one that it replaces, and back")
  func versions() async {
    let site = await SmallSite([
      "theories/new.md": "---\nsupersedes: old\n---\n## If, then, because\nA.\n",
      "theories/old.md": "## If, then, because\nB.\n",
    ])
    #expect(site.text("theories/new.html").contains("Before this Old"))
    #expect(site.text("theories/old.html").contains("After this New"))
  }

  @Test("what is not shown is no neighbor")
  func hiddenNeighbor() async {
    let site = await SmallSite(
      [
        "members.md": SmallSite.members, "meetings/a.md": SmallSite.meeting("2025-09-01", "None."),
        "meetings/b.md": SmallSite.meeting("2025-10-01", public: false, "None."),
        "meetings/c.md": SmallSite.meeting("2025-11-01", "None."),
      ], for: .public)
    #expect(site.text("meetings/a.html").contains("After this Meeting of 2025-11-01"))
  }

  @Test("a long list of what links here is folded, a short one is not")
  func backlinks() async {
    func site(_ count: Int) async -> SmallSite {
      var folder = ["pages/target.md": "Here."]
      for number in 0..<count { folder["pages/p\(number).md"] = "[[target]]" }
      return await SmallSite(folder)
    }
    #expect(await !site(6).main("pages/target.html").contains("more</summary>"))
    #expect(await site(9).main("pages/target.html").contains("<summary>and 4 more</summary>"))
  }

  @Test(
    "the way to edit a page suits the host of the repository",
    arguments: [
      ("https://github.com/us/plc", "https://github.com/us/plc/edit/main/pages/a%20b.md"),
      ("https://github.com/us/plc/", "https://github.com/us/plc/edit/main/pages/a%20b.md"),
      ("https://github.com/us/plc.git", "https://github.com/us/plc/edit/main/pages/a%20b.md"),
      ("https://github.com/us/all/tree/trunk/plc", "https://github.com/us/all/edit/trunk/plc/pages/a%20b.md"),
      ("https://gitlab.com/us/plc", "https://gitlab.com/us/plc/-/edit/main/pages/a%20b.md"),
      (
        "https://codeberg.org/us/plc/src/branch/main",
        "https://codeberg.org/us/plc/_edit/main/pages/a%20b.md"
      ),
    ])
  func edit(_ repository: String, _ address: String) {
    let file = RelativePath.root.appending("pages/a b.md")
    #expect(EditAddress(repository: repository, file: file).url?.string == address)
  }

  @Test("without a repository nothing is offered to edit")
  func noRepository() async {
    let site = await SmallSite(["pages/a.md": "A."])
    #expect(!site.main("pages/a.html").contains("class=\"edit\""))
  }
}
