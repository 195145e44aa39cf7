import PLCContent
import PLCDiagnostics
import PLCText

extension Workspace {
  /// The pictures of some findings as they are and as they would be without what they tell beside what they show.
  ///
  /// PDFs and recordings are left out: to take something out of them needs the program that made them.
  func freed(
    of findings: [Diagnostic], asked isAsked: (RelativePath) -> Bool
  ) throws -> [RelativePath: (old: ContiguousArray<UInt8>, new: ContiguousArray<UInt8>)] {
    var freed: [RelativePath: (old: ContiguousArray<UInt8>, new: ContiguousArray<UInt8>)] = [:]
    for path in findings.filter({ $0.rule == "image-metadata" }).map(\.place.path) where isAsked(path) {
      guard let old = try? FolderReader.contents(of: root + "/" + path.string, limit: Self.largestPicture),
        let new = MediaFormat(old)?.stripped(old), new != old
      else { continue }
      freed[path] = (old, new)
    }
    return freed
  }

  /// No picture of a lesson is larger: 1 GiB.
  private static let largestPicture = 1 << 30
}
