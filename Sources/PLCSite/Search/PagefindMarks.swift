import PLCContent
import PLCHTML

/// The marks by which Pagefind knows what of a page to index: documents, with kind, status and tags.
struct PagefindMarks {
  let context: PageContext

  /// Marks the part of a page that is indexed; nil for a page that is no document.
  static func body(_ context: PageContext) -> Attribute? {
    PagefindMarks(context: context).document == nil ? nil : .set("data-pagefind-body", "")
  }

  /// Facts for results and filters, which no reader sees.
  var html: HTML {
    guard let document else { return HTML() }
    let isReplaced = context.plan.successors[document] != nil
    let words = context.words
    let status = document.kind.statuses.isEmpty ? nil : document.statusWord
    return div(.flag("hidden"), .set("data-pagefind-ignore", "index")) {
      span(words.singular(document.kind), .set("data-pagefind-meta", "kind"))
      span(document.kind.id.name, .set("data-pagefind-filter", "kind"))
      if let status {
        let shown = isReplaced ? words[.replaced] : words.status(status)
        span(words.capitalised(shown), .set("data-pagefind-meta", "status"))
        span(status, .set("data-pagefind-filter", "status"))
      }
      for tag in document.tags { span(tag, .set("data-pagefind-filter", "tag")) }
    }
  }

  private var document: Document? {
    context.library.settings.site.search == .pagefind ? context.plan.document(of: context.route) : nil
  }
}
