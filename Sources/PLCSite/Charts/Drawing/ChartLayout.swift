/// A size of chart. Text is as large in all of them, so a small one says less.
struct ChartLayout: Hashable {
  let width: Double
  let plotHeight: Double
  /// When a style rule shows it; nil for always.
  let style: String?
  /// Only the line, its centre and its signals.
  let isSmall: Bool
  /// Whether cycles are pinned to it.
  let hasPins: Bool

  private init(width: Double, plotHeight: Double, style: String?, isSmall: Bool, hasPins: Bool = true) {
    self.width = width
    self.plotHeight = plotHeight
    self.style = style
    self.isSmall = isSmall
    self.hasPins = hasPins
  }

  /// Beside the text of a page on a screen or on paper.
  static let wide = ChartLayout(width: 720, plotHeight: 270, style: "wide-only", isSmall: false)
  /// On a phone of 320 pixels, where the page leaves 288 of them: text of 14 is then 12.4 pixels high.
  static let narrow = ChartLayout(width: 325, plotHeight: 240, style: "narrow-only", isSmall: false)
  /// One of several.
  static let small = ChartLayout(width: 325, plotHeight: 120, style: nil, isSmall: true, hasPins: false)
  /// On the page of something else, whose cycles stand in it.
  static let card = ChartLayout(width: 340, plotHeight: 120, style: nil, isSmall: true)
}
