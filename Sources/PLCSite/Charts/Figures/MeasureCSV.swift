import PLCText

/// The file of a measure that readers can take with them: what its table shows, in numbers that programs read.
struct MeasureCSV {
  let points: [ShownPoint]

  /// Every date has a row; where a value is missing or not shown the cell is empty.
  var bytes: ContiguousArray<UInt8> {
    let columns: [(String, (ShownPoint) -> String)] = [
      ("date", { $0.date.description }),
      ("value", { if case .exact(let value) = $0.value { Self.number(value) } else { "" } }),
      ("at_most", { $0.value.atMost.map(String.init) ?? "" }),
      ("at_least", { $0.value.atLeast.map(String.init) ?? "" }),
      ("numerator", { $0.part.map(Self.number) ?? "" }),
      ("denominator", { $0.whole.map(Self.number) ?? "" }),
      ("n", { point in point.whole == nil ? point.people.map(String.init) ?? "" : "" }),
      ("group", { CSVText.harmlessCell($0.group) }),
      ("context", { CSVText.harmlessCell($0.context) }),
      ("note", { CSVText.harmlessCell($0.note) }),
    ]
    let always: Set = ["date", "value"]
    let cells = columns.map { column in points.map(column.1) }
    let used = columns.indices.filter { always.contains(columns[$0].0) || cells[$0].contains { !$0.isEmpty } }
    var text = used.map { columns[$0].0 }.joined(separator: ",") + "\n"
    for row in points.indices {
      for (index, column) in used.enumerated() {
        if index > 0 { text += "," }
        text += cells[column][row]
      }
      text += "\n"
    }
    // Spreadsheets take a file for UTF-8 only when it says so.
    let mark: [UInt8] = text.utf8.allSatisfy { $0 < 0x80 } ? [] : [0xEF, 0xBB, 0xBF]
    return ContiguousArray(mark + Array(text.utf8))
  }

  /// At most four decimals, with a point, never with an exponent.
  static func number(_ value: Double) -> String { DecimalText.trimmed(value, decimals: 4) }
}

/// Decimals that are the same on every machine.
enum DecimalText {
  /// With exactly so many decimals, at most six; halves go away from zero. Needs a number below 10¹⁵ in size.
  static func fixed(_ value: Double, decimals: Int) -> String {
    var factor = 1.0
    for _ in 0..<decimals { factor *= 10 }
    let scaled = (abs(value) * factor).rounded()
    guard scaled < 9e18 else { return decimals > 0 ? fixed(value, decimals: 0) : String(value) }
    var digits = String(UInt64(scaled))
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard decimals > 0 else { return sign + digits }
    digits = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return sign + digits.dropLast(decimals) + "." + digits.suffix(decimals)
  }

  /// With at most so many decimals.
  static func trimmed(_ value: Double, decimals: Int) -> String {
    var factor = 1.0
    for _ in 0..<decimals { factor *= 10 }
    let scaled = (abs(value) * factor).rounded()
    guard scaled < 9e18 else { return fixed(value, decimals: 0) }
    var (digits, places) = (UInt64(scaled), decimals)
    while places > 0, digits.isMultiple(of: 10) {
      digits /= 10
      places -= 1
    }
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard places > 0 else { return sign + String(digits) }
    var unit: UInt64 = 1
    for _ in 0..<places { unit *= 10 }
    let fraction = String(digits % unit)
    return sign + String(digits / unit) + "." + String(repeating: "0", count: places - fraction.utf8.count)
      + fraction
  }
}
