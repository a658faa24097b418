import Conversations

/// A table with a header row: comma, semicolon or tab, UTF-8, UTF-16 or Windows-1252.
struct DataTable {
  private var rows: DelimitedRows
  let header: [String]
  /// Where decimals may stand after a comma.
  let delimiter: UInt8

  init(_ bytes: [UInt8]) throws(TableError) {
    do throws(TranscriptError) {
      let text = try TextDecoding.utf8(bytes).bytes
      delimiter = DataTable.delimiter(of: text)
      rows = DelimitedRows(text, delimiter: delimiter)
      header = (try rows.next() ?? []).map(DataTable.trimmed)
    } catch { throw .text(error) }
    if header.allSatisfy(\.isEmpty) { throw .empty }
  }

  /// The next row that holds anything, with its line.
  mutating func next() throws(TableError) -> (line: Int, cells: [String])? {
    do throws(TranscriptError) {
      while let row = try rows.next() {
        let cells = row.map(DataTable.trimmed)
        if cells.contains(where: { !$0.isEmpty }) { return (rows.rowLine, cells) }
      }
      return nil
    } catch { throw .text(error) }
  }

  /// The place of the first column with one of these names, case and outer spaces apart.
  func column(_ names: [String]) -> Int? {
    for name in names {
      if let place = header.firstIndex(where: { $0.lowercased() == name }) { return place }
    }
    return nil
  }

  /// A number with a decimal point, or a decimal comma.
  static func number(_ text: String) -> Double? {
    guard text.utf8.count <= 40, !text.isEmpty,
      text.utf8.allSatisfy({ (48...57).contains($0) || ",.-+".utf8.contains($0) })
    else { return nil }
    let value = Double(text.replacing(",", with: "."))
    return value.flatMap { $0.isFinite ? $0 : nil }
  }

  /// The delimiter that the header row has most of; `sep=;` of spreadsheets is not known.
  private static func delimiter(of bytes: [UInt8]) -> UInt8 {
    let head = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    let candidates: [UInt8] = [0x2C, 0x3B, 0x09]
    let counts = candidates.map { candidate in head.count { $0 == candidate } }
    let best = counts.indices.max { counts[$0] < counts[$1] } ?? 0
    return candidates[best]
  }

  private static func trimmed(_ cell: String) -> String {
    var view = cell[...]
    while let first = view.first, first.isWhitespace { view.removeFirst() }
    while let last = view.last, last.isWhitespace { view.removeLast() }
    return String(view)
  }
}
