import PLCHTML
import Testing

@Suite struct SafeURLTests {
  @Test(
    "Whatever could run or reach elsewhere is refused",
    arguments: [
      "", " ", "\t\n", "javascript:alert(1)", "JavaScript:alert(1)", "jAvAsCrIpT:x", " javascript:x",
      "\u{1}javascript:x", "\u{0}javascript:x", "java\tscript:x", "java\nscript:x", "java\r\nscript:x",
      "javascript\t:x", "java\u{0}script:x", "\u{1F}\u{20}javascript:x", "\u{A0}javascript:x",
      "\u{2028}javascript:x", "\u{FEFF}javascript:x", "java script:x", "java\u{AD}script:x",
      "java\u{200B}script:x", "javascript :x", "data:text/html,<script>", "DATA:text/html;base64,PHN2Zz4=",
      "data:image/svg+xml,<svg/>", "vbscript:msgbox", "VbScript:x", "file:///etc/passwd", "blob:https://x/y",
      "filesystem:http://x", "view-source:http://x", "about:blank", "ftp://x.org", "ws://x", "intent://x",
      "ms-settings:x", "x:", ":", ":x", "//evil.example", "///evil.example", "\\\\evil\\share", "/\\evil",
      "\\/evil", "/\t/evil", "\n//evil", " //evil", "http:", "http:/x", "https:x.org", "http:///x",
      "http:\\\\x", "http://", "https://#x", "mailto:", "tel:", "jar:http://x!/",
    ])
  func refused(written: String) {
    #expect(SafeURL(written) == nil)
  }

  @Test(
    "Plain destinations stay, with what must be encoded",
    arguments: [
      ("https://example.org/a?b=c&d#e", "https://example.org/a?b=c&d#e", .web),
      ("HTTP://Example.org", "HTTP://Example.org", .web), ("  https://x.org \n", "https://x.org", .web),
      ("https://[2001:db8::1]/[a]", "https://[2001:db8::1]/%5Ba%5D", .web),
      ("https://x.org/\\y", "https://x.org/%5Cy", .web),
      ("https://bücher.de", "https://b%C3%BCcher.de", .web),
      ("ht\ntps://x.org", "https://x.org", .web),
      (
        "mailto:a@b.org?subject=Hi there",
        "mailto:a@b.org?subject=Hi%20there", .mail
      ), ("tel:+49-30-1", "tel:+49-30-1", .telephone),
      ("a.md", "a.md", .relative), ("../b/c.md#x", "../b/c.md#x", .relative), ("/a/b", "/a/b", .relative),
      ("#top", "#top", .relative), ("&#106;avascript:x", "&#106;avascript:x", .relative),
      ("?q=1", "?q=1", .relative), ("./a:b.md", "./a:b.md", .relative),
      ("a b.md", "a%20b.md", .relative), ("100%.md", "100%25.md", .relative), ("a%20b", "a%20b", .relative),
      ("a%2", "a%252", .relative), ("x?javascript:1", "x?javascript:1", .relative),
      ("#javascript:x", "#javascript:x", .relative),
      ("javascript%3Aalert(1)", "javascript%3Aalert(1)", .relative),
      ("\"><script>", "%22%3E%3Cscript%3E", .relative), ("a#b#c", "a#b%23c", .relative),
      ("學生.md", "%E5%AD%B8%E7%94%9F.md", .relative), ("a\\b:c", "a%5Cb:c", .relative),
      ("a\u{200C}b", "a%E2%80%8Cb", .relative), ("a\u{7F}b\u{85}", "ab", .relative),
      ("{x}|^`", "%7Bx%7D%7C%5E%60", .relative),
      ("javascript：x", "javascript%EF%BC%9Ax", .relative), ("a/[b]", "a/%5Bb%5D", .relative),
    ] as [(String, String, SafeURL.Kind)])
  func accepted(written: String, expected: String, kind: SafeURL.Kind) {
    #expect(SafeURL(written)?.string == expected)
    #expect(SafeURL(written)?.kind == kind)
  }

  @Test(
    "In a path of our own every byte stands for itself",
    arguments: [
      ("a/b c.html", nil, "a/b%20c.html"), ("//evil.example", nil, "evil.example"),
      ("javascript:x", nil, "javascript%3Ax"),
      (
        "50%?#.html", "größe & mehr",
        "50%25%3F%23.html#gr%C3%B6%C3%9Fe%20%26%20mehr"
      ), ("", "x", "#x"), ("\u{1}", nil, "%01"),
    ] as [(String, String?, String)])
  func path(path: String, fragment: String?, expected: String) {
    #expect(SafeURL(path: path, fragment: fragment).string == expected)
  }

  @Test("What was made safe once is safe as it stands")
  func idempotent() {
    for written in ["a b\\c", "https://x.org/%zz#a#b", "mailto:a b", "[x]"] {
      let once = SafeURL(written)
      #expect(once.map(\.string).flatMap(SafeURL.init(_:)) == once)
    }
  }
}
