import ArgumentParser
import Foundation

/// How commands end: 0 clean, 1 findings, 2 the work could not be done.
enum Exit {
  /// Runs the work of a command; what it cannot do becomes a plain message and 2.
  static func reporting(_ work: () async throws -> Void) async throws {
    do {
      try await work()
    } catch let code as ExitCode {
      throw code
    } catch let error as CannotDo {
      FileHandle.standardError.write(Data("plc: \(error.description)\n".utf8))
      throw ExitCode(2)
    } catch {
      FileHandle.standardError.write(Data("plc: \(error)\n".utf8))
      throw ExitCode(2)
    }
  }
}
