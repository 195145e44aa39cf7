import Foundation
import PLCDiagnostics
import PLCText

/// Findings that a community already knew of, so that an old folder can start clean: a file of counts by
/// fingerprint. A fingerprint stays when lines move.
struct FindingsBaseline: Codable, Equatable {
  let format: Int
  /// By path, rule and fingerprint.
  let findings: [Entry]

  struct Entry: Codable, Equatable {
    let path: String
    let rule: String
    /// Of the rule, the path and the text of the line.
    let fingerprint: String
    /// How many findings are alike in all that.
    let count: Int
  }

  /// What is found now.
  init(of findings: Findings) {
    var entries: [String: Entry] = [:]
    for (finding, fingerprint) in zip(findings.diagnostics, findings.sharedFingerprints) {
      entries[fingerprint] = Entry(
        path: finding.place.path.string, rule: finding.rule.name, fingerprint: fingerprint,
        count: (entries[fingerprint]?.count ?? 0) + 1)
    }
    self.init(Array(entries.values))
  }

  private init(_ entries: [Entry]) {
    format = 1
    findings = entries.sorted { ($0.path, $0.rule, $0.fingerprint) < ($1.path, $1.rule, $1.fingerprint) }
  }

  /// Reads a file; nil when it is no baseline.
  init?(reading data: Data) {
    guard let read = try? JSONDecoder().decode(FindingsBaseline.self, from: data), read.format == 1 else {
      return nil
    }
    self = read
  }

  /// The findings that are not in the baseline; of those that are alike, the first ones are.
  func unknown(in findings: Findings) -> [Diagnostic] {
    var left = Dictionary(self.findings.map { ($0.fingerprint, $0.count) }, uniquingKeysWith: +)
    return zip(findings.diagnostics, findings.sharedFingerprints).compactMap { finding, fingerprint in
      guard let count = left[fingerprint], count > 0 else { return finding }
      left[fingerprint] = count - 1
      return nil
    }
  }

  /// The baseline without what is found no more: never more than before.
  func tightened(to findings: Findings) -> FindingsBaseline {
    let found = Dictionary(
      FindingsBaseline(of: findings).findings.map { ($0.fingerprint, $0.count) }, uniquingKeysWith: +)
    return FindingsBaseline(
      self.findings.compactMap { entry in
        let count = min(entry.count, found[entry.fingerprint] ?? 0)
        return count <= 0
          ? nil
          : Entry(path: entry.path, rule: entry.rule, fingerprint: entry.fingerprint, count: count)
      })
  }

  /// How many findings it holds.
  var count: Int { findings.reduce(0) { $0 + max(0, $1.count) } }

  /// As it stands in the file.
  var json: JSON {
    .members([
      "format": .int(format),
      "findings": .array(
        findings.map { entry in
          .members([
            "path": .string(entry.path), "rule": .string(entry.rule),
            "fingerprint": .string(entry.fingerprint), "count": .int(entry.count),
          ])
        }),
    ])
  }
}

/// The file that a baseline stands in.
struct BaselineFile {
  /// As it was given on the command line.
  let name: String

  private var url: URL { URL(fileURLWithPath: Workspace.absolute(name)) }

  func read() throws -> FindingsBaseline {
    guard let data = try? Data(contentsOf: url) else {
      throw CannotDo(
        "There is no baseline \(name) to be read. --write-baseline makes one of what is found now.")
    }
    guard let baseline = FindingsBaseline(reading: data) else {
      throw CannotDo("\(name) is no baseline of findings. --write-baseline would write it anew.")
    }
    return baseline
  }

  func write(_ baseline: FindingsBaseline) throws {
    do {
      try Data((baseline.json.text() + "\n").utf8).write(to: url, options: .atomic)
    } catch {
      throw CannotDo("The baseline \(name) could not be written.")
    }
  }
}
