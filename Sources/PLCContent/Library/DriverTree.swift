import PLCMarkdown

/// The drivers of a theory as its tree has them, from the top down.
package struct DriverTree: Sendable {
  /// In the order of the text: a driver before those below it.
  package let drivers: [Driver]
  /// Change ideas that stand right under no driver, or right under a primary one.
  package let looseIdeas: [IdeaLink]

  /// The indices of all change ideas in the tree, each once, in the order of the text.
  package var ideas: [Int] {
    var seen: Set<Int> = []
    return (drivers.flatMap(\.ideaLinks) + looseIdeas).compactMap(\.idea).filter { seen.insert($0).inserted }
  }

  /// The drivers that a change idea stands under, with those above them.
  package func drivers(of idea: Int) -> [Driver] {
    drivers.filter { driver in
      driver.ideaLinks.contains { $0.idea == idea }
        || looseIdeas.contains { $0.idea == idea && $0.driver == driver.slug }
    }
  }

  package func driver(_ slug: String) -> Driver? { drivers.first { $0.slug == slug } }
}

/// Something that has to be different for the aim to be reached.
package struct Driver: Sendable {
  package let item: TreeItem
  package let slug: String
  /// 1 for a primary driver, 2 for a secondary one, and so on.
  package let level: Int
  /// The slug of the driver above it.
  package let parent: String?
  /// The slugs of the causes it answers.
  package let addresses: [String]
  /// The indices of the measures that it names, or that name it.
  package let measures: [Int]
  /// The change ideas under it and under the drivers below it; those right under a primary driver are loose.
  package let ideaLinks: [IdeaLink]
  /// Whether drivers stand below it.
  package let hasDriversBelow: Bool

  package var text: String { item.text }
}

/// A point of the tree that stands for a change idea.
package struct IdeaLink: Sendable {
  package let item: TreeItem
  /// The index of the change idea; nil when the link leads nowhere, or to something else.
  package let idea: Int?
  /// The slug of the driver it stands right under.
  package let driver: String?
}

extension Library {
  /// The drivers of the theory at an index; none when its `Drivers` hold no tree.
  package func driverTree(of theory: Int) -> DriverTree {
    DriverTreeReader.read(theory, in: self)
  }

  /// The slugs of the drivers that a change idea should move: those it names and those it stands under in the
  /// tree of its theory, with the drivers above them.
  package func drivers(ofIdea idea: Int) -> Set<String> {
    var trees: [Int: DriverTree] = [:]
    return drivers(ofIdea: idea, &trees)
  }

  /// The same of several ideas; the tree of a theory is read once for all of its ideas.
  package func drivers(ofIdeas ideas: [Int]) -> [Set<String>] {
    var trees: [Int: DriverTree] = [:]
    return ideas.map { drivers(ofIdea: $0, &trees) }
  }

  private func drivers(ofIdea idea: Int, _ trees: inout [Int: DriverTree]) -> Set<String> {
    let named =
      documents[idea]["drivers"]?.texts.map { $0.split(separator: "#").last.map(String.init) ?? $0 } ?? []
    guard let theory = theory(ofIdea: idea) else { return Set(named) }
    let tree = trees[theory] ?? driverTree(of: theory)
    trees[theory] = tree
    var found = Set(named + tree.drivers(of: idea).map(\.slug))
    // A driver stands before those below it, so one pass from the end reaches the top.
    for driver in tree.drivers.reversed() where found.contains(driver.slug) {
      if let parent = driver.parent { found.insert(parent) }
    }
    return found
  }
}

/// Goes down a tree once.
private struct DriverTreeReader {
  private let theory: Int
  private let library: Library
  private let measuresByDriver: [String: [Int]]
  private var drivers: [Driver] = []
  private var loose: [IdeaLink] = []

  static func read(_ theory: Int, in library: Library) -> DriverTree {
    var reader = DriverTreeReader(theory, in: library)
    for item in library.documents[theory].section("Drivers")?.items ?? [] {
      if reader.isIdea(item, level: 1) {
        reader.loose.append(reader.link(item, driver: nil))
      } else {
        _ = reader.read(item, level: 1, parent: nil)
      }
    }
    return DriverTree(drivers: reader.drivers, looseIdeas: reader.loose)
  }

  private init(_ theory: Int, in library: Library) {
    (self.theory, self.library) = (theory, library)
    var measures: [String: [Int]] = [:]
    for measure in library.documents(of: "measure", where: "of", refersTo: theory) {
      for reference in library.documents[measure].references(in: "of") {
        if case .document(theory, let slug?)? = library.target(of: reference, in: measure) {
          measures[slug, default: []].append(measure)
        }
      }
    }
    measuresByDriver = measures
  }

  /// Reads one driver and all below it, and gives the ideas in it.
  private mutating func read(_ item: TreeItem, level: Int, parent: String?) -> [IdeaLink] {
    let place = drivers.count
    let slug = item.slug ?? ""
    var ideas: [IdeaLink] = []
    if linksToIdeas(item) {
      let link = link(item, driver: slug)
      if level == 1 { loose.append(link) } else { ideas.append(link) }
    }
    var hasDriversBelow = false
    for child in item.children {
      if isIdea(child, level: level + 1) {
        let link = link(child, driver: slug)
        if level == 1 { loose.append(link) } else { ideas.append(link) }
      } else {
        hasDriversBelow = true
        ideas += read(child, level: level + 1, parent: slug)
      }
    }
    let driver = Driver(
      item: item, slug: slug, level: level, parent: parent,
      addresses: item.labels.filter { $0.name == "addresses" }.flatMap { label in
        (label.value ?? "").split(separator: ",").map(\.trimmingSpaces)
      },
      measures: measures(item, slug: slug), ideaLinks: ideas, hasDriversBelow: hasDriversBelow)
    // Before the drivers below it, which have been added meanwhile.
    drivers.insert(driver, at: place)
    return ideas
  }

  /// A point that is a link and nothing else stands for an idea; from the third level on words may stand beside it.
  private func isIdea(_ item: TreeItem, level: Int) -> Bool {
    if item.slug == nil { return true }
    return level > 2 && item.children.isEmpty && linksToIdeas(item)
  }

  private func linksToIdeas(_ item: TreeItem) -> Bool { idea(item) != nil }

  private func link(_ item: TreeItem, driver: String?) -> IdeaLink {
    IdeaLink(item: item, idea: idea(item), driver: driver)
  }

  private func idea(_ item: TreeItem) -> Int? {
    item.references.lazy.compactMap { library.linked($0, in: theory) }
      .first { library.documents[$0].kind.id == "change-idea" }
  }

  private func measures(_ item: TreeItem, slug: String) -> [Int] {
    let named = item.references.compactMap { library.linked($0, in: theory) }
      .filter { library.documents[$0].kind.id == "measure" }
    return Set(named + (measuresByDriver[slug] ?? [])).sorted()
  }
}
