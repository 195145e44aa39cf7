/// Words by which a decision about a change is known, and those that make it a matter of order.
enum DecisionWords {
  static let aboutChange = PhraseList(
    """
    adopt|adopts|adopted|adopting
    adapt|adapts|adapted|adapting
    expand|expands|expanded|expanding
    abandon|abandons|abandoned|abandoning
    let|lets|letting … go
    """)

  static let aboutOrder = PhraseList(
    """
    agenda|agendas
    minutes
    norm|norms
    charter
    schedule
    calendar
    room
    meeting|meetings
    """)
}
