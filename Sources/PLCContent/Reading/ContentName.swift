import Crypto
import PLCText

/// Git's names for contents of files.
///
/// The bytes that were read are given their names here and compared: git never looks at the files itself, since it
/// would run the filters that a folder may name.
enum ContentName {
  /// Whether bytes have this name: as they are, or with the line ends that git keeps for a Windows file.
  static func isNamed(_ name: String, _ bytes: ContiguousArray<UInt8>) -> Bool {
    if Self.name(of: bytes, length: name.utf8.count) == name { return true }
    guard bytes.contains(.carriageReturn) else { return false }
    var unix = ContiguousArray<UInt8>()
    unix.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte == .carriageReturn, index + 1 < bytes.count, bytes[index + 1] == .newline { continue }
      unix.append(byte)
    }
    return Self.name(of: unix, length: name.utf8.count) == name
  }

  /// SHA-1 of a header and the bytes, or SHA-256 in repositories that use it.
  private static func name(of bytes: ContiguousArray<UInt8>, length: Int) -> String {
    let whole = Array("blob \(bytes.count)\0".utf8) + bytes
    return length == 64 ? SHA256.hash(data: whole).hexadecimal : Insecure.SHA1.hash(data: whole).hexadecimal
  }
}
