import PLCText
import Subprocess

/// Runs `git` in a community's folder so that nothing the folder says can run a program.
///
/// The folder may come from anyone, with its own `.git/config`, hooks and attributes. So only commands that read
/// objects are run, never one that looks at the work tree, where filters would run; what could start another
/// program is switched off; and git's own refusal of a repository of another user stands.
struct GitProgram: Sendable {
  /// A path of this machine, absolute.
  private let folder: String
  private let environment: Environment
  /// Looked for once: else each run would try a process for every folder of the PATH.
  private let executable: Executable

  /// Of the surrounding `environment`, only what finds git and the user's own settings is passed on: variables
  /// such as `GIT_DIR`, `GIT_EXTERNAL_DIFF` or `GIT_CONFIG_COUNT` are not.
  init(folder: String, environment: [String: String]) async {
    self.folder = folder
    var kept: [Environment.Key: String] = [
      "LC_ALL": "C",
      "GIT_ALLOW_PROTOCOL": "none",
      "GIT_ATTR_NOSYSTEM": "1",
      "GIT_NO_LAZY_FETCH": "1",
      "GIT_NO_REPLACE_OBJECTS": "1",
      "GIT_OPTIONAL_LOCKS": "0",
      "GIT_TERMINAL_PROMPT": "0",
    ]
    if let path = environment["PATH"] { kept["PATH"] = path }
    if let home = environment["HOME"] { kept["HOME"] = home }
    if let settings = environment["XDG_CONFIG_HOME"] { kept["XDG_CONFIG_HOME"] = settings }
    let environment = Environment.custom(kept)
    self.environment = environment
    let named = Executable.name("git")
    executable = (try? await named.resolveExecutablePath(in: environment)).map { .path($0) } ?? named
  }

  /// What git says; nil when there is no git, when it refuses or fails, or when it says more than `limit` bytes.
  func output(of arguments: [String], input: [UInt8] = [], limit: Int) async -> [UInt8]? {
    let result = try? await run(
      executable, arguments: Arguments(["-C", folder] + Self.guards + arguments), environment: environment,
      input: .array(input), output: .bytes(limit: limit), error: .discarded)
    guard let result, result.terminationStatus.isSuccess else { return nil }
    return result.standardOutput
  }

  private static let guards =
    ["--no-pager", "--literal-pathspecs"]
    + [
      "core.alternateRefsCommand=", "core.askPass=", "core.fsmonitor=false", "core.hooksPath=/dev/null",
      "core.pager=cat", "core.sshCommand=false", "core.commitGraph=false", "log.follow=false",
      "log.mailmap=false", "log.showRoot=true", "log.showSignature=false", "protocol.allow=never",
      "safe.bareRepository=explicit",
    ].flatMap { ["-c", $0] }
}
