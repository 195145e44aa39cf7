import Foundation

@testable import PLCRules

/// The file of ordinary prose: what teachers write, section by section.
struct ProseFile {
  /// The paragraphs under each heading, in order.
  let sections: [(name: String, paragraphs: [String])]

  init() throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Prose/ordinary-prose.md").path
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var sections: [(name: String, paragraphs: [String])] = []
    for block in text.split(separator: "\n\n").map(String.init) {
      if block.hasPrefix("## ") {
        sections.append((String(block.dropFirst(3)), []))
      } else if !sections.isEmpty {
        sections[sections.count - 1].paragraphs.append(block.filter { $0 != "\n" })
      }
    }
    self.sections = sections
  }

  subscript(_ name: String) -> [String] { sections.first { $0.name == name }?.paragraphs ?? [] }

  /// The paragraphs of some sections, one after the other.
  func paragraphs(_ names: [String]) -> [String] { names.flatMap { self[$0] } }

  /// Which sections stand where: words that are sound in one place are often so in another.
  enum SectionsRead {
    static let problems = ["Problem statements", "What we see on the page"]
    static let predictions = ["Predictions", "Change ideas"]
    static let ideas = ["Change ideas", "Agendas"]
    static let causes = ["Causes", "Problem statements"]
  }

  var count: Int { sections.reduce(0) { $0 + $1.paragraphs.count } }

  /// A folder in which each paragraph stands where such words stand, with what the folder needs around it.
  var folder: [String: String] {
    var files = CycleSample.folder
    for (index, words) in paragraphs(SectionsRead.problems).enumerated() {
      files["problems/p\(index).md"] = ProblemSample.problem("status: proposed", see: words)
    }
    for (index, words) in self["What we see on the page"].enumerated() {
      files["looks/l\(index).md"] = LookSample.look("## Describing\n\n- \(words)\n")
    }
    for (index, words) in paragraphs(SectionsRead.predictions).enumerated() {
      files["cycles/c\(index).md"] = CycleSample.cycle(
        "status: planned",
        CycleSample.questions("| What will happen? | \(words) | qualitative |") + CycleSample.tasks)
    }
    for (index, words) in self["Why a cycle went as it did"].enumerated() {
      files["cycles/w\(index).md"] = CycleSample.cycle(
        "status: do\ncarried_out: partly", CycleSample.plan + "## Do\n\n\(words)\n")
    }
    for (index, words) in paragraphs(SectionsRead.ideas).enumerated() {
      files["change-ideas/i\(index).md"] =
        "## What we will do\n\n\(words)\n\n## Why we think it will work\n\nWe saw it once.\n"
    }
    for (index, words) in self["Measures"].enumerated() {
      let unit = words.contains("out of") || words.contains("percentage") ? "\"%\"" : "count"
      files["measures/m\(index).md"] =
        "---\ntype: outcome\nunit: \(unit)\nstatus: in-use\n---\n## Operational definition\n\n\(words)\n"
    }
    files["measures/survey.md"] =
      "---\ntype: practical\nunit: count\n---\n## Items\n\n" + Self.list(self["Survey items"])
    files["charter.md"] =
      "---\ncommunity: Writing\nmeeting_rhythm: weekly\nstatus: adopted\n---\n## Expectations\n\n"
      + Self.list(self["Expectations"])
    files["protocols/interview.md"] = ProblemSample.protocol(Self.list(self["Interview questions"]))
    files["root-causes/a.md"] = ProblemSample.analysis(
      "status: draft",
      "## Fishbone\n\n- Everything\n" + paragraphs(SectionsRead.causes).map { "  - \($0)\n" }.joined())
    for name in ["Notes", "Agendas", "Reflections", "Links"] {
      files["pages/\(name.lowercased()).md"] = self[name].joined(separator: "\n\n") + "\n"
    }
    return files
  }

  private static func list(_ points: [String]) -> String { points.map { "- \($0)\n" }.joined() }
}
