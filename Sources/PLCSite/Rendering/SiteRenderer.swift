import PLCContent
import PLCHTML
package import PLCText

/// One file of the site, in memory or to be copied from the community's folder.
package struct OutputFile: Sendable {
  package let path: RelativePath
  package let content: Content

  package enum Content: Sendable, Hashable {
    case bytes(ContiguousArray<UInt8>)
    /// A file of the community, by its path there.
    case copy(RelativePath)
  }
}

extension SitePlan {
  /// Every file of the site, in a fixed order; pages are rendered on all cores.
  package func render() async -> [OutputFile] {
    let menus = menus
    let rendered = await pages.mapInParallel { page in
      let isLedTo = page.route.path.name == "index.html"
      let context = PageContext(
        plan: self, route: page.route, menu: isLedTo ? nil : menus[page.route.path.parent])
      let html = Layout(context: context).document(page, page.render(context))
      return OutputFile(path: page.route.path, content: .bytes(html.bytes))
    }
    let data = dataRoutes.sorted { $0.key < $1.key }.map { measure, route in
      OutputFile(
        path: route.path, content: .bytes(MeasureCSV(points: measures[measure]?.points ?? []).bytes))
    }
    let made = Set(dataRoutes.values)
    let assets = assetRoutes.filter { !made.contains($0.value) }.sorted { $0.key < $1.key }.map {
      path, route in
      OutputFile(path: route.path, content: .copy(path))
    }
    return await rendered + data + assets + extras() + [
      OutputFile(
        path: Self.stylesheet.path,
        content: .bytes(ContiguousArray(Stylesheet.written(accent: library.settings.site.accent).utf8))),
      OutputFile(
        path: Self.script.path,
        content: .bytes(ContiguousArray((Resources.scriptsSiteJs + Resources.scriptsFiltersJs).utf8))),
    ]
  }

  /// The menu of the pages of a folder, by the folder: it is the same for all but those that the menu leads to,
  /// which stand at the top or are called `index.html`.
  private var menus: [RelativePath: HTML] {
    let folders = Dictionary(grouping: pages, by: \.route.path.parent).filter { $0.value.count > 1 }.keys
    return Dictionary(
      uniqueKeysWithValues: folders.filter { !$0.isRoot }.map { folder in
        (folder, SiteMenu(context: PageContext(plan: self, route: Route(folder.appending("page.html")))).html)
      })
  }
}
