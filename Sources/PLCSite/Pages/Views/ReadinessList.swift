import PLCContent
import PLCHTML

/// What a package needs before strangers can rely on it, and what of it is there.
struct ReadinessList {
  let readiness: PackageReadiness
  let words: Words

  /// One line for each need, met or not.
  var html: HTML {
    HTML {
      p(
        readiness.isReady
          ? words[.readyToMark]
          : words(
            .readySoFar,
            [
              "met": String(readiness.steps.count(where: \.isMet)), "all": String(readiness.steps.count),
            ]))
      ul(.class("tasks")) {
        for step in readiness.steps {
          li {
            span(
              .class("box", step.isMet ? "done" : nil), .role("img"),
              .label(words[step.isMet ? .done : .notDone]))
            " " + words[Self.word(step.need)]
            if let count = step.count, let wanted = step.wanted {
              span(
                " · "
                  + (step.isMet
                    ? String(count)
                    : words(.countOfWanted, ["count": String(count), "wanted": String(wanted)])),
                .class("meta"))
            }
          }
        }
      }
    }
  }

  private static func word(_ need: PackageReadiness.Need) -> Word {
    switch need {
    case .coreAdopted: .needCoreAdopted
    case .testers: .needTesters
    case .contexts: .needContexts
    case .evidence: .needEvidence
    case .whereItDidNotWork: .needWhereNot
    case .whatYouNeed: .needWhatYouNeed
    case .howToStart: .needHowToStart
    case .contact: .needContact
    }
  }
}
