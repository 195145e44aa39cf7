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

  private var charter: Charter? { library.all(Charter.self).first }

  // MARK: Who we are

  private func whoWeAre() -> HTML {
    section {
      h(2)(words[.whoWeAre])
      if let charter {
        text(of: Charter.Sections.purpose, in: charter) ?? p(charter.document.opening ?? "")
        aims(of: charter)
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

  private func aims(of charter: Charter) -> HTML {
    let goals = [Charter.Fields.practiceGoal, Charter.Fields.learningGoal].compactMap { field in
      charter[field].map { (words.field(field.name), $0) }
    }
    guard !goals.isEmpty else { return HTML() }
    return dl(.class("goals")) {
      for (name, goal) in goals {
        dt(name)
        dd(goal)
      }
    }
  }

  /// What a section of the charter says; nil for one that is not there.
  private func text(of section: Section, in charter: Charter) -> HTML? {
    guard let found = charter.section(section), charter.says(section) else { return nil }
    var renderer = MarkdownRenderer(context, document: charter.document, after: 2)
    return renderer.render(found.blocks)
  }

  // MARK: What we try

  private func whatWeTry() -> HTML {
    let problems = library.all(Problem.self).filter { $0.phase != nil }
    let cycles = library.all(Cycle.self).filter(\.isUnderWay)
    let packages = library.all(ChangePackage.self).filter(\.isForOthers)
    return section {
      h(2)(words[.whatWeTry])
      if problems.isEmpty, cycles.isEmpty, packages.isEmpty { p(words[.nothingTried], .class("empty")) }
      list(words[.problemsWeStudy], problems) { problem in
        problem.phase.map { words(.inPhase, ["phase": words.phase($0).lowercased()]) }
      }
      list(words[.cycleUnderWay], cycles) { cycle in cycle.scale.map { words.term($0) } }
      list(words[.packagesReady], packages) { _ in nil }
    }
  }

  /// A few of them, and where the others are.
  private func list<View: DocumentView>(
    _ title: String, _ views: [View], _ fact: (View) -> String?
  ) -> HTML {
    guard let kind = views.first?.document.kind else { return HTML() }
    return HTML {
      h(3)(title)
      ul {
        for view in views.prefix(6) {
          li {
            context.link(view)
            if let fact = fact(view) { span(" " + fact, .class("meta")) }
          }
        }
        if views.count > 6, let route = context.plan.indexRoutes[kind.id] {
          li { a(href: context.url(to: route), words(.allOf, ["kind": words.plural(kind).lowercased()])) }
        }
      }
    }
  }

  // MARK: How we work

  private func howWeWork() -> HTML {
    section {
      h(2)(words[.howWeWork])
      p(words[.howTheCycleGoes])
      if let charter {
        ul {
          if let rhythm = charter.meetingRhythm {
            li(words(.weMeet, ["rhythm": words.term(rhythm, of: nil)]))
          }
          if let rule = charter.decisionRule {
            li(words(.weDecideBy, ["rule": words.term(rule)]))
          }
        }
        if let norms = text(of: Charter.Sections.norms, in: charter) {
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
