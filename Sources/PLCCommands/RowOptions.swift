import ArgumentParser
import PLCContent

/// What rows of a measure belong to, and what happens to numbers that stand there already.
struct RowOptions: ParsableArguments {
  @Option(help: "Which class or period.")
  var context: String?

  @Option(help: "Which students.")
  var group: String?

  @Option(help: ArgumentHelp("The cycle it belongs to.", valueName: "id"))
  var cycle: String?

  @Flag(help: "Where a row has other numbers already, write the new ones, and say both.")
  var replace = false

  /// The cells that these options fill.
  var cells: [DataColumn: String] {
    [(DataColumn.context, context), (.group, group), (.cycle, cycle)]
      .reduce(into: [:]) { cells, option in
        if let text = option.1 { cells[option.0] = text.trimmingSpaces }
      }
  }
}
