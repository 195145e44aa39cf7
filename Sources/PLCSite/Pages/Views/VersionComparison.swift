import PLCContent
import PLCHTML

/// Two versions of a theory beside each other: aim and drivers, with what is new and what was dropped.
struct VersionComparison {
  /// The theory that was replaced.
  let older: Theory
  /// The theory that replaced it.
  let newer: Theory
  let context: PageContext

  private var words: Words { context.words }

  var html: HTML {
    div(.class("beside")) {
      column(older, against: newer, remark: .dropped)
      column(newer, against: older, remark: .added)
    }
  }

  private func column(_ theory: Theory, against other: Theory, remark: Word) -> HTML {
    let others = Set(other.driverTree.drivers.map(\.slug))
    return section(.class("panel")) {
      h(3)() {
        if theory == newer { theory.title } else { context.link(theory) }
      }
      if let version = theory.version {
        p("\(words[.version]) \(words.number(Double(version), decimals: 0))", .class("meta"))
      }
      if let aim = AimSentence(theory, words: words) { p(aim.sentence) }
      ul {
        for driver in theory.driverTree.drivers {
          li {
            driver.text
            if !others.contains(driver.slug) {
              " "
              span(words[remark], .class("label"))
            }
          }
        }
      }
    }
  }
}
