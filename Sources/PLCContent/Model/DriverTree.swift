import PLCMarkdown

/// The drivers of a theory as its tree has them, from the top down.
package struct DriverTree: Sendable {
  /// In the order of the text: a driver before those below it.
  package let drivers: [Driver]
  /// Change ideas that stand right under no driver, or right under a primary one.
  package let looseIdeas: [IdeaLink]

  /// All change ideas in the tree, each once, in the order of the text.
  package var ideas: [ChangeIdea] {
    var seen: Set<ChangeIdea> = []
    return (drivers.flatMap(\.ideaLinks) + looseIdeas).compactMap(\.idea).filter { seen.insert($0).inserted }
  }

  /// The drivers that a change idea stands under, with those above them.
  package func drivers(of idea: ChangeIdea) -> [Driver] {
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
  /// The measures that it names, or that name it.
  package let measures: [Measure]
  /// The change ideas under it and under the drivers below it; those right under a primary driver are loose.
  package let ideaLinks: [IdeaLink]
  /// Whether drivers stand below it.
  package let hasDriversBelow: Bool

  package var text: String { item.text }
}

/// A point of the tree that stands for a change idea.
package struct IdeaLink: Sendable {
  package let item: TreeItem
  /// Nil when the link leads nowhere, or to something else.
  package let idea: ChangeIdea?
  /// The slug of the driver it stands right under.
  package let driver: String?
}

extension Theory {
  /// Its drivers; none when its `Drivers` hold no tree.
  package var driverTree: DriverTree { DriverTreeReader.read(self) }
}

/// The labels that stand in braces behind the points of a tree.
package enum TreeLabel {
  /// The causes that a driver answers, by their slugs.
  package static let addresses = "addresses"
  /// The measure of a driver, by its id.
  package static let measure = "measure"
}

/// Goes down a tree once.
private struct DriverTreeReader {
  private let theory: Theory
  private let measuresByDriver: [String: [Measure]]
  private var drivers: [Driver] = []
  private var loose: [IdeaLink] = []

  static func read(_ theory: Theory) -> DriverTree {
    var reader = DriverTreeReader(theory)
    for item in theory.section(Theory.Sections.drivers)?.items ?? [] {
      if reader.isIdea(item, level: 1) {
        reader.loose.append(reader.link(item, driver: nil))
      } else {
        _ = reader.read(item, level: 1, parent: nil)
      }
    }
    return DriverTree(drivers: reader.drivers, looseIdeas: reader.loose)
  }

  private init(_ theory: Theory) {
    self.theory = theory
    var measures: [String: [Measure]] = [:]
    for measure in theory.document.referrers(Measure.self, by: Measure.Fields.of) {
      if let slug = measure.driverSlug { measures[slug, default: []].append(measure) }
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
      addresses: item.labels.filter { $0.name == TreeLabel.addresses }.flatMap { label in
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

  private func idea(_ item: TreeItem) -> ChangeIdea? {
    item.references.lazy.compactMap { theory.document.linked($0) }.compactMap { ChangeIdea($0) }.first
  }

  private func measures(_ item: TreeItem, slug: String) -> [Measure] {
    let named = item.references.compactMap { theory.document.linked($0) }.compactMap { Measure($0) }
    return Set(named + (measuresByDriver[slug] ?? [])).sorted()
  }
}
