import CExchange

/// Ctrl-C while a site is written: the new site is put away, and the old one stays.
///
/// At any other time the program ends at once, with a message and 2.
package enum Interrupt {
  /// From now on Ctrl-C, and a request to end, are answered like this.
  package static func watch() { interrupt_watch() }

  /// From now on the program asks `came` instead of ending at once.
  static func hold() { interrupt_hold(1) }

  /// The program may end at once again.
  static func release() { interrupt_hold(0) }

  /// From now on nobody can stop it: the new site takes its place, and the program is about to end.
  static func ignore() { interrupt_ignore() }

  /// Whether somebody asked to stop since `hold`.
  static var came: Bool { interrupt_came() != 0 }
}
