import PLCContent
import PLCTestSupport
import PLCText

@testable import PLCSite

/// The site of a small folder, as texts by path.
struct SmallSite {
  let files: [String: String]

  init(
    _ folder: [String: String], for circle: Visibility = .members, asOf: String? = nil
  ) async {
    let plan = await SitePlan.make(
      of: await MemoryFolder(folder).library, for: circle, asOf: asOf.flatMap { CalendarDate(iso: $0) })
    var files: [String: String] = [:]
    for file in await plan.render() {
      if case .bytes(let bytes) = file.content {
        files[file.path.string] = String(decoding: bytes, as: UTF8.self)
      }
    }
    self.files = files
  }

  /// A page without its frame; empty when there is none.
  func main(_ path: String) -> String {
    let html = files[path] ?? ""
    guard let start = html.firstRange(of: "<main"), let end = html.firstRange(of: "</main>") else {
      return ""
    }
    return String(html[start.lowerBound..<end.lowerBound])
  }

  /// What a reader sees of a page's main part, with one space between words.
  func text(_ path: String) -> String {
    var isTag = false
    var text = ""
    for character in main(path) {
      switch character {
      case "<": isTag = true
      case ">":
        isTag = false
        text += " "
      default: if !isTag { text.append(character) }
      }
    }
    return text.split { $0.isWhitespace }.joined(separator: " ")
  }

  static let members = """
    | Id | Name | Role |
    |---|---|---|
    | ana | Ana Ruiz | teacher |
    | ben | Ben Cole | coach |

    """

  /// One problem with a theory, an idea and two cycles, all public.
  static let story: [String: String] = [
    "members.md": members,
    "problems/talk.md": """
    ---
    title: Few students talk
    proposed_by: ana
    status: testing
    focus: discussion
    tags: [Talk]
    created: 2025-09-02
    visibility: public
    ---
    ## What we see
    Few talk.
    """,
    "theories/turns.md":
      "---\nproblem: talk\nvisibility: public\n---\n## If, then, because\nIf turns, then talk, because time.\n",
    "change-ideas/pairs.md":
      "---\ntitle: Pairs first\ntheory: turns\nvisibility: public\n---\n## What we will do\nPairs.\n",
    "cycles/pairs/01.md": cycle(
      "One class",
      "scale: one-class\nstart: 2025-10-06\nended: 2025-10-17\nstatus: closed\ndecision: adapt\n",
      "not-confirmed"),
    "cycles/pairs/02.md": cycle(
      "Two classes",
      "previous: pairs/01\nscale: several-teachers\nstart: 2025-11-03\nended: 2025-11-14\nstatus: closed\ndecision: adopt\n",
      "confirmed"),
  ]

  private static func cycle(_ title: String, _ fields: String, _ verdict: String) -> String {
    """
    ---
    title: \(title)
    change_idea: pairs
    visibility: public
    owners: [ana]
    updated: 2025-11-20
    \(fields)---
    ## Plan
    | Question | Prediction |
    |---|---|
    | How many talk? | Half of the class. |

    ## Study
    | Question | What happened | Verdict |
    |---|---|---|
    | How many talk? | A third did. | \(verdict) |

    ## Act
    We go on with pairs.
    """
  }

  static func meeting(
    _ date: String, status: String = "closed", public isPublic: Bool = true, _ decisions: String
  )
    -> String
  {
    """
    ---
    title: Meeting of \(date)
    date: \(date)
    minutes: 60
    present: [ana, ben]
    status: \(status)
    visibility: \(isPublic ? "public" : "members")
    ---
    ## Agenda
    | Minutes | Item | Purpose | Format |
    |---|---|---|---|
    | 40 | Drafts | study-work | pairs |
    | 20 | Next | plan | round |

    ## Decisions
    \(decisions)
    """
  }
}
