import PLCText
import Testing

@Suite struct RelativePathTests {
  @Test(
    "A path is resolved, and never leads outside",
    arguments: [
      ("a/b.md", "a/b.md"), ("a//b/./c", "a/b/c"), ("a/../b", "b"), ("", ""), (".", ""), ("a/..", ""),
      ("./a/", "a"),
      ("..", nil), ("a/../..", nil), ("/a", nil), ("/", nil), ("...", "..."), ("..a/b..", "..a/b.."),
      // A combining mark after a slash makes one character with it, but the disk sees a slash.
      ("../\u{301}x", nil), ("/\u{301}x", nil), ("a/../\u{301}x", "\u{301}x"),
      ("a/../..\u{338}/x", "..\u{338}/x"),
    ] as [(String, String?)])
  func reading(text: String, expected: String?) {
    #expect(RelativePath(text).map { Array($0.string.utf8) } == expected.map { Array($0.utf8) })
  }

  @Test(
    "A reference means a place relative to a folder, or to the whole folder when it starts with a slash",
    arguments: [
      ("a/b", "../c.md", "a/c.md"), ("a/b", "c.md", "a/b/c.md"), ("a/b", "/c.md", "c.md"),
      ("a", "../..", nil),
      ("", "x", "x"), ("a", "//x", "x"), ("a", "/../x", nil), ("a", "", "a"),
      ("a", "..//\u{301}b", "\u{301}b"),
    ] as [(String, String, String?)])
  func resolving(folder: String, reference: String, expected: String?) {
    #expect(RelativePath(folder)?.resolving(reference)?.string == expected)
  }

  @Test(
    "A path has a name, a parent and an extension",
    arguments: [
      ("a/b/c.MD", "c.MD", "a/b", "md", "a/b/c"), ("a.tar.gz", "a.tar.gz", "", "gz", "a.tar"),
      (".hidden", ".hidden", "", "", ".hidden"), ("a.b/c", "c", "a.b", "", "a.b/c"), ("", "", "", "", ""),
      ("a/x.", "x.", "a", "", "a/x."), ("a/x.İI", "x.İI", "a", "i̇i", "a/x"),
      ("a.\u{301}md", "a.\u{301}md", "", "\u{301}md", "a"),
    ])
  func naming(text: String, name: String, parent: String, fileExtension: String, without: String) throws {
    let path = try #require(RelativePath(text))
    #expect(path.name == name)
    #expect(path.parent.string == parent)
    #expect(path.fileExtension == fileExtension)
    #expect(path.withoutExtension.string == without)
    #expect(path.isRoot == text.isEmpty)
  }

  @Test("Parts are added below, and none of them leads up")
  func appending() {
    #expect(RelativePath.root.appending("a/b").string == "a/b")
    #expect(RelativePath("a")?.appending("b//c").string == "a/b/c")
    #expect(RelativePath("a")?.appending("../../b/./c").string == "a/b/c")
    #expect(RelativePath("a")?.appending("/\u{301}b").parts == ["a", "\u{301}b"])
  }

  @Test(
    "A file refers to another by the shortest way",
    arguments: [
      ("evidence/a.md", "problems", "../evidence/a.md"), ("a/b/c.md", "a", "b/c.md"), ("a.md", "", "a.md"),
      ("a.md", "x/y", "../../a.md"), ("ab/c", "a", "../ab/c"), ("a", "a", ""),
    ])
  func referring(path: String, folder: String, expected: String) throws {
    let (path, folder) = (try #require(RelativePath(path)), try #require(RelativePath(folder)))
    #expect(path.relative(to: folder) == expected)
    #expect(folder.resolving(expected) == path)
  }

  @Test("Inside means below, and a name is not a folder because it begins like one")
  func inside() throws {
    let folder = try #require(RelativePath("a/b"))
    #expect(RelativePath("a/b/c")?.isInside(folder) == true)
    #expect(RelativePath("a/bc")?.isInside(folder) == false)
    #expect(folder.isInside(folder) == false)
    #expect(folder.isInside(.root))
    #expect(RelativePath("a/b/\u{301}c")?.isInside(folder) == true)
  }

  @Test("Paths that differ by a byte are different files")
  func identity() throws {
    let composed = try #require(RelativePath("\u{E9}.md"))
    let decomposed = try #require(RelativePath("e\u{301}.md"))
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed]).count == 2)
    #expect(decomposed < composed && !(composed < decomposed))
    let names = ["b", "a/z", "a", "A", "a-b", "é", "e\u{301}"]
    let sorted = names.compactMap { RelativePath($0) }.sorted().map { Array($0.string.utf8) }
    #expect(sorted == ["A", "a", "a-b", "a/z", "b", "e\u{301}", "é"].map { Array($0.utf8) })
  }
}
