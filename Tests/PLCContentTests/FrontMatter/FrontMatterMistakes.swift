import PLCDiagnostics

extension FrontMatterMistake {
  static let all = commonMistakes + moreMistakes + untidyForms + fenceMistakes

  /// The mistakes of people who have never heard of YAML, one a file.
  static let commonMistakes: [FrontMatterMistake] = [
    FrontMatterMistake(
      "a colon inside the title",
      """
      ---
      title: Revision«:» why so late
      status: active
      ---
      # Text
      """, reads: "title: Revision: why so late; status: active", "untidy-value"),
    FrontMatterMistake(
      "a quote that never ends",
      """
      ---
      title: «"»Revision
      unit: "%"
      status: active
      ---
      """, reads: "title: Revision; unit: %; status: active"),
    FrontMatterMistake(
      "an apostrophe in single quotes",
      """
      ---
      title: 'It«'»s late'
      status: active
      ---
      """, reads: "title: It's late; status: active"),
    FrontMatterMistake(
      "tabs before the items of a list",
      """
      ---
      title: x
      tags:
      «\t»- one
      \t- two
      status: active
      ---
      """, reads: "title: x; tags: [one, two]; status: active"),
    FrontMatterMistake(
      "no space after the colon",
      """
      ---
      title: x
      status«:»active
      date: 2026-09-01
      ---
      """, reads: "title: x; status: active; date: 2026-09-01"),
    FrontMatterMistake(
      "curly quotes",
      """
      ---
      title: «“Revision: why”»
      status: active
      ---
      """, reads: "title: Revision: why; status: active", "untidy-value"),
    FrontMatterMistake(
      "a list without its closing bracket",
      """
      ---
      title: x
      tags: «[»one, two
      status: active
      ---
      """, reads: "title: x; tags: [one, two]; status: active"),
    FrontMatterMistake(
      "a text that begins with @",
      """
      ---
      title: x
      by: «@»ana
      status: active
      ---
      """, reads: "title: x; by: @ana; status: active"),
    FrontMatterMistake(
      "a title that begins with #",
      """
      ---
      title: «#1 goal: talk»
      status: active
      ---
      """, reads: "title: #1 goal: talk; status: active"),
    FrontMatterMistake(
      "a title cut at #",
      """
      ---
      title: Cycle «#2 for "us"»
      status: active
      ---
      """, reads: "title: Cycle #2 for \"us\"; status: active"),
    FrontMatterMistake(
      "a text that begins with a star",
      """
      ---
      title: «*»Really* late
      status: active
      ---
      """, reads: "title: *Really* late; status: active"),
    FrontMatterMistake(
      "a text that begins with a percent sign",
      """
      ---
      title: x
      unit: «%»
      status: active
      ---
      """, reads: "title: x; unit: %; status: active"),
    FrontMatterMistake(
      "a field that stands twice",
      """
      ---
      title: x
      status: active
      date: 2026-09-01
      «status»: closed
      ---
      """, reads: "title: x; status: active; date: 2026-09-01", isSafe: false),
    FrontMatterMistake(
      "items of a list that do not line up",
      """
      ---
      tags:
        - one
      « »- two
       - three
      status: active
      ---
      """, reads: "tags: [one, two, three]; status: active"),
    FrontMatterMistake(
      "text after the closing quote",
      """
      ---
      title: "Launch" «and what next»
      status: active
      ---
      """, reads: "title: \"Launch\" and what next; status: active"),
    FrontMatterMistake(
      "spaces of a web page before the items of a list",
      """
      ---
      tags:
      «\u{a0}\u{a0}»- one
      \u{a0}\u{a0}- two
      status: active
      ---
      """, reads: "tags: [one, two]; status: active", "untidy-value"),
    FrontMatterMistake(
      "hyphens without a space",
      """
      ---
      tags:
        «-»one
        -two
      status: active
      ---
      """, reads: "tags: [one, two]; status: active"),
    FrontMatterMistake(
      "a name without its colon",
      """
      ---
      title: x
      «status» active
      date: 2026-09-01
      ---
      """, reads: "title: x; status: active; date: 2026-09-01", isSafe: false),
    FrontMatterMistake(
      "a dash that some program made of the hyphens",
      """
      «—»
      title: x
      status: active
      ---
      """, reads: "title: x; status: active"),
    FrontMatterMistake(
      "no second fence",
      """
      «---»
      title: x
      status: active

      # Plan

      We meet: always.
      """, reads: "title: x; status: active"),
  ]

  static let moreMistakes: [FrontMatterMistake] = [
    FrontMatterMistake(
      "quotes inside quotes",
      """
      ---
      title: "He said «"»no" to it"
      status: active
      ---
      """, reads: "title: He said \"no\" to it; status: active"),
    FrontMatterMistake(
      "two quoted words",
      """
      ---
      title: "Yes" «and "no"»
      status: active
      ---
      """, reads: "title: \"Yes\" and \"no\"; status: active"),
    FrontMatterMistake(
      "an apostrophe first",
      """
      ---
      title: «'»Tis late
      status: active
      ---
      """, reads: "title: 'Tis late; status: active"),
    FrontMatterMistake(
      "a single quote that never ends, with an apostrophe",
      """
      ---
      title: «'»It's late
      status: active
      ---
      """, reads: "title: It's late; status: active"),
    FrontMatterMistake(
      "an apostrophe after a plural",
      """
      ---
      title: 'The students«'» work'
      status: active
      ---
      """, reads: "title: The students' work; status: active"),
    FrontMatterMistake(
      "a closing quote without an opening one",
      """
      ---
      title: Revision«"»
      status: active
      ---
      """, reads: "title: Revision; status: active"),
    FrontMatterMistake(
      "a closing quote without an opening one, and a colon",
      """
      ---
      title: Revision: why«"»
      status: active
      ---
      """, reads: "title: Revision: why; status: active"),
    FrontMatterMistake(
      "a quote that swallows two fields",
      """
      ---
      title: «"»Revision
      status: active
      unit: ""
      date: 2026-09-01
      ---
      """, reads: "title: Revision; status: active; unit: ; date: 2026-09-01"),
    FrontMatterMistake(
      "a backslash in double quotes",
      """
      ---
      title: "C:«\\»data"
      status: active
      ---
      """, reads: "title: C:\\data; status: active"),
    FrontMatterMistake(
      "brackets that belong to the text",
      """
      ---
      title: [Draft] «Our work»
      status: active
      ---
      """, reads: "title: [Draft] Our work; status: active"),
    FrontMatterMistake(
      "a list closed by the wrong sign",
      """
      ---
      tags: [one, two«)»
      status: active
      ---
      """, reads: "tags: [one, two]; status: active"),
    FrontMatterMistake(
      "an open brace",
      """
      ---
      allow: «{»no-protocol: a first try
      status: active
      ---
      """, reads: "allow: {no-protocol: a first try}; status: active"),
    FrontMatterMistake(
      "a blank left from a template",
      """
      ---
      title: «{{title}}»
      status: active
      ---
      """, reads: "title: {{title}}; status: active"),
    FrontMatterMistake(
      "two commas in a list",
      """
      ---
      tags: [one,«,» two]
      status: active
      ---
      """, reads: "tags: [one, two]; status: active"),
    FrontMatterMistake(
      "one bracket too much",
      """
      ---
      tags: [one, two]«]»
      status: active
      ---
      """, reads: "tags: [one, two]; status: active"),
    FrontMatterMistake(
      "a link of the text of a page",
      """
      ---
      problem: «[[quiet-discussions|Quiet]]»
      status: active
      ---
      """, reads: "problem: quiet-discussions; status: active"),
    FrontMatterMistake(
      "several such links",
      """
      ---
      owners: «[[ana]], [[ben]]»
      status: active
      ---
      """, reads: "owners: [ana, ben]; status: active"),
    FrontMatterMistake(
      "tags as elsewhere",
      """
      ---
      tags: «#writing #talk»
      status: active
      ---
      """, reads: "tags: [writing, talk]; status: active"),
    FrontMatterMistake(
      "tags with # in a list",
      """
      ---
      tags: «[#writing, #talk]»
      status: active
      ---
      """, reads: "tags: [writing, talk]; status: active"),
    FrontMatterMistake(
      "a list that begins beside its name",
      """
      ---
      tags: «-» one
        - two
      status: active
      ---
      """, reads: "tags: [one, two]; status: active"),
    FrontMatterMistake(
      "a list whose first item has no hyphen",
      """
      ---
      tags: «one»
        - two
        - three
      status: active
      ---
      """, reads: "tags: [one, two, three]; status: active", isSafe: false),
    FrontMatterMistake(
      "an item too far to the right",
      """
      ---
      tags:
        - one
      «    »- two
      status: active
      ---
      """, reads: "tags: [one, two]; status: active"),
    FrontMatterMistake(
      "one item without the space after its hyphen",
      """
      ---
      tags:
        - one
        «-»two
      status: active
      ---
      """, reads: "tags: [one, two]; status: active"),
    FrontMatterMistake(
      "bullets of a word processor",
      """
      ---
      tags:
        «• »one
        • two
      status: active
      ---
      """, reads: "tags: [one, two]; status: active"),
    FrontMatterMistake(
      "stars as list signs",
      """
      ---
      tags:
        «* »one
        * two
      status: active
      ---
      """, reads: "tags: [one, two]; status: active"),
    FrontMatterMistake(
      "an equals sign",
      """
      ---
      title«=»x
      status: active
      ---
      """, reads: "title: x; status: active"),
    FrontMatterMistake(
      "an equals sign between spaces",
      """
      ---
      title: x
      status «=» active
      ---
      """, reads: "title: x; status: active"),
    FrontMatterMistake(
      "a semicolon",
      """
      ---
      title: x
      status«;» active
      date: 2026-09-01
      ---
      """, reads: "title: x; status: active; date: 2026-09-01"),
    FrontMatterMistake(
      "the wide colon",
      """
      ---
      title: x
      status«：»active
      ---
      """, reads: "title: x; status: active"),
    FrontMatterMistake(
      "two colons",
      """
      ---
      «title:»: x
      status: active
      ---
      """, reads: "title: x; status: active"),
    FrontMatterMistake(
      "a name in bold",
      """
      ---
      «**title:**» x
      status: active
      ---
      """, reads: "title: x; status: active"),
    FrontMatterMistake(
      "another name in bold",
      """
      ---
      «**title**»: x
      status: active
      ---
      """, reads: "title: x; status: active"),
    FrontMatterMistake(
      "a backslash in a name",
      """
      ---
      «proposed\\_by»: ana
      status: active
      ---
      """, reads: "proposed_by: ana; status: active"),
    FrontMatterMistake(
      "a text that goes on at the edge",
      """
      ---
      summary: We look at
      «the work of students»
      together.
      status: active
      ---
      """, reads: "summary: We look at the work of students together.; status: active"),
    FrontMatterMistake(
      "a field with spaces before it",
      """
      ---
      title: x
      «  »status: active
      date: 2026-09-01
      ---
      """, reads: "title: x; status: active; date: 2026-09-01"),
    FrontMatterMistake(
      "spaces before the first field",
      """
      ---
      «  »title: x
      status: active
      ---
      """, reads: "title: x; status: active"),
    FrontMatterMistake(
      "a field in a group that does not line up",
      """
      ---
      title: x
      allow:
        no-protocol: a first try
      «   »vague-plan: too early
      ---
      """, reads: "title: x; allow: {no-protocol: a first try, vague-plan: too early}"),
    FrontMatterMistake(
      "a greater-than sign",
      """
      ---
      title: x
      minutes: «>» 5
      ---
      """, reads: "title: x; minutes: > 5"),
    FrontMatterMistake(
      "a vertical bar",
      """
      ---
      title: «|»x| and more
      status: active
      ---
      """, reads: "title: |x| and more; status: active"),
    FrontMatterMistake(
      "a backquote",
      """
      ---
      title: «`»plc` and we
      status: active
      ---
      """, reads: "title: `plc` and we; status: active"),
    FrontMatterMistake(
      "an ampersand",
      """
      ---
      title: «&»x more
      status: active
      ---
      """, reads: "title: &x more; status: active"),
    FrontMatterMistake(
      "an exclamation mark",
      """
      ---
      title: «!»important
      status: active
      ---
      """, reads: "title: !important; status: active"),
    FrontMatterMistake(
      "a star in a list",
      """
      ---
      tags: [one, «*»two]
      status: active
      ---
      """, reads: "tags: [one, *two]; status: active"),
    FrontMatterMistake(
      "a question mark",
      """
      ---
      title: «?» why
      status: active
      ---
      """, reads: "title: ? why; status: active"),
    FrontMatterMistake(
      "a hyphen for nothing",
      """
      ---
      title: «-»
      status: active
      ---
      """, reads: "title: -; status: active"),
    FrontMatterMistake(
      "a comma first",
      """
      ---
      title: «,» and then
      status: active
      ---
      """, reads: "title: , and then; status: active"),
    FrontMatterMistake(
      "the same field twice, with the same value",
      """
      ---
      title: x
      status: active
      «status»: active
      ---
      """, reads: "title: x; status: active"),
    FrontMatterMistake(
      "the same name twice in braces",
      """
      ---
      allow: {one: a, two: b, «one»: c}
      status: active
      ---
      """, reads: "allow: {one: a, two: b}; status: active", isSafe: false),
    FrontMatterMistake(
      "hyphens before every field",
      """
      ---
      «-» title: x
      - status: active
      ---
      """, reads: "title: x; status: active"),
    FrontMatterMistake(
      "one field, no space after its colon",
      """
      ---
      status«:»active
      ---
      """, reads: "status: active"),
    FrontMatterMistake(
      "a control character",
      """
      ---
      title: x«\u{8}»y
      status: active
      ---
      """, reads: "title: xy; status: active"),
    FrontMatterMistake(
      "words that are no field",
      """
      ---
      title: x
      tags: [one]
      «%% hello»
      status: active
      ---
      """, reads: "title: x; tags: [one]; status: active", isSafe: nil),
  ]

  static let untidyForms: [FrontMatterMistake] = [
    FrontMatterMistake(
      "a byte order mark", "«\u{FEFF}»---\ntitle: x\n---\n", reads: "title: x", "untidy-value"),
    FrontMatterMistake(
      "line ends of Windows", "---«\r»\ntitle: x\r\nsummary: y z\r\n---\r\n\r\nText\r\n",
      reads: "title: x; summary: y z",
      "untidy-value"),
    FrontMatterMistake(
      "a tab after a value", "---\ntitle: x\nstatus: active«\t»\n---\n", reads: "title: x; status: active",
      "untidy-value"),
    FrontMatterMistake(
      "a tab after a list", "---\ntags: [one]«\t »\nstatus: active\n---\n",
      reads: "tags: [one]; status: active",
      "untidy-value"),
    FrontMatterMistake(
      "a tab after the colon", "---\ntitle: x\nstatus«:\t»active\n---\n", reads: "title: x; status: active",
      "untidy-value"),
    FrontMatterMistake(
      "a colon in a title with an apostrophe", "---\ntitle: It's«:» why\n---\n", reads: "title: It's: why",
      "untidy-value"),
    FrontMatterMistake(
      "a colon in a title with quotes", "---\ntitle: On \"talk\"«:» it's why\n---\n",
      reads: "title: On \"talk\": it's why", "untidy-value"),
    FrontMatterMistake(
      "a colon at the end", "---\ntitle: Why«:»\nstatus: active\n---\n", reads: "title: Why:; status: active",
      "untidy-value"),
    FrontMatterMistake(
      "a colon in an item", "---\ntags:\n  - a: b«:» c\n  - d\n---\n", reads: "tags: [a: b: c, d]",
      "untidy-value"),
    FrontMatterMistake(
      "a colon in an item of a list", "---\ntags: [one, two«:» three]\n---\n",
      reads: "tags: [one, two: three]",
      "untidy-value"),
    FrontMatterMistake(
      "curly quotes without a colon", "---\ntitle: «“Why?”»\nstatus: active\n---\n",
      reads: "title: Why?; status: active",
      "untidy-value"),
    FrontMatterMistake(
      "single curly quotes", "---\ntitle: «‘It’s late’»\n---\n", reads: "title: It’s late", "untidy-value"),
    FrontMatterMistake(
      "curly quotes in a list", "---\ntags: [«“one”», two]\n---\n", reads: "tags: [one, two]", "untidy-value"),
    FrontMatterMistake(
      "a no-break space after the colon", "---\ntitle«:\u{a0}»x\nstatus: active\n---\n",
      reads: "title: x; status: active", "untidy-value"),
    FrontMatterMistake(
      "a no-break space after the value", "---\ntitle: x«\u{a0}»\nstatus: active\n---\n",
      reads: "title: x; status: active", "untidy-value"),
    FrontMatterMistake(
      "a zero-width space before the value", "---\ntitle: x\nstatus: «\u{200B}»active\n---\n",
      reads: "title: x; status: active", "untidy-value"),
    FrontMatterMistake(
      "a space before the colon", "---\ntitle« »: x\nstatus: active\n---\n",
      reads: "title: x; status: active",
      "untidy-value"),
    FrontMatterMistake(
      "a comma after the last item", "---\ntags: [one, two«,»]\nstatus: active\n---\n",
      reads: "tags: [one, two]; status: active", "untidy-value"),
  ]

  static let fenceMistakes: [FrontMatterMistake] = [
    FrontMatterMistake(
      "four hyphens above", "«----»\ntitle: x\n---\nText\n", reads: "title: x"),
    FrontMatterMistake(
      "two hyphens below", "---\ntitle: x\n«--»\nText\n\n---\n\nMore\n", reads: "title: x"),
    FrontMatterMistake(
      "a dash below", "---\ntitle: x\nstatus: active\n«—-»\nText: more\n", reads: "title: x; status: active"),
    FrontMatterMistake(
      "a backslash that an export put there", "«\\---»\ntitle: x\n---\n", reads: "title: x"),
    FrontMatterMistake(
      "a space before the second fence", "---\ntitle: x\n« ---»\nText\n", reads: "title: x"),
    FrontMatterMistake(
      "an empty line above", "«\n»---\ntitle: x\n---\nText\n", reads: "title: x"),
    FrontMatterMistake(
      "plus signs", "«+++»\ntitle = \"x\"\ntags = [\"one\", \"two\"]\n+++\nText\n",
      reads: "title: x; tags: [one, two]"),
    FrontMatterMistake(
      "only a fence below", "title: x\nstatus: active\n«---»\nText\n", reads: "title: x; status: active"),
    FrontMatterMistake(
      "no second fence, and a line across the page further down",
      "«---»\ntitle: x\nstatus: active\n\n# Plan\n\nWe met and we talked.\n\n---\n\nMore\n",
      reads: "title: x; status: active"),
    FrontMatterMistake(
      "no second fence and no empty line", "«---»\ntitle: x\nWe met and we talked.\n", reads: "title: x",
      isSafe: false),
  ]
}
