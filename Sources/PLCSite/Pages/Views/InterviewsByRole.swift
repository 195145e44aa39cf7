import PLCContent
import PLCHTML

/// Interviews by the role of who was heard, each by its code.
struct InterviewsByRole {
  let interviews: [Interview]
  let context: PageContext

  private var words: Words { context.words }

  /// Nothing without interviews.
  var html: HTML {
    guard !interviews.isEmpty else { return HTML() }
    let byRole = Dictionary(grouping: interviews, by: \.role)
    let unheard = interviews.unheardRoles
    return HTML {
      dl(.class("roles")) {
        for role in Interview.Role.allCases.map(Interview.Role?.some) + [nil] {
          if let heard = byRole[role] {
            dt("\(role.map { words.capitalised(words.term($0)) } ?? "") · \(heard.count)")
            dd { HTML(joining: heard.map(code), with: HTML(" ")) }
          }
        }
        if !unheard.isEmpty {
          dt(words[.notHeard])
          dd(unheard.map { words.term($0) }.joined(separator: ", "))
        }
      }
    }
  }

  private func code(_ interview: Interview) -> HTML {
    a(href: context.url(of: interview), interview.participant ?? interview.title)
  }
}
