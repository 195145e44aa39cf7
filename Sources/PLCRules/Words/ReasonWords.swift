import PLCContent

/// Words that announce a reason or name a hindrance.
enum ReasonWords {
  static let list = PhraseList(
    """
    because
    since
    as the
    as we
    as they
    so that
    so we
    so the
    so students
    due to
    owing to
    thanks to
    reason*
    cause*
    why
    although
    though
    even if
    however
    but
    yet
    still
    while
    whereas
    despite
    in spite of
    rather than
    instead
    in place of
    cost*
    worth
    not worth
    need*
    too
    could not
    couldn't
    cannot
    can't
    had to
    did not
    didn't
    was not
    wasn't
    were not
    weren't
    no time
    not enough
    ran out
    ran over
    ran long
    ran short
    fell out
    fell through
    cancel*
    postpone*
    moved to
    absent
    absence*
    sick
    ill
    illness
    snow
    storm
    weather
    drill
    assembly
    substitute
    field trip
    holiday
    broke
    broken
    lost
    forgot*
    missing
    late
    interrupt*
    schedul*
    timetable
    only
    except
    until
    want*
    chose
    decid*
    """)

  /// Whether some words give a reason. In a language the list does not know, a sentence of ten words does.
  static func giveReason(_ prose: Prose, inEnglish: Bool) -> Bool {
    inEnglish ? list.occurs(in: prose) : prose.words.count >= 10
  }
}
