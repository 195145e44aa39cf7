/// What `vague-idea` looks for, and what speaks against it.
enum VagueIdeaWords {
  /// A direction, and no more.
  static let vague = PhraseList(
    """
    improv*
    enhanc*
    strengthen*
    foster*
    promot*
    prioriti*
    emphasi*
    focus on
    focus more on
    focusing on
    put more focus on
    work on
    work harder
    try harder
    do better
    be better
    be more
    become more
    get better
    pay more attention
    raise awareness
    build a culture
    create a culture
    """)

  /// Words before "to" that leave the direction the whole of the idea.
  static let wanting: Set<String> = [
    "want", "wants", "try", "trying", "aim", "aims", "need", "needs", "plan", "hope", "going", "like",
    "strive",
    "continue", "begin", "work", "working", "is", "are", "have", "had", "how", "ways",
  ]

  /// What can be seen or heard in a room, and words for when it happens. Names of subjects, such as writing or
  /// discussion, are not among them.
  static let visible = PhraseList(
    """
    # what people do
    answer
    answers
    ask
    asks
    asked
    asking
    bring
    brings
    call
    calls
    choose
    chooses
    choosing
    circle
    circles
    collect
    collects
    compare
    compares
    count
    counts
    display
    displays
    draw
    draws
    explain
    explains
    give
    gives
    hand
    hands
    hang
    hangs
    hear
    hears
    highlight
    highlights
    invite
    invites
    listen
    listens
    mark
    marks
    meet
    meets
    move
    moves
    name
    names
    open
    opens
    pick
    picks
    point
    points
    post
    posts
    read
    reads
    repeat
    repeats
    rewrite
    rewrites
    say
    says
    send
    sends
    share
    shares
    show
    shows
    sit
    sits
    solve
    solves
    sort
    sorts
    stand
    stands
    start
    starts
    stop
    stops
    swap
    swaps
    take
    takes
    talk
    talks
    tell
    tells
    trade
    trades
    visit
    visits
    wait
    waits
    walk
    walks
    write
    writes
    # what can be held or pointed at
    board
    book
    books
    card
    cards
    chart*
    checklist*
    conference
    conferences
    frame
    frames
    game
    games
    group
    groups
    journal
    journals
    letter
    letters
    note
    notes
    notebook*
    organizer*
    pair
    pairs
    partner
    partners
    poster*
    prompt
    prompts
    protocol
    question
    questions
    rubric
    quiz
    quizzes
    routine
    script
    sentence
    sentences
    slip
    slips
    starter
    starters
    stem
    stems
    survey
    surveys
    table
    tables
    template
    task
    tasks
    text
    texts
    ticket
    tickets
    trio
    trios
    warm up
    # when
    after
    before
    beginning
    daily
    day
    days
    during
    end
    friday*
    hour
    hours
    minute
    minutes
    monday*
    morning*
    period
    periods
    thursday*
    tuesday*
    wednesday*
    week
    weeks
    weekly
    """)
}
