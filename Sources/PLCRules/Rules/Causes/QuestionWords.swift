/// Words that make a question of an interview open or closed.
enum QuestionWords {
  /// A sentence that begins so asks for yes or no, or for one of two words.
  static let closing = PhraseList(
    """
    ^do|does|did|is|are|was|were|am|has|have|had|can|could|will|would|should|shall|may|might
    ^don't|doesn't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't|can't|couldn't|won't|wouldn't|shouldn't
    """)

  /// The same after "When you get stuck,".
  static let closingLater = PhraseList(
    """
    do|does|did|are|were|have|can|could|will|would|should you|your|they|students|teachers
    is|was it|that|this|there
    """)

  /// A first clause that only sets the scene.
  static let scenes = PhraseList("^when|if|after|before|while|once|in|on|at|since|during")

  /// Words that ask for more than yes or no, wherever a closed beginning stands beside them.
  static let opening = PhraseList(
    """
    tell me|us|about
    describe
    walk me|us
    show me|us
    take me|us
    talk me|us|about
    give me|us|an
    share
    explain
    say more
    an|for example
    ^what|how|why|which|who|whose|where
    ^when did|do|does|was|were|is
    ^if so|yes|not
    why or
    or why
    and|but what|how|why|when|where|which|who
    in what way*
    """)

  /// Words that tell the person which answer we hope for.
  static let leading = PhraseList(
    """
    don't|doesn't|didn't|isn't|aren't|wasn't|wouldn't|shouldn't you|it|that|this|they|we
    do|would|don't|wouldn't you agree
    don't you think|feel|find
    how much do|did|does|has you|it|this|the … like|love|enjoy|hate|help|helped|learn|improve|improved
    how much better|easier|worse
    how helpful|useful|great|wonderful|boring|excited|glad
    how did|does|has|have … help|helped|improve|improved|benefit|benefited you|your|students|them
    why is|are|was … important|better|boring|useless|helpful|good|bad
    why do|does|did you|they|students like|love|hate|dislike|struggle|avoid
    most|many|other students|teachers|families|people think|say|find|feel|like|love
    everyone|everybody knows|thinks|says|agrees
    surely
    of course
    obviously
    ^so you
    you must
    """)

  /// The beginnings of what is asked, each a question of its own.
  static let asking = PhraseList(
    """
    ^what|how|who|when|where|which … do|does|did|is|are|was|were|would|could|can|should|have|has|had|will|didn't|don't|doesn't
    ^what|who|which … made|makes|happens|happened|helps|helped|gets|got|goes|went|works|worked|changes|changed
    and|or what|how|who|when|where|which … do|does|did|is|are|was|were|would|could|can|should|have|has|had|will|didn't|don't|doesn't
    and|or what|who|which … made|makes|happens|happened|helps|helped|gets|got|goes|went|works|worked|changes|changed
    """)
}
