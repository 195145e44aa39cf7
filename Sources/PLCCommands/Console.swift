import Foundation

/// Where commands write: results to standard output, everything else to standard error.
struct Console {
  let isQuiet: Bool
  let usesColor: Bool
  /// Whether somebody reads along, and no other program.
  let isTerminal: Bool
  /// In columns of a terminal.
  let width: Int

  init(_ options: CommonOptions) {
    isQuiet = options.quiet
    let environment = ProcessInfo.processInfo.environment
    let isTerminal = isatty(STDOUT_FILENO) == 1
    self.isTerminal = isTerminal
    usesColor =
      switch options.color {
      case .always: true
      case .never: false
      case .auto: isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
      }
    let columns = environment["COLUMNS"].flatMap { Int($0) } ?? (isTerminal ? Self.terminalWidth : nil) ?? 80
    width = min(max(columns, 40), 100)
  }

  private static var terminalWidth: Int? {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// A result.
  func print(_ text: String) {
    FileHandle.standardOutput.write(Data((text.hasSuffix("\n") || text.isEmpty ? text : text + "\n").utf8))
  }

  /// A result for other programs, byte for byte.
  func write(_ bytes: ContiguousArray<UInt8>) { FileHandle.standardOutput.write(Data(bytes)) }
  /// The answer of a person to a question; nil when nobody sits at a terminal.
  func ask(_ question: String) -> String? {
    guard isatty(STDIN_FILENO) == 1 else { return nil }
    FileHandle.standardError.write(Data(question.utf8))
    return readLine(strippingNewline: true)
  }

  /// A message about the work; silent with `--quiet`.
  func say(_ text: String) {
    if isQuiet { return }
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}

/// A command could not do its work; the program ends with 2.
struct CannotDo: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
