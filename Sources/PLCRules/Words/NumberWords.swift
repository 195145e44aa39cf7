import PLCText

/// Words that count or measure.
enum NumberWords {
  static let list = PhraseList(
    """
    one
    two
    three
    four
    five
    six
    seven
    eight
    nine
    ten
    eleven
    twelve
    fifteen
    twenty
    thirty
    forty
    fifty
    hundred
    dozen
    half
    third
    thirds
    quarter
    quarters
    once
    twice
    none
    no one
    nobody
    nothing
    all
    both
    each
    every
    everyone
    everybody
    most
    many
    few
    fewer
    several
    majority
    minority
    percent
    %
    """)

  /// Whether a text has a number in it, in digits or in words.
  static func stand(in prose: Prose) -> Bool {
    prose.hasDigit || list.occurs(in: prose)
  }
}
