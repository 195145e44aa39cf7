import Testing

@testable import PLCContent

@Suite struct DataColumnTests {
  @Test("every column that the schema knows of data has its place in a row")
  func columns() {
    let places = Measure.DataPoint.form.columns.map { DataColumn(named: $0.name) }
    #expect(places.map { $0?.rawValue } == DataColumn.allCases.map(\.rawValue))
  }
}
