import PLCContent
import PLCDiagnostics
import PLCRules
import PLCText

/// A folder mended in memory: fixes are made, the folder is checked again, until nothing changes.
struct Mending {
  /// The new texts of the files that changed.
  private(set) var changed: [RelativePath: SourceText] = [:]
  /// What is found once all is mended.
  private(set) var found: [Diagnostic] = []
  /// How many findings were mended.
  private(set) var mended = 0

  /// More rounds than this would mean that two fixes undo each other.
  private static let rounds = 20

  /// `isAsked` tells which files may change; a fix that would change others too is left out.
  init(
    _ tree: InputTree, today: CalendarDate, includingUnsafe: Bool, where isAsked: (RelativePath) -> Bool
  ) async {
    var tree = tree
    var refused: Set<RelativePath> = []
    found = await Self.check(tree, today)
    for _ in 0..<Self.rounds {
      let plan = FixPlan(
        found.map { finding in
          var finding = finding
          finding.fixes.removeAll { fix in
            fix.edits.contains { !isAsked($0.place.path) || refused.contains($0.place.path) }
          }
          return finding
        }, includingUnsafe: includingUnsafe)
      let texts = Self.texts(after: plan, in: tree)
      guard !texts.isEmpty else { return }
      let next = tree.replacing(texts)
      let after = await Self.check(next, today)
      // No file is left with more errors than it had. A fix is made in all its files or in none, so that the
      // whole round is taken back and tried again without them.
      let worse = Self.withMoreErrors(after, than: found)
      if !worse.isEmpty {
        let known = worse.intersection(texts.keys)
        refused.formUnion(known.isEmpty ? Set(texts.keys) : known)
        continue
      }
      (tree, found) = (next, after)
      changed.merge(texts) { $1 }
      mended += plan.mended.count
    }
  }

  private static func texts(after plan: FixPlan, in tree: InputTree) -> [RelativePath: SourceText] {
    var texts: [RelativePath: SourceText] = [:]
    for path in plan.paths {
      guard let text = tree[path]?.text, let new = try? FixApplier.apply(plan.edits(of: path), to: text),
        new != text
      else { continue }
      texts[path] = new
    }
    return texts
  }

  private static func check(_ tree: InputTree, _ today: CalendarDate) async -> [Diagnostic] {
    await Validator(await Library.make(of: tree), today: today).findings()
  }

  private static func withMoreErrors(_ after: [Diagnostic], than before: [Diagnostic]) -> Set<RelativePath> {
    func errors(_ findings: [Diagnostic]) -> [RelativePath: Int] {
      Dictionary(grouping: findings.filter { $0.severity == .error }, by: \.place.path).mapValues(\.count)
    }
    let known = errors(before)
    return Set(errors(after).filter { $0.value > known[$0.key, default: 0] }.keys)
  }
}
