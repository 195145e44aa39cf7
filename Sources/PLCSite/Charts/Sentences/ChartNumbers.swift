import PLCContent
import PLCText

/// Numbers, amounts and short dates in the language of the site.
extension Words {
  /// At most so many decimals, with the language's decimal mark and thin spaces between thousands.
  func number(_ value: Double, decimals: Int) -> String {
    let text = DecimalText.trimmed(value, decimals: decimals)
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    let digits = text.utf8.dropFirst(isNegative ? 1 : 0)
    let point = digits.firstIndex(of: UInt8(ascii: "."))
    let whole = digits[..<(point ?? digits.endIndex)]
    // Most numbers are so short that nothing of the language is in them.
    if !isNegative, point == nil, whole.count <= 4 { return text }
    var number = isNegative ? "\u{2212}" : ""
    if whole.count > 4 {
      for (index, digit) in whole.enumerated() {
        if index > 0, (whole.count - index).isMultiple(of: 3) { number += "\u{202F}" }
        number.unicodeScalars.append(Unicode.Scalar(digit))
      }
    } else {
      number += Substring(whole)
    }
    if let point { number += self[.decimalMark] + text[text.utf8.index(after: point)...] }
    return number
  }

  /// A value with as many decimals as say something, without its unit.
  func number(_ value: Double, unit: String) -> String {
    let size = abs(value)
    // Of a hundred students one is one per cent: more decimals would claim what nobody counted.
    if unit == Measure.Unit.percent, size >= 1 { return number(value, decimals: 0) }
    let decimals = size >= 100 ? 0 : size >= 1 || size == 0 ? 1 : size >= 0.1 ? 2 : size >= 0.01 ? 3 : 5
    return number(value, decimals: decimals)
  }

  /// "57 %", "33 minutes", "3.4": a value as a sentence says it.
  func amount(_ value: Double, unit: String) -> String {
    amount(text: number(value, unit: unit), unit: unit)
  }

  private func amount(text: String, unit: String) -> String {
    switch unit {
    case "", Measure.Unit.count, Measure.Unit.score, Measure.Unit.yesNo: text
    case Measure.Unit.percent: "\(text)\u{A0}%"
    default: self(.amountWithUnit, ["number": text, "unit": name(ofUnit: unit)])
    }
  }

  /// The same with one decimal more, for tables.
  func exactAmount(_ value: Double, unit: String) -> String {
    let decimals = abs(value) >= 1 || value == 0 ? 1 : 4
    return amount(text: number(value, decimals: decimals), unit: unit)
  }

  /// The unit in words, in lower case where the language has it so.
  func name(ofUnit unit: String) -> String {
    switch unit {
    case Measure.Unit.percent: self[.unitPercent]
    case Measure.Unit.count: self[.unitCount]
    case Measure.Unit.score: self[.unitScore]
    case Measure.Unit.minutes: self[.unitMinutes]
    case Measure.Unit.days: self[.unitDays]
    case Measure.Unit.yesNo: self[.unitYesNo]
    default: unit
    }
  }

  /// "Sep", "sept".
  func month(_ month: Int) -> String {
    monthNames.indices.contains(month - 1) ? monthNames[month - 1] : String(month)
  }

  /// "5 Sep".
  func shortDate(_ date: CalendarDate) -> String {
    self(.dayAndMonth, ["day": String(date.day), "month": month(date.month)])
  }

  /// What a point says: "57 % (62 of 108)", "5 questions (20 in 4)", "5 % or less", "not shown".
  func value(of point: ShownPoint, unit: String) -> String {
    switch point.value {
    case .exact(let value):
      guard let part = point.part, let whole = point.whole else { return amount(value, unit: unit) }
      return self(
        // Twenty questions are asked in four lessons, and are none of them.
        unit == Measure.Unit.percent ? .partOfWhole : .partPerWhole,
        [
          "value": amount(value, unit: unit), "part": number(part, decimals: 2),
          "whole": number(whole, decimals: 2),
        ])
    case .rough:
      let bound = amount(point.value.number ?? 0, unit: unit)
      return self(point.value.atMost != nil ? .atMost : .atLeast, ["value": bound])
    case .hidden: return self[.notShown]
    case .missing: return self[.noValue]
    }
  }
}
