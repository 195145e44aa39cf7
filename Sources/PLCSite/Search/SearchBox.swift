import PLCContent
import PLCHTML

/// The box in the head of every page. The key Enter leads from it to the search page, with or without a script;
/// where a phone has no room for the box, the menu leads there.
struct SearchBox {
  let context: PageContext

  private var words: Words { context.words }

  var html: HTML {
    guard context.library.settings.site.search != .none, context.route != SitePlan.search else {
      return HTML()
    }
    return form(
      .action(context.url(to: SitePlan.search)), .role("search"), .class("find")
    ) {
      input(
        .set("type", "search"), .set("name", "q"), .label(words[.searchLabel]),
        .set("placeholder", words[.search]), .set("autocomplete", "off"), .set("maxlength", 200))
    }
  }
}
