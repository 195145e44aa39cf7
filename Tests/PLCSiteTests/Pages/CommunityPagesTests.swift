import PLCContent
import Testing

@testable import PLCSite

@Suite struct CommunityPagesTests {
  @Test("somebody new learns who we are, what we try, how we work and the words we use")
  func start() async {
    var folder = SmallSite.story
    folder["charter.md"] = """
      ---
      community: Us
      meeting_rhythm: every-two-weeks
      decision_rule: consensus
      status: adopted
      ---
      ## Purpose
      We look at drafts.

      ## Norms
      - We listen.
      """
    let text = await SmallSite(folder).text("start.html")
    for words in [
      "We look at drafts.", "Members by role: coach (1), teacher (1).",
      "Few students talk in the phase: testing", "We meet: every two weeks.", "We decide by: consensus.",
      "Our norms We listen.", "Prediction What we think will happen",
    ] { #expect(text.contains(words), "\(words)") }
  }

  @Test("a kind's name leads to what it means, and from there to where it was used first")
  func glossary() async {
    let site = await SmallSite(SmallSite.story)
    #expect(site.main("cycles/pairs/02.html").contains("href=\"../../glossary.html#kind-cycle\""))
    #expect(site.main("glossary.html").contains("id=\"kind-cycle\""))
    #expect(site.text("glossary.html").contains("Cycle One plan–do–study–act cycle"))
    #expect(site.main("glossary.html").contains("First used in <a href=\"cycles/pairs/01.html\">"))
  }

  @Test("the glossary explains no kind that the site does not show")
  func onlyUsed() async {
    let folder = [
      "pages/a.md": "---\nvisibility: public\n---\nA.",
      "themes/t.md": "---\ninterviews: [s01]\nstatus: shared\n---\n## Themes\n### One\n",
    ]
    #expect(await !SmallSite(folder, for: .public).main("glossary.html").contains("kind-themes"))
    #expect(await SmallSite(folder).main("glossary.html").contains("kind-themes"))
  }

  @Test(
    "how we protect students follows the settings",
    arguments: [
      ("privacy:\n  min_n: 15\n", "fewer than 15 students"),
      ("site:\n  public_names: yes\n", "chose to be named"),
      ("site:\n  public_names: no\n", "only roles such as"),
      ("visibility: private\n", "only on its owner's own machine"),
      ("visibility: members\n", "only by members of the community"),
    ])
  func privacy(_ setting: String, _ words: String) async {
    let site = await SmallSite(["plc.yml": "name: Us\n" + setting, "pages/a.md": "A."])
    #expect(site.text("privacy.html").contains(words))
  }

  @Test("what is never public is named by the kinds that say so")
  func never() async {
    let text = await SmallSite(["pages/a.md": "A."]).text("privacy.html")
    #expect(text.contains("interviews, reflections"))
  }

  @Test("a site of nothing public still says how students are protected, and nothing else")
  func empty() async {
    let site = await SmallSite(["pages/a.md": "A.", "members.md": SmallSite.members], for: .public)
    #expect(
      site.files.keys.filter { $0.hasSuffix(".html") }.sorted() == [
        "404.html", "index.html", "privacy.html", "search.html",
      ])
  }
}
