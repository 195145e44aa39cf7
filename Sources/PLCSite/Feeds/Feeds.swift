import PLCContent
import PLCHTML
import PLCText

/// Atom feeds (RFC 4287): one of all changes, and one of the story of each problem.
struct Feeds {
  let plan: SitePlan

  private static let most = 50

  var files: [OutputFile] {
    let dated = datedDocuments
    guard !dated.isEmpty else { return [] }
    let all = SitePlan.file(
      SitePlan.feed, atom(plan.words(.feedOfAll, ["name": plan.siteTitle]), dated, at: SitePlan.feed).bytes)
    return [all]
      + plan.library.all(Problem.self).compactMap { problem in
        let story = Set(problem.story)
        let own = dated.filter { story.contains($0.document) }
        guard !own.isEmpty else { return nil }
        let route = plan.feedRoute(of: problem)
        let title = plan.words(.feedOfProblem, ["title": problem.title])
        return SitePlan.file(route, atom(title, own, at: route).bytes)
      }
  }

  /// Each document with a page once, by the newest day it speaks of.
  private var datedDocuments: [TimelineEvent] {
    var seen: Set<Document> = []
    return plan.timeline.filter { seen.insert($0.document).inserted }
  }

  private func atom(_ name: String, _ events: [TimelineEvent], at route: Route) -> HTML {
    HTML(trusted: "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
      + Tag("feed")(.set("xmlns", "http://www.w3.org/2005/Atom"), .set("xml:lang", plan.words.language)) {
        Tag("id")(identifier(of: route.path.string))
        title(name)
        Tag("updated")(Self.moment(events[0].date))
        Tag("author")(Tag("name")(plan.library.settings.name))
        reference("self", to: route, from: route)
        reference("alternate", to: SitePlan.home, from: route)
        for event in events.prefix(Self.most) { entry(event, from: route) }
      } + HTML("\n")
  }

  private func entry(_ event: TimelineEvent, from route: Route) -> HTML {
    let document = event.document
    return Tag("entry")() {
      Tag("id")(identifier(of: document.id.description))
      title(document.title)
      Tag("updated")(Self.moment(event.date))
      reference("alternate", to: plan.route(of: document), from: route)
      EmptyTag(xml: "category")(
        .set("term", document.kind.id.name), .set("label", plan.words.singular(document.kind)))
      if let text = document.opening { Tag("summary")(text.shortened(to: 300)) }
    }
  }

  private func reference(_ relation: String, to target: Route, from route: Route) -> HTML {
    let url = plan.address.flatMap { SafeURL($0.url(of: target)) } ?? route.url(to: target)
    return EmptyTag(xml: "link")(.set("rel", relation), .href(url))
  }

  private static func moment(_ date: CalendarDate) -> String { "\(date)T00:00:00Z" }

  /// The same for ever for a name of a community: a UUID (RFC 9562, version 8) from where the site stands, else
  /// what the community is called, and the name.
  private func identifier(of name: String) -> String {
    let whole = (plan.address?.string ?? plan.library.settings.name) + "\n" + name
    let bytes = ContiguousArray(whole.utf8)
    let (high, low) = (Fingerprint.of(bytes), Fingerprint.of(ContiguousArray(bytes.reversed())))
    var digits = Array(Self.hex(high) + Self.hex(low))
    digits[12] = "8"
    digits[16] = "8"
    let groups = [digits[0..<8], digits[8..<12], digits[12..<16], digits[16..<20], digits[20..<32]]
    return "urn:uuid:" + groups.map { String($0) }.joined(separator: "-")
  }

  private static func hex(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
