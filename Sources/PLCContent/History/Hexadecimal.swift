extension Sequence<UInt8> {
  /// Two digits a byte, lower case.
  var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return reduce(into: "") { text, byte in
      text.unicodeScalars.append(Unicode.Scalar(digits[Int(byte >> 4)]))
      text.unicodeScalars.append(Unicode.Scalar(digits[Int(byte & 15)]))
    }
  }
}
