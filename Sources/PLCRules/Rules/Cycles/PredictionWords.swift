/// What `untestable-prediction` looks for, and what speaks against it.
enum PredictionWords {
  /// What one hopes for and cannot see.
  static let wishes = PhraseList(
    """
    go well
    goes well
    work well
    works well
    will work
    be good
    be great
    be helpful
    be useful
    be beneficial
    be successful
    be a success
    be effective
    be engaged
    engaged
    engaging
    engagement
    be motivated
    motivated
    motivation
    be interested
    interested
    be excited
    excited
    excitement
    be positive
    positively
    enjoy
    enjoys
    like it
    love it
    benefit
    benefits
    succeed
    understand
    understands
    understanding
    appreciate
    grasp
    learn
    learns
    have fun
    be happy
    respond well
    do well
    do fine
    be okay
    help
    helps
    make a difference
    have an impact
    have an effect
    """)

  /// More or less, sooner or later.
  static let directions = PhraseList(
    """
    more
    less
    fewer
    higher
    lower
    better
    worse
    longer
    shorter
    sooner
    later
    earlier
    faster
    slower
    bigger
    smaller
    deeper
    easier
    harder
    rise
    rises
    rising
    fall
    falls
    drop
    drops
    grow
    grows
    increas*
    decreas*
    improv*
    declin*
    doubl*
    halve*
    gain
    gains
    lose
    loses
    same
    unchanged
    no change
    no difference
    no drop
    above
    below
    at least
    at most
    up
    down
    rarely
    seldom
    often
    always
    never
    usually
    mostly
    some
    a lot
    any
    only
    nearly
    almost
    about
    same as
    than
    """)

  /// What one could see or hear.
  static let events = PhraseList(
    """
    add
    adds
    answer
    answers
    ask
    asks
    bring
    change
    changes
    choose
    chooses
    circle
    cite
    cites
    come
    comes
    compare
    compares
    complain
    complains
    complete
    completes
    continue
    cross
    cut
    cuts
    describe
    describes
    disagree
    disagrees
    draw
    draws
    explain
    explains
    finish
    finishes
    forget
    give
    gives
    go back
    hand in
    happen
    happens
    hear
    hears
    interrupt
    laugh
    leave
    leaves
    list
    listen
    listens
    mark
    marks
    mention
    mentions
    miss
    misses
    move
    moves
    name
    names
    need
    needs
    notice
    notices
    offer
    participate
    participates
    pick
    point
    points
    quote
    quotes
    raise
    read
    reads
    refer
    refers
    refuse
    repeat
    repeats
    reply
    replies
    rewrite
    rewrites
    revise
    revises
    run out
    say
    says
    share
    shares
    show
    shows
    sit
    skip
    skips
    solve
    solves
    speak
    speaks
    start
    starts
    stay
    stays
    stop
    stops
    struggle
    struggles
    submit
    submits
    suggest
    suggests
    take
    takes
    take out
    talk
    talks
    tell
    tells
    think
    turn
    turns
    turn in
    use
    uses
    volunteer
    volunteers
    wait
    waits
    want
    wants
    work on
    write
    writes
    """)
}
