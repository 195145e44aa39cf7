import PLCContent
import PLCSite
import PLCTestSupport
import PLCText

/// A small community's site, by path.
struct RenderedFolder {
  let files: [String: String]

  init(_ folder: [String: String], _ circle: Visibility = .public) async {
    await self.init(of: await MemoryFolder(folder).library, circle)
  }

  init(of library: Library, _ circle: Visibility = .public) async {
    var files: [String: String] = [:]
    for file in await SitePlan.make(of: library, for: circle).render() {
      switch file.content {
      case .bytes(let bytes): files[file.path.string] = String(decoding: bytes, as: UTF8.self)
      case .copy(let path): files[file.path.string] = "copy of \(path)"
      }
    }
    self.files = files
  }

  subscript(_ path: String) -> String { files[path] ?? "" }
}
