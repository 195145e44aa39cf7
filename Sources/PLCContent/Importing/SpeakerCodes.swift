/// A code for each speaker of a transcript: `T` for the teacher, `S1`, `S2` … for students.
package struct SpeakerCodes: Sendable {
  private var codes: [String: String] = [:]
  /// Whether somebody is the teacher.
  package var hasTeacher: Bool { codes.values.contains { $0.first == "T" } }

  /// In the order in which they speak first. `teachers` are labels, or parts of them, that mean a teacher; codes that
  /// a transcript uses already stay.
  package init(_ labels: [String], teachers: [String]) {
    var taken: Set<String> = []
    for label in labels where Self.isCode(label) && codes[label] == nil {
      codes[label] = label.uppercased()
      taken.insert(label.uppercased())
    }
    func next(_ letter: String, from first: Int) -> String {
      var number = first
      while true {
        let code = number == 0 ? letter : "\(letter)\(number)"
        if taken.insert(code).inserted { return code }
        number += number == 0 ? 2 : 1
      }
    }
    for label in labels where codes[label] == nil {
      if Self.isTeacher(label, teachers) {
        codes[label] = next("T", from: 0)
      } else if let number = Self.studentNumber(label), taken.insert("S\(number)").inserted {
        codes[label] = "S\(number)"
      } else {
        codes[label] = next("S", from: 1)
      }
    }
  }

  package subscript(_ label: String) -> String { codes[label] ?? "S" }

  /// `T`, `S1`, `S03`, `F2`, `A1`.
  package static func isCode(_ label: String) -> Bool {
    guard let first = label.first, "TSFA".contains(first) else { return false }
    let digits = label.dropFirst()
    return digits.count <= 3 && digits.allSatisfy { $0.isASCII && $0.isNumber }
      && (first == "T" || !digits.isEmpty)
  }

  private static func isTeacher(_ label: String, _ teachers: [String]) -> Bool {
    let text = label.lowercased()
    if teachers.contains(where: { !$0.isEmpty && text.contains($0.lowercased()) }) { return true }
    let first = text.split { $0 == " " || $0 == "." }.first.map(String.init) ?? ""
    return titles.contains(first)
  }

  /// "Student 3" is S3, not somebody's name.
  private static func studentNumber(_ label: String) -> Int? {
    let words = label.lowercased().split(separator: " ")
    guard words.count == 2,
      ["student", "estudiante", "alumno", "alumna", "speaker"].contains(String(words[0]))
    else { return nil }
    return Int(words[1]).flatMap { (1...999).contains($0) ? $0 : nil }
  }

  /// Before a teacher's name, or instead of it.
  static let titles: Set = [
    "ms", "mr", "mrs", "mx", "dr", "miss", "prof", "teacher", "coach", "sra", "sr", "srta", "maestra",
    "maestro",
    "profesor", "profesora", "profe", "docente", "señora", "señor", "señorita",
  ]
}
