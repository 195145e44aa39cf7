import PLCContent
import Testing

@testable import PLCSite

@Suite struct IndexPageTests {
  @Test("lessons stand in the arcs of their packages, in order")
  func lessons() async {
    let site = await SmallSite([
      "change-packages/p.md": "---\ntitle: Readers first\nstatus: ready\n---\n## Overview\nA.\n",
      "lessons/a.md": "---\ntitle: Second\npackage: p\norder: 2\nminutes: 20\n---\n## During\nDo.\n",
      "lessons/b.md": "---\ntitle: First\npackage: p\norder: 1\n---\n## During\nDo.\n",
      "lessons/c.md": "---\ntitle: Alone\n---\n## During\nDo.\n",
    ])
    let text = site.text("lessons/index.html")
    #expect(text.contains("Readers first 2 First Do. Second 20 minutes Do. Not in a package 1 Alone"))
  }

  @Test("meetings still to come stand first, the next one at the top")
  func meetings() async {
    let site = await SmallSite([
      "members.md": SmallSite.members, "meetings/a.md": SmallSite.meeting("2025-09-01", "- One\n- Two"),
      "meetings/b.md": SmallSite.meeting("2026-01-10", status: "agenda", ""),
      "meetings/c.md": SmallSite.meeting("2026-02-10", status: "agenda", ""),
    ])
    let text = site.text("meetings/index.html")
    let found = ["Still to come", "10 January 2026", "10 February 2026", "Meetings held", "1 September 2025"]
      .compactMap { text.firstRange(of: $0)?.lowerBound }
    #expect(found.count == 5 && found == found.sorted())
    #expect(text.contains("study work, plan 2"))
  }

  @Test("a few protocols are one table that says what each is for")
  func protocols() async {
    let steps = "## Purpose\nA.\n\n## Steps\n| Minutes | Step |\n|---|---|\n| 5 | Read |\n"
    let site = await SmallSite([
      "protocols/a.md": "---\ntitle: Hear\nfor: interview\nminutes: 20\n---\n" + steps,
      "protocols/b.md": "---\ntitle: Describe\nfor: student-work\nminutes: 30\n---\n" + steps,
    ])
    #expect(
      site.text("protocols/index.html").hasSuffix(
        "Protocol What for Minutes Describe student work 30 Hear interview 20"))
  }

  @Test("the label of a filter is the whole title, commas and all")
  func commas() async {
    var files = [
      "change-packages/p.md": "---\ntitle: Read, talk, write\nstatus: ready\n---\n## Overview\nA.\n"
    ]
    for name in ["a", "b", "c"] {
      files["lessons/\(name).md"] = "---\ntitle: Lesson \(name)\npackage: p\n---\n## During\nDo.\n"
    }
    files["lessons/d.md"] = "---\ntitle: Alone\n---\n## During\nDo.\n"
    let page = await SmallSite(files).main("lessons/index.html")
    #expect(page.contains("data-filter=\"group:read-talk-write\">Read, talk, write <span class=\"count\">3"))
  }

  @Test("filters are links that lead somewhere without a script")
  func filters() async {
    let problem = { (focus: String, tag: String, date: String) in
      "---\nproposed_by: ana\nfocus: \(focus)\ntags: [\(tag)]\ncreated: \(date)\n---\n## What we see\nA.\n"
    }
    let site = await SmallSite([
      "members.md": SmallSite.members, "problems/a.md": problem("writing", "draft", "2024-09-01"),
      "problems/b.md": problem("reading", "draft", "2025-09-01"),
      "problems/c.md": problem("writing", "Drafts & talk", "2025-10-01"),
      "problems/d.md": problem("writing", "talk", "2025-10-01"),
    ])
    let page = site.main("problems/index.html")
    for address in [
      "../focus/writing.html", "../tags/draft.html", "../tags/drafts--talk.html", "../years/2025-26.html",
    ] {
      #expect(page.contains("<a href=\"\(address)\" data-filter="), "\(address)")
      #expect(site.files[String(address.dropFirst(3))] != nil, "\(address)")
    }
    #expect(page.contains("data-in=\"group:proposed tags:draft focus:writing years:2024-25\""))
  }

  @Test("a long list is cut into school years")
  func years() async {
    var folder = ["members.md": SmallSite.members]
    for number in 10..<40 {
      folder["tries/t\(number).md"] =
        "---\nby: ana\ndate: \(number < 20 ? 2024 : 2025)-10-\(number < 20 ? number : number - 10)\n---\n## What I want to try\nA.\n"
    }
    let text = await SmallSite(folder).text("tries/index.html")
    #expect(text.contains("Planned, 2025-26 20") && text.contains("Planned, 2024-25 10"))
  }

  @Test("tags are gathered whatever their case, and a tag of what is hidden has no page")
  func tags() async {
    let folder = [
      "pages/a.md": "---\ntags: [Talk]\nvisibility: public\n---\nA.",
      "pages/b.md": "---\ntags: [talk, talk]\nvisibility: public\n---\nB.",
      "pages/c.md": "---\ntags: [secret]\n---\nC.",
    ]
    let site = await SmallSite(folder, for: .public)
    #expect(site.text("tags/index.html").hasSuffix("Tags Talk 2"))
    #expect(site.text("tags/talk.html").contains("Tagged “Talk” Pages A B"))
    #expect(
      site.files.keys.filter { $0.hasPrefix("tags/") }.sorted() == ["tags/index.html", "tags/talk.html"])
    #expect(!site.files.values.contains { $0.contains("secret") })
  }

  @Test("everything of a school year stands under it, by the month in which years begin")
  func schoolYears() async {
    let site = await SmallSite([
      "plc.yml": "name: Us\nschool_year_starts: 9\n", "pages/a.md": "---\ncreated: 2025-08-31\n---\nA.",
      "pages/b.md": "---\ncreated: 2025-09-01\n---\nB.", "pages/c.md": "---\nschool_year: 2025-26\n---\nC.",
    ])
    #expect(site.text("years/2024-25.html").contains("Pages A"))
    #expect(site.text("years/2025-26.html").contains("Pages B 1 September 2025 C"))
  }

  @Test("members have a page of their own, and only on their own site")
  func members() async {
    let site = await SmallSite(SmallSite.story)
    #expect(site.text("members.html").contains("Ana Ruiz teacher"))
    #expect(await SmallSite(SmallSite.story, for: .public).files["members.html"] == nil)
  }
}
