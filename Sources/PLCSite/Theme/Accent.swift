/// The community's accent color, made dark or light enough to read.
struct Accent: Sendable, Hashable {
  /// On light paper, as `#rrggbb`.
  let light: String
  /// On dark paper, as `#rrggbb`.
  let dark: String

  static let standard = Accent(light: "#0b6063", dark: "#6cc5bf")

  private init(light: String, dark: String) { (self.light, self.dark) = (light, dark) }

  /// A file of the theme with the accent where it says `ACCENT-LIGHT` and `ACCENT-DARK`.
  static func filled(into file: String, _ accent: String) -> String {
    let colors = Accent(accent) ?? .standard
    return file.replacing("ACCENT-LIGHT", with: colors.light).replacing("ACCENT-DARK", with: colors.dark)
  }

  /// Reads `#0b6063` or `#0bc`; nil for anything else. A color with too little contrast for text (WCAG 2.2,
  /// 1.4.3: 4.5 to 1) is moved towards black or white until it has enough.
  init?(_ text: String) {
    guard let color = RGB(text) else { return nil }
    light = color.contrasting(with: RGB(red: 251, green: 250, blue: 246), towards: 0).hex
    dark = color.contrasting(with: RGB(red: 30, green: 33, blue: 39), towards: 255).hex
  }

  struct RGB: Hashable {
    var red: Int
    var green: Int
    var blue: Int

    init(red: Int, green: Int, blue: Int) { (self.red, self.green, self.blue) = (red, green, blue) }

    init?(_ text: String) {
      guard text.hasPrefix("#") else { return nil }
      var digits = Array(text.dropFirst())
      if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
      guard digits.count == 6, let value = Int(String(digits), radix: 16) else { return nil }
      self.init(red: value >> 16, green: value >> 8 & 255, blue: value & 255)
    }

    var hex: String {
      let digits = String(red << 16 | green << 8 | blue, radix: 16)
      return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }

    func contrasting(with paper: RGB, towards end: Int) -> RGB {
      for step in 0...20 {
        let mixed = RGB(
          red: red + (end - red) * step / 20, green: green + (end - green) * step / 20,
          blue: blue + (end - blue) * step / 20)
        // A little more than 4.5, for the tinted backgrounds that text also stands on.
        if mixed.contrast(with: paper) >= 5.2 { return mixed }
      }
      return RGB(red: end, green: end, blue: end)
    }

    /// The contrast ratio of WCAG 2.2, 1 to 21.
    func contrast(with other: RGB) -> Double {
      let (a, b) = (luminance, other.luminance)
      return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    private var luminance: Double {
      0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
    }

    /// sRGB to linear light. The power 2.4 of the formula is (x²·x^0.4), and x^0.4 is the fifth root of x².
    private static func linear(_ channel: Int) -> Double {
      let c = Double(channel) / 255
      if c <= 0.04045 { return c / 12.92 }
      let x = (c + 0.055) / 1.055
      let square = x * x
      var root = 0.9
      for _ in 0..<40 {
        root -= (root * root * root * root * root - square) / (5 * root * root * root * root)
      }
      return square * root
    }
  }
}
