import PLCContent
import PLCHTML
import PLCStatistics
import PLCTestSupport
import PLCText

@testable import PLCSite

/// A community with one measure, `measures/m`, and what its site is made of.
struct MeasureFolder {
  var front: [String: String] = [
    "type": "outcome", "unit": "\"%\"", "visibility": "public", "status": "in-use",
  ]
  var title = "Students who revised"
  var body = ""
  /// The rows of the data with their header; nil when the data stand in `body`.
  var csv: String?
  var others: [String: String] = [:]
  var language = "en"
  var minimum = 10

  /// One row a week from 5 September 2025 on.
  static func weekly(_ values: [Double], from first: Int = 0) -> String {
    values.enumerated().map { index, value in
      "\(CalendarDate(daysSince1970: 20_336 + 7 * (first + index))),\(value)"
    }.joined(separator: "\n")
  }

  init(_ values: [Double], unit: String = "score", front: [String: String] = [:]) {
    self.front["unit"] = unit
    self.front.merge(front) { $1 }
    csv = "date,value\n" + Self.weekly(values)
  }

  init(csv: String, unit: String = "\"%\"", front: [String: String] = [:]) {
    self.front["unit"] = unit
    self.front.merge(front) { $1 }
    self.csv = csv
  }

  var library: Library {
    get async {
      var files = others
      files["plc.yml"] = "name: Ours\nlanguage: \(language)\nprivacy:\n  min_n: \(minimum)\n"
      let fields = front.sorted { $0.key < $1.key }.map { "\($0): \($1)\n" }.joined()
      files["measures/m.md"] = "---\ntitle: \(title)\n\(fields)---\n\n\(body)\n"
      files["measures/m.csv"] = csv
      return await MemoryFolder(files).library
    }
  }

  /// What an audience may see of the measure.
  func report(for circle: Visibility = .members) async -> MeasureReport? {
    let plan = await SitePlan.make(of: await library, for: circle)
    return plan.library.documents(of: Measure.id).first.flatMap { plan.measures[$0] }
  }

  /// The texts of the site by their paths.
  func site(for circle: Visibility = .members) async -> [String: String] {
    var texts: [String: String] = [:]
    for file in await SitePlan.make(of: await library, for: circle).render() {
      if case .bytes(let bytes) = file.content {
        texts[file.path.string] = String(decoding: bytes, as: UTF8.self)
      }
    }
    return texts
  }
}

extension MeasureReport {
  /// The drawing of the measure as a whole.
  func drawing(_ layout: ChartLayout, language: String = "en") -> String {
    guard let whole else { return "" }
    let plan = SeriesPlan(whole, of: self, layout: layout, words: .of(language))
    return SeriesDrawing(plan: plan, id: "c").html.string
  }

  func sentence(_ language: String = "en") -> String {
    whole.map { ChartSentence($0, of: self, words: .of(language)).text } ?? ""
  }
}
