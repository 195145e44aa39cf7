/// Names of horizontal lines, right of the plot, moved apart where lines lie close.
struct MarginLabels {
  private(set) var labels: [Label] = []

  struct Label: Hashable {
    /// The name, then the value.
    let lines: [String]
    /// Where the line is.
    let line: Double
    /// The middle of the label.
    fileprivate(set) var middle: Double

    var height: Double { Double(lines.count) * MarginLabels.lineHeight }
    var width: Double { lines.map { TextSize.width($0) }.max() ?? 0 }
  }

  static let lineHeight = 16.0

  /// Labels in the order of their lines, within the bounds as long as they fit there.
  init(_ labels: [(lines: [String], line: Double)], within bounds: ClosedRange<Double>) {
    self.labels = labels.sorted { ($0.line, $0.lines[0]) < ($1.line, $1.lines[0]) }
      .map { Label(lines: $0.lines, line: $0.line, middle: $0.line) }
    // Each at its line; those that would touch become a stack, which moves as a whole.
    var stack: [Range<Int>] = []
    for index in self.labels.indices {
      stack.append(index..<index + 1)
      settle(stack[stack.count - 1], within: bounds)
      while stack.count > 1, overlaps(stack[stack.count - 2].upperBound - 1) {
        let last = stack.removeLast()
        stack[stack.count - 1] = stack[stack.count - 1].lowerBound..<last.upperBound
        settle(stack[stack.count - 1], within: bounds)
      }
    }
  }

  private func overlaps(_ index: Int) -> Bool {
    let (upper, lower) = (labels[index], labels[index + 1])
    return upper.middle + upper.height / 2 > lower.middle - lower.height / 2 - 3
  }

  /// Puts labels one below the other, so that on average they are where their lines are.
  private mutating func settle(_ range: Range<Int>, within bounds: ClosedRange<Double>) {
    var offsets: [Double] = []
    var height = 0.0
    for index in range {
      offsets.append(height + labels[index].height / 2)
      height += labels[index].height + 3
    }
    let wanted = zip(range, offsets).reduce(0) { $0 + labels[$1.0].line - $1.1 } / Double(range.count)
    let top = max(min(wanted, bounds.upperBound - height), bounds.lowerBound)
    for (index, offset) in zip(range, offsets) { labels[index].middle = top + offset }
  }
}
