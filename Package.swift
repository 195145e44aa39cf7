// swift-tools-version: 6.2
import PackageDescription

// One section a target, in layer order: a target may import only what stands above it.
// `swift build --explicit-target-dependency-import-check error` holds the code to that.

/// A library target with its tests beside it.
struct Layer {
  var name: String
  var uses: [Target.Dependency] = []
  var testsUse: [Target.Dependency] = []
  /// Whether files stand in the program: the plug-in says which.
  var embedsFiles = false
}

let markdownLibrary = Target.target(
  name: "CCMarkGFM",
  linkerSettings: [.linkedLibrary("cmark-gfm-extensions"), .linkedLibrary("cmark-gfm")]
)

/// Files that are not Swift become constants of the target that has them.
let embedding: [Target] = [
  .executableTarget(name: "embed-files", path: "Sources/EmbedFiles/Tool"),
  .plugin(
    name: "EmbedFiles", capability: .buildTool(), dependencies: ["embed-files"],
    path: "Sources/EmbedFiles/Plugin"),
]

/// Two names trade places in one step: the system call that swaps in a new site.
let exchange = Target.target(name: "CExchange")

let layers: [Layer] = [
  // 1 Vocabulary: the standard library only.
  Layer(name: "PLCText"),
  Layer(name: "PLCDiagnostics", uses: ["PLCText"]),
  Layer(name: "PLCHTML"),
  Layer(name: "PLCStatistics", uses: ["PLCText"], embedsFiles: true),
  Layer(name: "PLCLanguages", embedsFiles: true),
  // 2 Content: files become typed documents.
  Layer(name: "PLCMarkdown", uses: ["CCMarkGFM", "PLCText"]),
  Layer(
    name: "PLCContent",
    uses: [
      "PLCText", "PLCDiagnostics", "PLCLanguages", "PLCMarkdown", .product(name: "Yams", package: "Yams"),
      .product(name: "Subprocess", package: "swift-subprocess"),
      .product(name: "Crypto", package: "swift-crypto"),
    ]),
  // 3 Judging and building: neither knows the other.
  Layer(name: "PLCRules", uses: ["PLCText", "PLCDiagnostics", "PLCLanguages", "PLCMarkdown", "PLCContent"]),
  Layer(
    name: "PLCSite",
    uses: [
      "CExchange", "PLCText", "PLCHTML", "PLCLanguages", "PLCStatistics", "PLCDiagnostics", "PLCMarkdown",
      "PLCContent",
    ], embedsFiles: true),
  // 4 Surfaces: the command line.
  Layer(
    name: "PLCCommands",
    uses: [
      "PLCText", "PLCStatistics", "PLCDiagnostics", "PLCMarkdown", "PLCContent", "PLCRules", "PLCSite",
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
    ], embedsFiles: true),
]

let package = Package(
  name: "plc",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "plc", targets: ["plc"])],
  dependencies: [
    // Command lines with help, completion and messages that people know.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // YAML 1.2 with the line and column of every value.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    // Runs git, feeds it and reads it at once; without Foundation.
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    // SHA-256 for the seal of a prediction, and the SHA-1 that git names files by.
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [markdownLibrary, exchange] + embedding
    + layers.map {
      .target(name: $0.name, dependencies: $0.uses, plugins: $0.embedsFiles ? ["EmbedFiles"] : [])
    }
    + [
      // 5 The program.
      .executableTarget(name: "plc", dependencies: ["PLCCommands"]),
      .target(
        name: "PLCTestSupport",
        dependencies: ["PLCText", "PLCDiagnostics", "PLCStatistics", "PLCContent"],
        path: "Tests/PLCTestSupport"),
      // How often each rule set fires on noise. Here, not in a package of its own, since it needs no dependency
      // and a package could not see PLCStatistics, which has no public API.
      .executableTarget(name: "Noise", dependencies: ["PLCStatistics"], path: "Tests/Benchmarks/Noise"),
    ]
    + layers.map {
      .testTarget(
        name: $0.name + "Tests",
        dependencies: [.target(name: $0.name), "PLCTestSupport"] + $0.uses + $0.testsUse)
    }
    + [
      // The built program, from outside.
      .testTarget(name: "CommandTests", dependencies: ["plc", "PLCTestSupport"]),
      // What is in examples/ and plc-template/.
      .testTarget(
        name: "ExampleTests",
        dependencies: [
          "PLCText", "PLCDiagnostics", "PLCMarkdown", "PLCContent", "PLCRules", "PLCSite", "PLCCommands",
        ]),
    ]
)

for target in package.targets
where target.type != .plugin && ![markdownLibrary.name, exchange.name].contains(target.name) {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    // Small functions of one target are used in the inner loops of others. Measured in the benchmark.
    .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
  ]
}
