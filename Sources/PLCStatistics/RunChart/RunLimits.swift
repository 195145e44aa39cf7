/// What a run chart of so many points may do without a signal.
package struct RunLimits: Hashable, Sendable {
  /// The longest run that is no signal, in points.
  package let longestRun: Int
  /// The fewest crossings that are no signal.
  package let crossings: Int
  /// The numbers of runs that are no signal, both ends included.
  package let runs: ClosedRange<Int>

  /// The most points off the centre for which limits are computed. The count is exact and its cost grows with the
  /// square of the points (30 ms for so many), so a file of a hundred thousand rows could hold up a build.
  package static let mostUseful = 10_000

  /// Nil when no point lies off the centre, or more than ``mostUseful`` do.
  package init?(above: Int, below: Int) {
    let useful = above + below
    guard (1...Self.mostUseful).contains(useful) else { return nil }
    longestRun = Self.longestRun(useful: useful)
    crossings = Self.crossings(useful: useful)
    runs = Self.runs(above: above, below: below)
  }

  /// round(log₂ n) + 3 (Schilling 2012; Anhøj & Olesen 2014). Needs n ≥ 1.
  ///
  /// In whole numbers: log₂ n is at least f + ½ exactly when n² ≥ 2^(2f + 1), and n² is never that odd power of
  /// two, so there is no tie to round.
  package static func longestRun(useful n: Int) -> Int {
    let floor = Int.bitWidth - 1 - n.leadingZeroBitCount
    let square = UInt128(n) * UInt128(n)
    return floor + (square >= UInt128(1) << UInt128(2 * floor + 1) ? 1 : 0) + 3
  }

  /// The smallest k with P(Bin(n − 1, ½) ≤ k) ≥ 0.05 (Chen 2010; Anhøj & Olesen 2014). Needs n ≥ 1.
  ///
  /// Counted exactly: the first k for which the ways to have at most k crossings are a twentieth of all 2^(n − 1).
  package static func crossings(useful n: Int) -> Int {
    let steps = n - 1
    var enough = Natural.powerOfTwo(steps)
    if enough.divide(by: 20) > 0 { enough += Natural(1) }
    var ways = Natural(1)
    var total = ways
    var k = 0
    while total < enough {
      k += 1
      ways.scale(by: UInt(steps - k + 1), over: UInt(k))
      total += ways
    }
    return k
  }

  /// The numbers of runs outside which lie at most 2.5 % of the arrangements on each side, given how many points
  /// lie above and below (Wald & Wolfowitz 1940; Swed & Eisenhart 1943). Needs a point.
  ///
  /// With a points above and b below, C(a + b, a) arrangements are equally likely on noise. 2k runs come about in
  /// 2·C(a−1, k−1)·C(b−1, k−1) ways, 2k + 1 runs in C(a−1, k)·C(b−1, k−1) + C(a−1, k−1)·C(b−1, k). A number of runs r
  /// is a signal when at most 2.5 % of the arrangements have r runs or fewer, or r or more. Counted exactly.
  package static func runs(above: Int, below: Int) -> ClosedRange<Int> {
    guard above > 0, below > 0 else { return 1...1 }
    let all = Natural.choose(above + below, above)
    // At most a fortieth lies at or below r: the count is no greater than the fortieth rounded down. At most a
    // fortieth lies above r: the count up to r is no less than 39 fortieths rounded up.
    var lowTail = all
    lowTail.divide(by: 40)
    var allButHighTail = all
    allButHighTail.multiply(by: 39)
    if allButHighTail.divide(by: 40) > 0 { allButHighTail += Natural(1) }
    var runs = 1
    var low: Int?
    var soFar = Natural(0)
    var product = Natural(1)
    var k = 1
    /// Takes in the ways to have one run more; true once the runs above are a signal.
    func add(_ ways: Natural, times: Int) -> Bool {
      runs += 1
      for _ in 0..<times { soFar += ways }
      if low == nil, lowTail < soFar { low = runs }
      return soFar >= allButHighTail
    }
    while true {
      if add(product, times: 2) { break }
      var odd = product
      odd.scale(by: UInt(above + below - 2 * k), over: UInt(k))
      if add(odd, times: 1) { break }
      product.scale(by: UInt((above - k) * (below - k)), over: UInt(k * k))
      k += 1
    }
    return (low ?? runs)...runs
  }
}
