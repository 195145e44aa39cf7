// embed-files NAME FOLDER OUTPUT: writes an enumeration NAME in Swift that holds the files of a folder as text.

guard CommandLine.arguments.count == 4 else { fail("say a name, a folder and an output") }
let (name, folder, output) = (
  CommandLine.arguments[1], CommandLine.arguments[2], CommandLine.arguments[3]
)
do {
  let files = try Disk.files(below: folder).map { path in
    EmbeddedFile(path: path, text: try Disk.text(of: folder + "/" + path))
  }
  try Disk.write(SwiftSource(name: name, files: files).text, to: output)
} catch {
  fail("\(folder): \(error)")
}
