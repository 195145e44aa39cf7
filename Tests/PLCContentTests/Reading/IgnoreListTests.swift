import PLCContent
import PLCText
import Testing

@Suite struct IgnoreListTests {
  @Test(
    "patterns mean what they mean in .gitignore",
    arguments: [
      ("*.tmp", "a/b.tmp", false, true), ("*.tmp", "a/b.tmpx", false, false),
      ("drafts/", "drafts", true, true), ("drafts/", "drafts", false, false), ("/a.md", "a.md", false, true),
      ("/a.md", "b/a.md", false, false), ("a/*.md", "a/x.md", false, true),
      ("a/*.md", "a/b/x.md", false, false),
      ("a/**/x.md", "a/b/c/x.md", false, true), ("**/x.md", "x.md", false, true),
      ("*.md\n!keep.md", "keep.md", false, false),
      ("# note", "# note", false, false), ("x[0-9].md", "x5.md", false, true),
      ("x[!0-9].md", "x5.md", false, false),
      ("a?c.md", "abc.md", false, true), ("", "a.md", false, false), ("\\#a", "#a", false, true),
    ])
  func patterns(_ list: String, _ path: String, _ isFolder: Bool, _ isIgnored: Bool) {
    #expect(IgnoreList(list).ignores(RelativePath.root.appending(path), isFolder: isFolder) == isIgnored)
  }
}
