extension Kind {
  package static let page = Kind(
    "page", home: .folder("pages"), plural: "pages",
    help: "Anything else worth a page.", fields: [])
}
