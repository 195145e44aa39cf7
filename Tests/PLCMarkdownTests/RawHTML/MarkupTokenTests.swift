import PLCMarkdown
import Testing

@Suite struct MarkupTokenTests {
  private func names(_ html: String, isXML: Bool = false) -> [String]? {
    MarkupToken.tokens(of: html, isXML: isXML)?.map { token in
      switch token {
      case .text(let text): "'\(text)'"
      case .open(let element, let isClosed):
        "<\(element.name)" + element.attributes.map { " \($0.name)=\($0.value)" }.joined()
          + (isClosed ? "/>" : ">")
      case .close(let name): "</\(name)>"
      }
    }
  }

  @Test("tags, attributes and text are told apart")
  func plain() {
    #expect(names("a <b>c</b> d") == ["'a '", "<b>", "'c'", "</b>", "' d'"])
    #expect(names("<a href=\"x y\" title='&quot;'>") == ["<a href=x y title=\">"])
    #expect(names("<br/><td colspan=2 open>") == ["<br/>", "<td colspan=2 open=>"])
    #expect(names("1 < 2 & 3 &amp; &eacute;") == ["'1 < 2 & 3 & &eacute;'"])
  }

  @Test("a destination is decided after its references are resolved")
  func references() {
    #expect(names("<a href='java&#115;cript&colon;x&Tab;'>") == ["<a href=javascript:x\t>"])
  }

  @Test("comments are left out, and one without an end takes the rest")
  func comments() {
    #expect(names("a<!-- b -->c") == ["'ac'"])
    #expect(names("a<!-->c") == ["'ac'"])
    #expect(names("a<!-- b") == ["'a'"])
  }

  @Test(
    "what is not plainly a tag makes the whole unreadable",
    arguments: [
      "<a href=\"x>", "<a <b>", "<a/b>", "</a b>", "<!doctype html>", "<?php x ?>", "<![CDATA[x]]>",
      "<a href==x>", "<a\"b\">", "<img src=x onerror='a", "<a href=`x`>",
    ])
  func unreadable(_ html: String) { #expect(names(html) == nil) }

  @Test("XML may have a declaration and sections of plain text, but no entities of its own")
  func xml() {
    #expect(
      names("<?xml version='1.0'?><!DOCTYPE svg><a><![CDATA[<b>]]></a>", isXML: true)
        == ["<a>", "'<b>'", "</a>"])
    #expect(names("<!DOCTYPE svg [<!ENTITY x 'y'>]><svg/>", isXML: true) == nil)
  }
}
