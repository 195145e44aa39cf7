import Foundation
import PLCContent
import PLCDiagnostics
import PLCRules
import PLCText

extension Workspace {
  /// What git knows of when the texts of a library were written.
  func history(of library: Library) async -> History {
    await HistoryReader(root: root, environment: ProcessInfo.processInfo.environment).history(of: library)
  }

  /// The rules over a library; git is asked only when one of them wants to know.
  func validator(
    of library: Library, today: CalendarDate, rules: [any Rule.Type] = RuleCatalog.all,
    profile: Settings.Profile? = nil
  ) async -> Validator {
    let validator = Validator(library, today: today, rules: rules, profile: profile)
    return validator.asksForHistory ? validator.knowing(await history(of: library)) : validator
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
