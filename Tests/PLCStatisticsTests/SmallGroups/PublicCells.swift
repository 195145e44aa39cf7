import PLCStatistics

extension PublicTable {
  subscript(row: Int?, column: Int?) -> PublicCell? {
    switch (row, column) {
    case (let row?, let column?): cells[row][column]
    case (let row?, nil): rowTotals?[row]
    case (nil, let column?): columnTotals?[column]
    case (nil, nil): grandTotal
    }
  }
}

extension PublicCell {
  /// Shown as it is, to the last digit.
  var isExact: Bool {
    switch self {
    case .count, .share, .percent, .value: true
    case .coded, .hidden: false
    }
  }

  /// The number of people, when it is shown.
  var people: Int? {
    switch self {
    case .count(let people), .share(_, let people): people
    case .coded(_, let people), .value(_, let people): people
    case .percent, .hidden: nil
    }
  }
}
