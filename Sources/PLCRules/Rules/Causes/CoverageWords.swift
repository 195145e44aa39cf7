/// What the questions of an interview are about: the labels a question may end in, and words that say it without.
enum CoverageWords {
  struct Topic {
    let label: String
    let list: PhraseList
  }

  static let topics = [
    Topic(
      label: "success",
      list: PhraseList(
        """
        success*
        succeed*
        proud
        best
        better than
        enjoy*
        well
        works|worked for
        you wanted
        good at
        liked
        went right
        felt good
        feel good
        counted
        """)),
    Topic(
      label: "failure",
      list: PhraseList(
        """
        fail*
        struggl*
        stuck
        hard
        harder
        hardest
        difficult*
        frustrat*
        confus*
        worst
        wrong
        did not
        didn't
        gets|got in the way
        gave|give up
        obstacle*
        barrier*
        challeng*
        lost
        """)),
    Topic(
      label: "change",
      list: PhraseList(
        """
        change*
        different
        differently
        wish*
        instead
        if you could
        if it were up to you
        you were the teacher
        improve*
        do over
        """)),
    Topic(
      label: "need",
      list: PhraseList(
        """
        need*
        help*
        support*
        make it easier
        easier
        missing
        would it take
        """)),
  ]
}
