import PLCContent
import Testing

@testable import PLCSite

/// The page that a host shows for any address that leads nowhere.
@Suite struct NotFoundPageTests {
  private static func site(address: String?) async -> SmallSite {
    let setting = address.map { "site:\n  base_url: \($0)\n" } ?? ""
    return await SmallSite(
      ["plc.yml": "name: Us\n\(setting)", "problems/p.md": "---\ntitle: P\nvisibility: public\n---\nA.\n"],
      for: .public)
  }

  @Test(
    "with an address, every way begins at the top of the host",
    arguments: [("https://us.example.org", "/"), ("https://us.example.org/plc/", "/plc/")])
  func ways(address: String, top: String) async throws {
    let page = try #require(await Self.site(address: address).files["404.html"])
    for place in ["index.html", "problems/index.html", "search.html"] {
      #expect(page.contains("=\"\(top)\(place)\""), "\(place)")
    }
    #expect(!page.contains("=\"index.html\"") && !page.contains("=\"assets/"))
    #expect(page.contains("href=\"#main\""))
  }

  @Test("it brings its style and asks for no file, and the policy lets exactly that style through")
  func style() async throws {
    for address in [nil, "https://us.example.org/plc/"] {
      let site = await Self.site(address: address)
      let page = try #require(site.files["404.html"])
      let style = page.after("<style>").prefix { $0 != "<" }
      #expect(style.contains("header.site") && style.contains(".menu-panel"))
      #expect(!page.contains("rel=\"stylesheet\"") && !page.contains("<script"))
      #expect(!page.contains("rel=\"icon\""))
      let allowed = "style-src 'self' 'sha256-\(TextDigest.base64(of: String(style)))'"
      #expect(page.contains(allowed.replacing("'", with: "&#39;")) || page.contains(allowed))
      #expect(try #require(site.files["_headers"]).contains(allowed))
      #expect(try !#require(site.files["index.html"]).contains("sha256-"))
    }
  }
}
