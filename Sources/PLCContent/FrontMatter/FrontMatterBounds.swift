/// How large the front matter of one file may be.
///
/// What lies over a bound is not read at all: the file gets one finding, `too-complex`.
package struct FrontMatterBounds: Sendable, Hashable {
  /// The lines between the fences, in bytes.
  package var bytes: Int
  /// Lists and groups inside one another; the fields of the file themselves count as one.
  package var depth: Int
  /// Names, values, lists and groups, all together.
  package var nodes: Int

  package init(bytes: Int = 65_536, depth: Int = 16, nodes: Int = 2_000) {
    self.bytes = bytes
    self.depth = depth
    self.nodes = nodes
  }

  /// The bounds of a folder that sets none.
  package static let standard = FrontMatterBounds()
}
