import PLCContent
import PLCHTML
import PLCMarkdown
import PLCText

/// A theory as a driver diagram, each thing linked to where it is told.
struct TheoryDiagram {
  let theory: Theory
  let context: PageContext
  /// Whether each driver names the causes that it addresses.
  var namesCauses = false

  private var words: Words { context.words }

  /// Nothing for a theory without drivers.
  var html: HTML {
    let tree = theory.driverTree
    guard !tree.drivers.isEmpty else { return HTML() }
    let aim = AimSentence(theory, words: words)?.sentence ?? theory.title
    let primaries = tree.drivers.filter { $0.level == 1 }.map { driver in
      DriverDiagram.Primary(
        node(driver),
        secondaries: tree.drivers.filter { $0.level == 2 && $0.parent == driver.slug }.map { secondary in
          DriverDiagram.Secondary(node(secondary), ideas: secondary.ideaLinks.map(node))
        },
        ideas: tree.looseIdeas.filter { $0.driver == driver.slug }.map(node))
    }
    let diagram = DriverDiagram(
      aim: DiagramNode(id: "aim", label: aim), primaries: primaries,
      words: .init(
        aim: words[.aim], primaries: words[.primaryDrivers], secondaries: words[.secondaryDrivers],
        ideas: words[.changeIdeas], above: words[.alsoAbove]))
    let summary = words(
      .driverDiagramSays,
      ["drivers": String(tree.drivers.count), "ideas": String(tree.ideas.count), "aim": aim])
    return diagram.figure(in: context.frame("drivers", .driverDiagram, summary))
  }

  private func node(_ driver: Driver) -> DiagramNode {
    let causes = namesCauses ? driver.addresses.map(causeText) : []
    return DiagramNode(
      id: driver.slug, label: driver.text, href: context.url(of: theory, anchor: driver.slug).string,
      note: causes.isEmpty ? nil : words(.addressesCauses, ["causes": causes.joined(separator: "; ")]))
  }

  private func node(_ link: IdeaLink) -> DiagramNode {
    if let idea = link.idea { return context.node(idea) }
    let text = link.item.text.isEmpty ? link.item.content.plainText : link.item.text
    return DiagramNode(id: "text \(link.item.span.start)", label: text)
  }

  /// The words of a cause, from the analyses that the theory builds on.
  private func causeText(_ slug: String) -> String {
    let cause = theory.analyses.lazy.compactMap { $0.causes.first { $0.slug == slug } }.first
    return cause?.text ?? slug.replacing("-", with: " ")
  }
}
