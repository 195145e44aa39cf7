import PLCContent
import PLCText

/// What the builder of a site should know although nothing is wrong: what was changed or left out of the look.
extension SitePlan {
  package var notices: [String] {
    [accentNotice, headNotice, styleNotice].compactMap(\.self)
  }

  private var accentNotice: String? {
    let written = library.settings.site.accent
    guard let accent = Accent(written) else {
      return
        "`site.accent` is `\(written)`, which is no color such as `\"#0b6063\"`, so the pages use the standard one."
    }
    guard accent.light != Accent.RGB(written)?.hex else { return nil }
    return
      "The accent `\(written)` has too little contrast with the paper to be read, so light pages use `\(accent.light)` and dark ones `\(accent.dark)`."
  }

  private var headNotice: String? {
    let refused = ThemeHead.read(library.tree, for: circle).refused
    guard !refused.isEmpty else { return nil }
    return
      "`\(SiteTheme.head)` may hold `meta` and links to files below `\(SiteTheme.assets)`; left out: \(refused.joined(separator: ", "))."
  }

  private var styleNotice: String? {
    guard let source = library.tree[SiteTheme.style]?.text else { return nil }
    let style = String(decoding: source.bytes, as: UTF8.self).lowercased()
    guard
      style.contains("//") && (style.contains("url(") || style.contains("@import")) && style.contains("http")
    else { return nil }
    return
      "`\(SiteTheme.style)` names an address on the web. Pages ask no other host, so browsers will not load it; the file can stand in `\(SiteTheme.assets)`."
  }
}
