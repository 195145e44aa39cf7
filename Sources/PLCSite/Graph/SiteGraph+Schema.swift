package import PLCText

extension SiteGraph {
  /// The JSON Schema (2020-12) of `plc.json`.
  package static var schema: JSON {
    .members([
      "$schema": .string("https://json-schema.org/draft/2020-12/schema"),
      "title": .string("plc.json"),
      "description": .string(
        "The documents of a professional learning community that this site's readers may see, and the links between them."
      ),
      "type": .string("object"),
      "required": strings(["format", "site", "documents", "links"]),
      "properties": .members([
        "format": .members([
          "const": .int(format),
          "description": .string(
            "Rises when something changes its meaning or goes; new members may come without it."),
        ]),
        "site": object(
          ["name", "title", "language", "audience"],
          [
            ("name", text("The community's name.")), ("title", text("The title of the site.")),
            ("language", text("A language tag, such as `en` or `es-MX`.")),
            ("audience", choice(["public", "members", "private"], "Whom the site is for.")),
            ("url", text("Where the site stands on the web; ends with a slash.")),
          ]),
        "documents": list(
          object(
            ["id", "kind", "title", "page"],
            [
              ("id", text("Kind and id, such as `cycle/peer-feedback/01`; stable.")),
              ("kind", text("What kind of document it is.")), ("title", text("Its title.")),
              ("status", text("How far it has come; left out for a kind without statuses.")),
              ("date", pattern("^\\d{4}-\\d{2}-\\d{2}$", "The first day it speaks of.")),
              ("tags", list(text("A word to find it by."))), ("summary", text("One sentence.")),
              ("page", text("The address of its page from the top of the site, encoded.")),
            ])),
        "links": list(
          object(
            ["from", "to", "as"],
            [
              ("from", text("The id of the document that names the other.")),
              ("to", text("The id of the document that is named.")),
              ("as", text("The field or column that names it, or `link` for a link in the text.")),
            ])),
      ]),
    ])
  }

  private static func strings(_ values: [String]) -> JSON { .array(values.map { .string($0) }) }

  private static func object(_ required: [String], _ properties: [(String, JSON)]) -> JSON {
    .members([
      "type": .string("object"), "required": strings(required),
      "properties": .object(properties.map { JSON.Member($0.0, $0.1) }),
    ])
  }

  private static func list(_ items: JSON) -> JSON {
    .members(["type": .string("array"), "items": items])
  }

  private static func text(_ help: String) -> JSON {
    .members(["type": .string("string"), "description": .string(help)])
  }

  private static func pattern(_ pattern: String, _ help: String) -> JSON {
    .members(["type": .string("string"), "pattern": .string(pattern), "description": .string(help)])
  }

  private static func choice(_ values: [String], _ help: String) -> JSON {
    .members(["enum": strings(values), "description": .string(help)])
  }
}
