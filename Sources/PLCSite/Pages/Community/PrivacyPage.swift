import PLCContent
import PLCHTML

/// How the community protects students, made from the settings in force and the limits of the format.
struct PrivacyPage {
  let context: PageContext

  private var words: Words { context.words }
  private var settings: Settings { context.library.settings }

  var body: PageBody {
    let html = HTML {
      h(1)(words[.privacyTitle])
      p(words(.privacyLede, ["name": settings.name]), .class("lede"))
      div(.class("prose")) {
        list(.whatIsShown, shown)
        list(.whatNeverIs, never)
        list(.numbersOfFew, numbers)
        list(.workVoicesFaces, work)
        list(.readingThisSite, reading)
        if let charter { agreement(of: charter) }
      }
    }
    return PageBody(html: html, summary: words(.privacyLede, ["name": settings.name]), style: "index")
  }

  private func list(_ title: Word, _ points: [String]) -> HTML {
    section {
      h(2)(words[title])
      ul { for point in points { li(point) } }
    }
  }

  private var shown: [String] {
    [
      words[settings.visibility == .private ? .privacyDefaultPrivate : .privacyDefaultMembers],
      words[.privacyPublicByFile],
      words[settings.site.showsNames ? .privacyNamesShown : .privacyRolesOnly],
      words[.privacyDrafts],
    ]
  }

  private var never: [String] {
    let kinds = context.library.schema.kinds.filter {
      $0.widestVisibility < .public && $0.id != Roster.id
    }
    .map { words.plural($0).lowercased() }
    return [
      words(.privacyNeverKinds, ["kinds": kinds.joined(separator: ", ")]), words[.privacyMemberList],
      words[.privacyCodes],
      words[.privacyDissent], words[.privacyNoTrace], words[.privacyNoRanking],
    ]
  }

  private var numbers: [String] {
    [
      words(.privacyFewStudents, ["count": String(settings.minimumGroup)]), words[.privacySubtraction],
      words[.privacyRounding], words[.privacySeries],
    ]
  }

  private var work: [String] {
    [words[.privacyRetyped], words[.privacyConsent], words[.privacyMetadata], words[.privacyRefused]]
  }

  private var reading: [String] { [words[.privacyNoRequests], words[.privacyNoCookies]] }

  private var charter: Charter? {
    context.library.all(Charter.self).first { $0.says(Charter.Sections.privacyAgreement) }
  }

  /// What the community agreed on in its own words.
  private func agreement(of charter: Charter) -> HTML {
    var renderer = MarkdownRenderer(context, document: charter.document, after: 2)
    return section {
      h(2)(words[.ourAgreement])
      renderer.render(charter.section(Charter.Sections.privacyAgreement)?.blocks ?? [])
      p { a(href: context.url(of: charter), words[.readTheCharter]) }
    }
  }
}
