import PLCDiagnostics
import PLCTestSupport
import PLCText
import Testing

@testable import PLCContent

@Suite struct SettingsTests {
  private func read(_ text: String) -> FolderSettings {
    FolderSettings(reading: SourceText("name: Ours\n" + text))
  }

  private func faults(_ text: String) -> [String] {
    read(text).findings.filter { $0.rule == "wrong-value" }.map(\.message)
  }

  @Test(
    "a number too large for a setting is a finding, and the default holds",
    arguments: [
      ("privacy:\n  min_n: 100000000000000000000\n", "`privacy.min_n` is a whole number from 1 to 1000000;"),
      ("privacy:\n  min_n: 0\n", "`privacy.min_n` is a whole number from 1 to 1000000;"),
      ("privacy:\n  min_n: 9.5\n", "`privacy.min_n` is a whole number from 1 to 1000000;"),
      ("limits:\n  file: 99999999999999999999\n", "`limits.file` is a whole number from 1 to 1073741824;"),
      ("limits:\n  files: 1\(String(repeating: "0", count: 400))\n", "`limits.files` is a whole number"),
      ("limits:\n  folder: -1\n", "`limits.folder` is a whole number"),
      ("limits:\n  image: 20000000000000000000\n", "`limits.image` is a whole number"),
      ("format: 100000000000000000000\n", "This folder is written in format 100000000000000000000,"),
      ("format: 2\n", "This folder is written in format 2, and this program knows format 1."),
      ("school_year_starts: 13\n", "`school_year_starts` is a month such as `August`; this says `13`."),
    ] as [(String, String)])
  func tooLarge(_ example: (text: String, says: String)) {
    let faults = faults(example.text)
    #expect(faults.count == 1 && faults[0].hasPrefix(example.says), "\(faults)")
    let settings = read(example.text).settings
    #expect(settings.minimumGroup == 10 && settings.limits == Limits() && settings.format == 1)
    #expect(settings.schoolYearStarts == 8)
  }

  @Test("what stands at a key goes where the setting says")
  func values() {
    let read = read(
      """
      format: 1
      school: Oak
      school_year_starts: Sept
      profile: strict
      visibility: private
      privacy: {min_n: 15, names_file: names.txt}
      limits: {files: 12}
      charts: {signal_rules: nhs}
      site: {title: Us, base_url: https://example.org/, logo: a.png, public_names: yes, search: none}
      """)
    let settings = read.settings
    #expect(read.findings.isEmpty, "\(read.findings)")
    #expect(settings.name == "Ours" && settings.school == "Oak" && settings.district == nil)
    #expect(settings.schoolYearStarts == 9 && settings.profile == .strict && settings.visibility == .private)
    #expect(settings.minimumGroup == 15 && settings.namesFile.string == "names.txt")
    #expect(settings.limits.files == 12 && settings.limits.file == Limits().file)
    #expect(settings.signalRules == "nhs" && settings.site.title == "Us" && settings.site.showsNames)
    #expect(settings.site.baseURL == "https://example.org/" && settings.site.logo?.string == "a.png")
    #expect(settings.site.search == .none && settings.site.accent == Settings().site.accent)
  }

  @Test("a default is told as it holds")
  func defaults() {
    func standard(_ name: String, in settings: [Setting] = Setting.all) -> String? {
      for setting in settings {
        if setting.name == name { return setting.standard }
        if case .group(let inner) = setting.shape, let found = standard(name, in: inner) { return found }
      }
      return nil
    }
    #expect(standard("school_year_starts") == "August" && standard("min_n") == "10")
    #expect(standard("profile") == "light" && standard("visibility") == "members")
    #expect(standard("search") == "built-in" && standard("public_names") == "no")
    #expect(standard("names_file") == ".plc/names.txt" && standard("name") == "" && standard("logo") == "")
  }

  @Test("settings that were read are not read again, and those of another text are")
  func once() {
    let read = read("school: Oak\n")
    #expect(read.reading(SourceText("name: Ours\nschool: Oak\n")).settings.school == "Oak")
    #expect(read.reading(SourceText("name: Ours\nschool: Elm\n")).settings.school == "Elm")
    #expect(read.reading(nil).settings.isFromFile == false)
  }

  @Test("a setting may not stand twice, nor without a place")
  func names() {
    let names = Setting.all.flatMap { setting -> [String] in
      guard case .group(let inner) = setting.shape else { return [setting.name] }
      return inner.map { "\(setting.name).\($0.name)" }
    }
    #expect(Set(names).count == names.count)
  }
}
