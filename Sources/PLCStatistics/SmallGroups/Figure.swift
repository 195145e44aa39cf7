/// A figure about people, as it is known inside the community.
package struct Figure: Hashable, Sendable {
  /// How many people it is about.
  package let people: Int
  package let kind: Kind

  package enum Kind: Hashable, Sendable {
    /// The figure is the number of people itself.
    case count
    /// So many of the people.
    case share(Int)
    /// A mean, a score, minutes: something measured on the people.
    case value(Amount)
  }

  /// More people than there are, and few enough that no sum over a table overflows.
  private static let bound = 1_000_000_000_000

  private init?(people: Int, _ kind: Kind) {
    guard (0...Self.bound).contains(people) else { return nil }
    self.people = people
    self.kind = kind
  }

  /// How many people belong to a group. Nil for a number that cannot be one of people.
  package init?(count people: Int) { self.init(people: people, .count) }

  /// Nil unless 0 ≤ part ≤ people.
  package init?(_ part: Int, of people: Int) {
    guard 0 <= part, part <= people else { return nil }
    self.init(people: people, .share(part))
  }

  /// Something measured on so many people. Nil for a number that cannot be one of people.
  package init?(_ value: Amount, about people: Int) { self.init(people: people, .value(value)) }

  /// The part of a share, else nil.
  var part: Int? {
    if case .share(let part) = kind { part } else { nil }
  }
}

/// What anyone may see of a figure.
///
/// A hidden cell does not say why: whether it is about few, or hides another that is, would be a hint.
package enum PublicCell: Hashable, Sendable {
  /// A number of people, 20 or more.
  case count(Int)
  /// A share with both of its counts, since it is about 20 people or more.
  case share(part: Int, people: Int)
  /// A share in whole per cent, whose counts are not shown: 58.333 % would tell 7 of 12.
  case percent(Int)
  /// At most, or at least, so many per cent.
  case coded(ShareCode, people: Int?)
  /// A measured value; without the number of people when that is not shown.
  case value(Amount, people: Int?)
  case hidden

  package var isHidden: Bool { self == .hidden }
}

/// A share near 0 % or 100 %, said roughly, since an exact one would tell something about every single person.
package enum ShareCode: Hashable, Sendable {
  case atMost(percent: Int)
  case atLeast(percent: Int)

  /// The code of a share, or nil when it may be said exactly. Needs a part and people that make
  /// a figure, and people > 0.
  ///
  /// The bands of NCES (SLDS Technical Brief 3) as the specification has them. All shares up to the bound are coded,
  /// not 0 % alone, or the code would give 0 % away. Under ten people, which only a community that set a smaller
  /// minimum shows, the band of 10–19 holds.
  init?(_ part: Int, of people: Int) {
    let bound =
      switch people {
      case ..<20: 20
      case ..<40: 10
      case ..<100: 5
      case ..<300: 2
      default: 1
      }
    if 100 * part <= bound * people {
      self = .atMost(percent: bound)
    } else if 100 * (people - part) <= bound * people {
      self = .atLeast(percent: 100 - bound)
    } else {
      return nil
    }
  }
}
