/// Values by name, in the order they were written, each name once.
///
/// For the fields of a document and the cells of a row, a dozen at most: there, looking at each name in turn is
/// faster than hashing one, and a list takes a fraction of the memory of a dictionary.
package struct NamedValues<Value: Sendable>: Sendable, Sequence {
  package typealias Element = (key: String, value: Value)
  /// Beside the values, so that nothing but names is looked at on the way to one.
  package private(set) var keys: [String] = []
  private var values: [Value] = []

  package init() {}

  package init(_ entries: some Sequence<Element>) {
    for (name, value) in entries { self[name] = value }
  }

  package var isEmpty: Bool { keys.isEmpty }
  package var count: Int { keys.count }

  package func makeIterator() -> Iterator { Iterator(keys: keys, values: values) }

  package struct Iterator: IteratorProtocol {
    fileprivate let keys: [String]
    fileprivate let values: [Value]
    private var place = 0

    fileprivate init(keys: [String], values: [Value]) { (self.keys, self.values) = (keys, values) }

    package mutating func next() -> Element? {
      guard place < keys.count else { return nil }
      place += 1
      return (keys[place - 1], values[place - 1])
    }
  }

  package subscript(_ name: String) -> Value? {
    get {
      guard let place = place(of: name) else { return nil }
      return values[place]
    }
    set {
      switch (place(of: name), newValue) {
      case (let place?, let value?): values[place] = value
      case (nil, let value?):
        keys.append(name)
        values.append(value)
      case (let place?, nil):
        keys.remove(at: place)
        values.remove(at: place)
      case (nil, nil): break
      }
    }
  }

  private func place(of name: String) -> Int? {
    var place = 0
    while place < keys.count {
      if keys[place] == name { return place }
      place += 1
    }
    return nil
  }

  /// The same names with other values.
  package func mapValues<Other>(_ change: (Value) throws -> Other) rethrows -> NamedValues<Other> {
    var changed = NamedValues<Other>()
    changed.keys = keys
    changed.values = try values.map(change)
    return changed
  }

  /// Makes room for so many values.
  package mutating func reserve(_ count: Int) {
    keys.reserveCapacity(count)
    values.reserveCapacity(count)
  }
}
