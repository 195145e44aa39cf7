import PLCText

extension Double {
  /// As a sentence shows it: whole numbers without a point.
  var asWords: String {
    self == rounded() && abs(self) < 1e9
      ? "\(Int(clamping: self, to: -1_000_000_000...1_000_000_000))" : "\((self * 100).rounded() / 100)"
  }
}
