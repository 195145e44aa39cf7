import PLCText

/// What of a file may leave the community's folder.
extension InputFile {
  /// Whether a site for a circle may hold the file: a picture only when it can be freed of what it tells, and a
  /// PDF or a recording that tells who or where only inside the community.
  package func mayBePublished(to circle: Visibility) -> Bool {
    guard case .asset = content else { return true }
    let ending = path.fileExtension
    if MediaFacts.opaqueImages.contains(ending) || MediaFacts.active.contains(ending) { return false }
    if MediaFacts.images.contains(ending) { return media?.canBeCleaned ?? false }
    return circle != .public || media?.traces.isEmpty ?? true
  }
}

extension MediaFormat {
  /// The bytes of a file as a site may hold them: pictures without metadata, anything else as it is. Nil for a
  /// picture too damaged for that.
  package static func published(_ bytes: ContiguousArray<UInt8>) -> ContiguousArray<UInt8>? {
    guard let format = MediaFormat(bytes), format.isImage else { return bytes }
    return format.stripped(bytes)
  }
}
