import ArgumentParser
import PLCDiagnostics

/// `--baseline` and `--write-baseline`.
struct BaselineOptions: ParsableArguments {
  @Option(
    name: .customLong("baseline"),
    help: ArgumentHelp(
      "Leave out the findings noted in this file. What is mended is taken off it; nothing is ever added.",
      valueName: "file"))
  var file: String?

  @Flag(name: .customLong("write-baseline"), help: "Note everything that is found now in that file.")
  var writes = false

  /// What is noted has to be all there is.
  func validate(isWhole: Bool) throws {
    guard writes else { return }
    guard file != nil else { throw ValidationError("--write-baseline needs --baseline FILE to write to.") }
    guard isWhole else {
      throw ValidationError(
        "--write-baseline notes what the whole folder shows; it does not go with files, --changed, --rule, --ignore or --profile."
      )
    }
  }

  /// The findings that are not noted. Only a check of the whole folder can tell what is mended.
  func apply(to findings: Findings, isWhole: Bool, _ console: Console) throws -> [Diagnostic] {
    guard let file else { return findings.diagnostics }
    let target = BaselineFile(name: file)
    if writes {
      let baseline = FindingsBaseline(of: findings)
      try target.write(baseline)
      console.say("\(Self.count(baseline.count)) noted in \(file).")
      return []
    }
    let baseline = try target.read()
    let unknown = baseline.unknown(in: findings)
    let known = findings.diagnostics.count - unknown.count
    if known > 0 { console.say("\(Self.count(known)) noted in \(file) and not shown.") }
    let left = baseline.tightened(to: findings)
    if isWhole, left != baseline {
      try target.write(left)
      console.say("\(Self.count(baseline.count - left.count)) mended and taken off \(file).")
    }
    return unknown
  }

  private static func count(_ number: Int) -> String {
    number == 1 ? "1 finding is" : "\(number) findings are"
  }
}
