import Testing

@testable import PLCContent

@Suite struct MeasureCellsTests {
  @Test("every column that the schema knows of data has its place in a row")
  func columns() {
    let places = Kind.dataTable.columns.map { MeasureCells.Column(named: $0.name) }
    #expect(places.map { $0?.rawValue } == MeasureCells.Column.allCases.map(\.rawValue))
  }
}
