import PLCHTML
import PLCText

/// The address under which a host of repositories lets a file be edited.
struct EditAddress {
  let url: SafeURL?

  /// `repository` is the address of a repository, or of a branch and a folder in it
  /// (`https://github.com/ours/plc/tree/main/community`); the branch is `main` when it names none.
  init(repository: String, file: RelativePath) {
    var base = repository
    while base.hasSuffix("/") { base.removeLast() }
    if base.hasSuffix(".git") { base.removeLast(4) }
    let path = SafeURL(path: file.string).string
    if base.contains("/tree/") {
      url = SafeURL(base.replacing("/tree/", with: "/edit/", maxReplacements: 1) + "/" + path)
    } else if base.contains("/src/branch/") {
      url = SafeURL(base.replacing("/src/branch/", with: "/_edit/", maxReplacements: 1) + "/" + path)
    } else {
      url = SafeURL("\(base)/\(base.contains("gitlab") ? "-/" : "")edit/main/\(path)")
    }
  }
}
