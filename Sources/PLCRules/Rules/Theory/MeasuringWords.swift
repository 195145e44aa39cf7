/// Words of a definition that somebody else could count by.
enum MeasuringWords {
  /// What is counted.
  static let counting = PhraseList(
    """
    count*
    number*
    how many
    how often
    how long
    share*
    percent*
    proportion*
    fraction*
    portion*
    rate
    ratio
    average*
    mean
    median
    total*
    sum
    score*
    minutes
    hours
    days
    points
    times
    tally
    tallies
    who
    whose
    that
    which
    when
    where
    whether
    if
    with
    """)

  /// Out of what, or across what.
  static let outOf = PhraseList(
    """
    out of
    of all
    of those
    of these
    of the
    of our
    of my
    of their
    of every
    of each
    of students
    of pupils
    of responses
    of answers
    of slips
    among
    divided by
    over all
    over the
    per
    for each
    for every
    in each
    in every
    all students
    all pupils
    all who
    all those
    all slips
    all answers
    all responses
    every student
    everyone
    everybody
    the whole class
    the entire class
    average*
    denominator
    class size
    enrolled
    on roll
    total number
    """)
}
