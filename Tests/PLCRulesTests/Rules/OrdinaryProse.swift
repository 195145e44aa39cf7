/// Sentences of ordinary talk about teaching, many of them with the very words that the list of deficit language
/// uses, and none that puts a lack into a student.
enum OrdinaryProse {
  static let subjects = [
    "students", "our ninth graders", "the class", "most writers", "readers in period 3",
    "multilingual students",
    "the two groups", "pairs", "they", "new students",
  ]
  /// `%` stands for the subject.
  static let sentences = [
    "On Monday % compared two drafts and said which one answered the question.",
    "% cannot yet point to the line that made them change their mind, and many asked how.",
    "There was a gap of a week between the lesson and the check, so % had time to forget.",
    "The low number of replies may be our doing: % had four minutes.",
    "We noticed a lack of time in the second half, and % wrote less there.",
    "% struggled with the second question for eleven minutes and then found a way in.",
    "The task was weak: it asked % to repeat what stood in the text.",
    "At risk of repeating ourselves, we asked % again what a good reply does.",
    "% refuse the easy version when the hard one is about something they know.",
    "What % can do: name a claim, find evidence, explain a choice aloud.",
    "Not yet: % link evidence to claim in writing without a frame.",
    "% did not see why the paragraph mattered, and neither did we.",
    "The difficult part for % was the third column of the table.",
    "We do not know whether % care more about the reader or the grade.",
    "The problem is that the rubric tells % nothing about revision.",
    "% lost their place in the article, so we numbered the lines.",
    "In poor light the board is hard to read, and % at the back copied from each other.",
    "Slow reading was the point of the day; % read one page in twenty minutes.",
    "The remedial course ended in May, and % now take the same course as everyone.",
    "% who worked alone finished early; those in pairs changed more.",
    "Families told us what % read at home, in four languages.",
    "The measure counts how many of % named a change they made.",
    "Even so, % can't be heard in the hall when the fans run.",
    "A child in the next room sang, and % laughed and went on.",
    "We predict that half of % will ask a real question within two lessons.",
    "The bad news is that the data came late; the good news is what % wrote.",
    "% missed the bus that day, so the count rests on nineteen.",
    "The lesson lacks a check right after it, so we will add one for %.",
    "Parents asked for the texts in advance, and % brought theirs marked.",
    "These findings, like those, rest on what % did and not on what we hoped.",
    "Behavior in the hall had nothing to do with how % wrote.",
    "If % explain their reasons to a reader, then drafts change in content and not only in spelling.",
    "The gap between the first and the second draft grew for %.",
    "Our theory says that % revise when a person waits for the answer.",
    "The work of % shows three ways to begin a summary.",
  ]

  /// Every sentence with every subject: a paragraph each.
  static var paragraphs: [String] {
    sentences.flatMap { sentence in
      subjects.map { subject in
        let text = sentence.replacing("%", with: subject)
        return text.prefix(1).uppercased() + text.dropFirst()
      }
    }
  }
}
