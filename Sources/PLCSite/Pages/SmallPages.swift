import PLCContent
import PLCHTML

/// The page for an address that leads nowhere.
struct NotFoundPage {
  let context: PageContext

  var body: PageBody {
    PageBody(
      html: HTML {
        h(1)(context.words[.notFound])
        p(context.words[.notFoundHelp])
        p { a(href: context.url(to: SitePlan.home), context.words[.home]) }
      })
  }
}

/// The adults of the community; only on sites for its members.
struct MembersPage {
  let context: PageContext

  private var words: Words { context.words }

  var body: PageBody {
    let html = HTML {
      h(1)(words[.members])
      div(.class("scroll"), .set("tabindex", 0), .role("region"), .label(words[.members])) {
        table {
          thead {
            tr {
              for word in [Word.members, .role, .grades, .subjects] {
                th(words[word], .set("scope", "col"))
              }
            }
          }
          tbody {
            for member in context.library.members where member.isActive {
              tr {
                td(context.name(of: member))
                td(words.term(member.role, of: .role))
                td(member.grades)
                td(member.subjects)
              }
            }
          }
        }
      }
    }
    return PageBody(html: html)
  }
}
