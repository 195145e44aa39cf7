extension Stemming {
  /// Plurals, `-ed` and `-ing`, the letter they double, and the endings that make nouns and adverbs.
  static let english = Stemming(
    steps: [
      [
        Rule("sses", "ss", keeping: 1), Rule("ies", "y", keeping: 2), Rule("ches", "ch", keeping: 1),
        Rule("shes", "sh", keeping: 1), Rule("xes", "x", keeping: 1), Rule("ss", "ss", keeping: 0),
        Rule("us", "us", keeping: 0), Rule("is", "is", keeping: 0), Rule("s", "", keeping: 3),
      ],
      [
        Rule("ied", "y", keeping: 2), Rule("eed", "eed", keeping: 0), Rule("ed", "", keeping: 3),
        Rule("ing", "", keeping: 3),
      ],
      "bdgmnprt".map { Rule("\($0)\($0)", String($0), keeping: 2) },
      [
        Rule("ation", "", keeping: 4), Rule("ness", "", keeping: 3), Rule("ment", "", keeping: 4),
        Rule("ly", "", keeping: 3),
      ],
      [Rule("e", "", keeping: 3)],
    ],
    common: Set(
      """
      a an and are as at be but by for from had has have he her his i if in is it its me my not of on or our
      she so that the their them they this to us was we were will with you your
      """.split { $0 == " " || $0 == "\n" }.map(String.init)))

  /// Plurals, the endings of regular verbs, adverbs, and the last vowel.
  static let spanish = Stemming(
    steps: [
      [Rule("ces", "z", keeping: 2), Rule("es", "", keeping: 3), Rule("s", "", keeping: 3)],
      [
        Rule("mente", "", keeping: 3), Rule("iendo", "", keeping: 3), Rule("ando", "", keeping: 3),
        Rule("ieron", "", keeping: 3), Rule("aron", "", keeping: 3), Rule("aban", "", keeping: 3),
        Rule("aba", "", keeping: 3), Rule("ado", "", keeping: 3), Rule("ada", "", keeping: 3),
        Rule("ido", "", keeping: 3), Rule("ida", "", keeping: 3), Rule("ar", "", keeping: 3),
        Rule("er", "", keeping: 3), Rule("ir", "", keeping: 3),
      ],
      [Rule("a", "", keeping: 3), Rule("e", "", keeping: 3), Rule("o", "", keeping: 3)],
    ],
    common: Set(
      """
      a al con de del e el ella en es esta este fue ha han la las lo los me mi no nos o para pero por que se
      si son su sus te un una y ya
      """.split { $0 == " " || $0 == "\n" }.map(String.init)))
}
