import ArgumentParser
import PLCText

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The community's folder; else the nearest one upward with a plc.yml.", valueName: "folder"))
  var dir: String?

  @Flag(name: [.short, .long], help: "Say only what is asked for.")
  var quiet = false

  @Option(name: .long, help: "Color: auto, always or never.")
  var color = ColorChoice.auto

  enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }
}

/// `--as-of`: the day that "today" means.
struct AsOfOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("The day to speak of, such as 2026-09-01; else today.", valueName: "date"))
  var asOf: CalendarDate?
}

extension CalendarDate: ExpressibleByArgument {
  package init?(argument: String) { self.init(iso: argument) }
}
