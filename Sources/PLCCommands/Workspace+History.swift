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
    // Git works on while the rules run that ask nothing of it, and what is new is kept meanwhile.
    let known = Task { await history(of: library, from: answer) }
    let kept = Task { await known.value.keep() }
    let findings = await validator.findings { await known.value.history }
    await kept.value
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
