import Foundation
import PLCContent
import PLCDiagnostics
import PLCRules
import PLCText

extension Workspace {
  private var historyReader: HistoryReader {
    HistoryReader(root: root, environment: ProcessInfo.processInfo.environment)
  }

  /// What git says before the folder has been read: to be asked for while that happens. Nil when no rule would want
  /// to know.
  func askGit(for rules: [any Rule.Type] = RuleCatalog.all) async -> HistoryReader.Answer? {
    rules.contains { $0.about.asksHistory } ? await historyReader.ask() : nil
  }

  /// What git knows of when the texts of a library were written.
  func history(of library: Library, from answer: HistoryReader.Answer?) async -> HistoryReader.Outcome {
    await historyReader.history(of: library, from: answer)
  }

  /// What the rules find in a library, with what git knows when one of them wants to know it.
  func findings(
    in library: Library, _ answer: HistoryReader.Answer?, today: CalendarDate,
    rules: [any Rule.Type] = RuleCatalog.all, profile: Settings.Profile? = nil
  ) async -> [Diagnostic] {
    let validator = Validator(library, today: today, rules: rules, profile: profile)
    guard validator.asksForHistory else { return await validator.findings() }
    let known = await history(of: library, from: answer)
    async let kept: Void = known.keep()
    let findings = await validator.knowing(known.history).findings()
    await kept
    return findings
  }

  /// The files that are other than in a commit, or new.
  func changedFiles(in tree: InputTree, since commit: String) async throws -> Set<RelativePath> {
    do {
      return try await ChangedFiles(root: root, environment: ProcessInfo.processInfo.environment)
        .paths(in: tree, since: commit)
    } catch ChangedFiles.Failure.noRepository {
      throw CannotDo(
        "What changed cannot be told: \(root) lies in no git repository with a commit, or git is not there.")
    } catch ChangedFiles.Failure.noCommit(let name) {
      throw CannotDo("There is no commit `\(name)` to compare with.")
    }
  }
}
