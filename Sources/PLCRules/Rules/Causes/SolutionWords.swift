/// Words that state a problem as a missing solution: a need, a lack, and beside it something one could buy,
/// schedule or introduce.
enum SolutionWords {
  private static let solution =
    "program|programs|programme|curriculum|curricula|training|trainings|workshop|workshops|pd|software|app|apps|platform|laptop|laptops|chromebook|chromebooks|tablet|tablets|ipads|device|devices|tutor|tutors|tutoring|intervention|interventions|interventionist|specialist|aide|aides|assistant|coach|coaches|textbook|textbooks|materials|resources|books|policy|incentive|incentives|rewards|rubric|rubrics|staff|staffing|teachers|funding|money|budget|block|period|periods|strategy|strategies|routine|routines|template|templates|graphic|scaffold|scaffolds|checklist|checklists|system|time|support|supports|class|classes|elective|club|assembly|calendar|license|licenses|development"

  static let list = PhraseList(
    """
    lack|lacks|lacking of|a|any|the \(solution)
    lack|lacks|lacking|lacked … \(solution)
    absence of … \(solution)
    shortage of … \(solution)
    there is|are|was|were no \(solution)
    there is|are|was|were not enough \(solution)
    there isn't|aren't|wasn't enough|any|a … \(solution)
    not enough|too few|too little \(solution)
    we|teachers|students|they|school have|has no … \(solution)
    we|teachers|students|they do not have … \(solution)
    we|teachers|students|they don't have … \(solution)
    we|teachers|students|they|school|department|grade need|needs … \(solution)
    need|needs a|an|more|better|new … \(solution)
    in need of … \(solution)
    we need to
    we have to
    we should
    we must
    we ought to
    we are missing
    what we need is
    would be solved by
    if only we
    the solution is
    our answer is
    """)
}
