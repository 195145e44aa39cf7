import PLCContent
import PLCHTML

/// The adults of the community; only on sites for its members.
struct MembersPage {
  let context: PageContext

  private var words: Words { context.words }

  var body: PageBody {
    let members = context.library.members
    let html = HTML {
      h(1)(words[.members])
      p(words[.membersLede], .class("lede"))
      list(members.filter(\.isActive), named: words[.members])
      let former = members.filter { !$0.isActive }
      if !former.isEmpty {
        h(2)(words[.formerMembers])
        list(former, named: words[.formerMembers])
      }
    }
    return PageBody(html: html, style: "index")
  }

  /// Columns in which nobody has anything are left out.
  private func list(_ members: [Member], named name: String) -> HTML {
    let columns: [(Word, (Member) -> String)] = [
      (.nameColumn, { context.name(of: $0) }), (.role, { words.term($0.role, of: .role) }),
      (.grades, { $0.grades }), (.subjects, { $0.subjects }),
    ]
    let used = columns.filter { column in members.contains { !column.1($0).isEmpty } }
    return div(.class("scroll stacks"), .set("tabindex", 0), .role("region"), .label(name)) {
      table {
        thead { tr { for column in used { th(words[column.0], .set("scope", "col")) } } }
        tbody {
          for member in members {
            tr { for column in used { td(column.1(member), .set("data-label", words[column.0])) } }
          }
        }
      }
    }
  }
}
