package import PLCText

/// What a folder is like at one moment, as far as the names, sizes and times of its files tell.
package struct FolderStamp: Sendable, Hashable {
  package let files: [File]

  package struct File: Sendable, Hashable {
    package let path: RelativePath
    package let size: Int
    /// When it was last written, since the start of 1970.
    package let seconds: Int
    package let nanoseconds: Int
  }
}
