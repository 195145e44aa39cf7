import PLCContent
import PLCTestSupport
import PLCText
import Testing

@testable import PLCSite

@Suite struct SiteGraphTests {
  private static let folder = [
    "plc.yml": "name: Us\nsite:\n  base_url: https://us.example.org\n",
    "problems/drafts.md":
      "---\ntitle: \"Drafts \\\"stay\\\"\"\nstatus: studying\nvisibility: public\ncreated: 2026-01-02\ntags: [b, a]\nsummary: They stay.\n---\nSee [[theory/t]] and [[qzvx]].\n",
    "theories/t.md": "---\ntitle: T\nproblem: drafts\nvisibility: public\n---\nA theory.\n",
    "pages/qzvx.md": "---\ntitle: Qzvx\n---\n[[drafts]]\n",
  ]

  @Test("plc.json is as it was promised")
  func json() async {
    let json = await RenderedFolder(Self.folder)["plc.json"]
    #expect(
      json == """
        {
          "format": 1,
          "site": {
            "name": "Us",
            "title": "Us",
            "language": "en",
            "audience": "public",
            "url": "https://us.example.org/"
          },
          "documents": [
            {
              "id": "problem/drafts",
              "kind": "problem",
              "title": "Drafts \\"stay\\"",
              "status": "studying",
              "date": "2026-01-02",
              "tags": [
                "b",
                "a"
              ],
              "summary": "They stay.",
              "page": "problems/drafts.html"
            },
            {
              "id": "theory/t",
              "kind": "theory",
              "title": "T",
              "status": "working",
              "page": "theories/t.html"
            }
          ],
          "links": [
            {
              "from": "problem/drafts",
              "to": "theory/t",
              "as": "link"
            },
            {
              "from": "theory/t",
              "to": "problem/drafts",
              "as": "problem"
            }
          ]
        }

        """)
  }

  @Test("the drawings name every document and every link, and no title ends its label")
  func drawings() async {
    let graph = SiteGraph(
      plan: await SitePlan.make(of: await MemoryFolder(Self.folder).library, for: .private, drafts: true))
    #expect(graph.dot.contains("label=\"Drafts \\\"stay\\\"\\nproblem\""))
    #expect(
      graph.dot.contains("n2 -> n1 [label=\"problem\"];")
        || graph.dot.contains("n2 -> n1 [label=\"problem\"]"))
    #expect(graph.mermaid.contains("[\"Drafts #34;stay#34;<br>problem\"]"))
    #expect(graph.dot.split(separator: "\n").count { $0.contains("->") } == graph.edges.count)
  }
}
