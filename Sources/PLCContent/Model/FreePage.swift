/// Anything else worth a page.
package struct FreePage: DocumentView {
  package let document: Document
  package init(document: Document) { self.document = document }

  package static let id = KindID("page")
  package static let kind = Kind(
    id, home: .folder("pages"), plural: "pages", help: "Anything else worth a page.", fields: [])

}
