import PLCContent
import PLCTestSupport
import PLCText
import Testing

@testable import PLCSite

@Suite struct ShelvesTests {
  private static func home(_ files: [String: String]) async throws -> String {
    let library = await MemoryFolder(files).library
    let built = await SitePlan.make(of: library, for: .public).render()
    let page = try #require(built.first { $0.path.string == "index.html" })
    guard case .bytes(let bytes) = page.content else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let handbook = [
    "charter.md":
      "---\ncommunity: Ours\nmeeting_rhythm: weekly\nvisibility: public\nstatus: adopted\n---\nBegin with [the first page](pages/a.md).\n\n## Purpose\nTo learn.\n",
    "pages/a.md": "---\nvisibility: public\n---\nText.\n",
  ]

  @Test("a folder that follows no problem begins with its charter's opening words and its kinds")
  func handbook() async throws {
    let home = try await Self.home(Self.handbook)
    #expect(home.contains("Begin with <a href=\"pages/a.html\">the first page</a>"))
    #expect(home.contains("href=\"pages/index.html\""))
    #expect(!home.contains("plc new cycle"))
  }

  @Test("in a Spanish folder the kinds are explained in Spanish")
  func spanish() async throws {
    let home = try await Self.home(Self.handbook.merging(["plc.yml": "name: Ours\nlanguage: es\n"]) { $1 })
    let page = try #require(Schema.builtIn.kind(named: "page"))
    let help = try #require(Words.of("es").name("help.page"))
    #expect(home.contains("<p>\(help)</p>") && !home.contains(page.help))
  }

  @Test("where a problem is public, the cycle has the page")
  func community() async throws {
    let problem = "---\nvisibility: public\nproposed_by: ana\n---\n## What we see\nA.\n"
    let home = try await Self.home(Self.handbook.merging(["problems/p.md": problem]) { $1 })
    #expect(!home.contains("Begin with"))
  }
}
