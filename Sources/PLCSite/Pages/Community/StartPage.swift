import PLCContent
import PLCHTML
import PLCMarkdown

/// For somebody new to the community: who we are, what we are trying, how we work, the words we use.
struct StartPage {
  let context: PageContext

  private var words: Words { context.words }
  private var library: Library { context.library }

  var body: PageBody {
    let html = HTML {
      h(1)(words[.startHere])
      p(words(.startLede, ["name": library.settings.name]), .class("lede"))
      div(.class("story")) {
        article {
          whoWeAre()
          whatWeTry()
          howWeWork()
        }
        aside(.class("words"), .label(words[.wordsWeUse])) { wordsWeUse() }
      }
    }
    return PageBody(html: html, summary: words(.startLede, ["name": library.settings.name]), style: "index")
  }

  private var charter: Int? { library.positions(of: "charter").first }

  // MARK: Who we are

  private func whoWeAre() -> HTML {
    section {
      h(2)(words[.whoWeAre])
      if let charter {
        text(of: "Purpose", in: charter) ?? p(library.documents[charter].opening ?? "")
        aims(of: library.documents[charter])
        p { a(href: context.url(of: charter), words[.readTheCharter]) }
      }
      if let place { p(place) }
      if let roles { p(words(.rolesHere, ["roles": roles])) }
    }
  }

  private var place: String? {
    let parts = [library.settings.school, library.settings.district].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// "5 teachers": the roles of the active members with how many have each.
  private var roles: String? {
    let active = library.members.filter { $0.isActive && !$0.role.isEmpty }
    guard !active.isEmpty else { return nil }
    let counts = Dictionary(grouping: active, by: \.role).mapValues(\.count)
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\(words.term($0.key, of: .role)) (\($0.value))" }.joined(separator: ", ")
  }

  private func aims(of charter: Document) -> HTML {
    let goals = ["practice_goal", "learning_goal"].compactMap { field in
      charter[field]?.text.map { (words.field(field), $0) }
    }
    guard !goals.isEmpty else { return HTML() }
    return dl(.class("goals")) {
      for (name, goal) in goals {
        dt(name)
        dd(goal)
      }
    }
  }

  /// What a section of a document says; nil for one that is not there.
  private func text(of section: String, in position: Int) -> HTML? {
    guard let found = library.documents[position].section(section), library.documents[position].says(section)
    else { return nil }
    var renderer = MarkdownRenderer(context, position: position, after: 2)
    return renderer.render(found.blocks)
  }

  // MARK: What we try

  private func whatWeTry() -> HTML {
    let problems = library.positions(of: "problem").filter { library.phase(ofProblem: $0) != nil }
    let cycles = library.positions(of: "cycle").filter {
      ["plan", "do", "study", "act"].contains(library.documents[$0].status ?? "")
    }
    let packages = library.positions(of: "change-package").filter {
      ["ready", "spreading"].contains(library.documents[$0].status ?? "")
    }
    return section {
      h(2)(words[.whatWeTry])
      if problems.isEmpty, cycles.isEmpty, packages.isEmpty { p(words[.nothingTried], .class("empty")) }
      list(words[.problemsWeStudy], problems) { position in
        library.phase(ofProblem: position).map { words(.inPhase, ["phase": words.phase($0).lowercased()]) }
      }
      list(words[.cycleUnderWay], cycles) {
        library.documents[$0]["scale"]?.text.map { words.term($0, of: .scale) }
      }
      list(words[.packagesReady], packages) { _ in nil }
    }
  }

  /// A few of them, and where the others are.
  private func list(_ title: String, _ positions: [Int], _ fact: (Int) -> String?) -> HTML {
    guard let first = positions.first else { return HTML() }
    let kind = library.documents[first].kind
    return HTML {
      h(3)(title)
      ul {
        for position in positions.prefix(6) {
          li {
            context.link(position)
            if let fact = fact(position) { span(" " + fact, .class("meta")) }
          }
        }
        if positions.count > 6, let route = context.plan.indexRoutes[kind.id] {
          li { a(href: context.url(to: route), words(.allOf, ["kind": words.plural(kind).lowercased()])) }
        }
      }
    }
  }

  // MARK: How we work

  private func howWeWork() -> HTML {
    let charter = charter.map { (position: $0, document: library.documents[$0]) }
    return section {
      h(2)(words[.howWeWork])
      p(words[.howTheCycleGoes])
      if let charter {
        ul {
          if let rhythm = charter.document["meeting_rhythm"]?.text {
            li(words(.weMeet, ["rhythm": words.term(rhythm, of: nil)]))
          }
          if let rule = charter.document["decision_rule"]?.text {
            li(words(.weDecideBy, ["rule": words.term(rule, of: .decidedHow)]))
          }
        }
        if let norms = text(of: "Norms", in: charter.position) {
          h(3)(words[.ourNorms])
          norms
        }
      }
      p {
        if context.plan.communityPages.contains(.learning) {
          a(href: context.url(to: CommunityPage.learning.route), words[.learning])
          " · "
        }
        if context.plan.communityPages.contains(.decisions) {
          a(href: context.url(to: CommunityPage.decisions.route), words[.decisions])
          " · "
        }
        a(href: context.url(to: CommunityPage.privacy.route), words[.privacyTitle])
      }
    }
  }

  // MARK: Words

  private func wordsWeUse() -> HTML {
    HTML {
      h(2)(words[.wordsWeUse])
      Glossary(context: context).list(.short)
      p { a(href: context.url(to: CommunityPage.glossary.route), words[.allWords]) }
    }
  }
}
