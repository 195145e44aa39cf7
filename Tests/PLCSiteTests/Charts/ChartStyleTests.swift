import Foundation
import Testing

@testable import PLCSite

@Suite struct ChartStyleTests {
  /// The tokens of the sheet in one scheme: those for all, then those of the scheme.
  private func tokens(dark: Bool, accent: String = "#0b6063") throws -> [String: Accent.RGB] {
    let sheet = Stylesheet.text(accent: accent)
    var tokens: [String: Accent.RGB] = [:]
    for selector in [":root {"] + (dark ? [":root[data-theme=\"dark\"] {"] : []) {
      for block in sheet.components(separatedBy: selector).dropFirst() {
        for declaration in block.prefix(while: { $0 != "}" }).split(separator: ";") {
          let parts = declaration.split(separator: ":").map {
            $0.trimmingCharacters(in: .whitespacesAndNewlines)
          }
          if parts.count == 2, let color = Accent.RGB(parts[1]) { tokens[parts[0]] = color }
        }
      }
    }
    return tokens
  }

  @Test(
    "marks have 3:1 and words 4.5:1 on paper and on cards, in light and in dark", arguments: [false, true])
  func contrast(dark: Bool) throws {
    let tokens = try tokens(dark: dark)
    for ground in ["--paper", "--card"] {
      let ground = try #require(tokens[ground])
      for mark in ["--accent", "--signal", "--ink", "--muted"] {
        #expect(try #require(tokens[mark]).contrast(with: ground) >= 3, "\(mark)")
      }
      for words in ["--ink", "--muted", "--signal"] {
        #expect(try #require(tokens[words]).contrast(with: ground) >= 4.5, "\(words)")
      }
    }
  }

  @Test(
    "each mark that a chart draws has 3:1 and each word 4.5:1, whatever accent was chosen",
    arguments: [false, true])
  func eachMark(dark: Bool) throws {
    for accent in ["#0b6063", "#ffee00", "#111111", "#ff00ff"] {
      let tokens = try tokens(dark: dark, accent: accent)
      for line in Stylesheet.rules(Resources.stylesChartsCss).split(separator: "\n")
      where line.contains(".chart") && line.contains("{") {
        // Lines of the grid say nothing that the ticks do not.
        if line.contains(".grid") { continue }
        for rule in line.split(separator: "}") where rule.contains(".chart") {
          for use in rule.components(separatedBy: "var(").dropFirst() {
            let name = String(use.prefix { $0 != ")" })
            guard let color = tokens[name], !["--paper", "--card"].contains(name) else { continue }
            let isText = rule.contains("text") || rule.contains(".title")
            for ground in ["--paper", "--card"] {
              let contrast = color.contrast(with: try #require(tokens[ground]))
              #expect(contrast >= (isText ? 4.5 : 3), "\(rule) \(name) \(accent) on \(ground)")
            }
          }
        }
      }
    }
  }

  @Test("every style of a mark takes its color from a token, so that no drawing has one of its own")
  func tokensOnly() {
    for line in Stylesheet.rules(Resources.stylesChartsCss).split(separator: "\n")
    where line.contains(".chart") {
      for property in ["fill: ", "stroke: "] {
        for use in line.components(separatedBy: property).dropFirst() {
          #expect(use.hasPrefix("var(--") || use.hasPrefix("none"), "\(line)")
        }
      }
    }
  }

  @Test("the rules take less than 3 kB")
  func size() { #expect(Stylesheet.rules(Resources.stylesChartsCss).utf8.count < 3_000) }

  @Test("no drawing carries a style of its own, which the content security policy would refuse")
  func noInlineStyle() async throws {
    let report = try #require(await MeasureFolder([1, 4, 2, 8, 5, 7]).report())
    let svg = report.drawing(.wide)
    #expect(!svg.contains("style=") && !svg.contains("fill=") && !svg.contains("stroke="))
  }
}
