extension Double {
  /// As a sentence shows it: whole numbers without a point.
  var asWords: String {
    self == rounded() && abs(self) < 1e9 ? "\(Int(self))" : "\((self * 100).rounded() / 100)"
  }
}
