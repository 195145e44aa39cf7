import Crypto
import Foundation

/// The fingerprint of a text.
package enum TextDigest {
  /// SHA-256 of the text in UTF-8, in base 64: what a content security policy knows a style by.
  package static func base64(of text: String) -> String {
    Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString()
  }
}
