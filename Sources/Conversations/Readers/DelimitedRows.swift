/// The rows of delimited text (RFC 4180): cells in quotes may hold delimiters, line ends, and quotes
/// written twice. Rows end with LF, CR or CR LF.
package struct DelimitedRows {
  private let bytes: [UInt8]
  package let delimiter: UInt8
  private var index = 0
  private var lineNumber = 1
  /// The line that the row last returned starts on, from 1.
  package private(set) var rowLine = 1
  /// The cells of that row; where `next` throws, those ahead of the one that it cannot read.
  package private(set) var cells: [String] = []

  package init(_ bytes: [UInt8], delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
  }

  /// The cells of the next row, nil after the last. An empty line is a row of one empty cell.
  package mutating func next() throws(TranscriptError) -> [String]? {
    guard index < bytes.count else { return nil }
    rowLine = lineNumber
    cells = []
    while true {
      cells.append(try cell())
      guard index < bytes.count else { return cells }
      let end = bytes[index]
      index += 1
      if end == delimiter {
        if index == bytes.count {
          cells.append("")
          return cells
        }
        continue
      }
      if end == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      lineNumber += 1
      return cells
    }
  }

  /// The cell at the cursor, which stays before the delimiter or line end behind it.
  private mutating func cell() throws(TranscriptError) -> String {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
      let start = index
      skipPlain()
      return bytes[start..<index].string
    }
    let openingLine = lineNumber
    var content: [UInt8] = []
    index += 1
    var start = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        content += bytes[start..<index]
        index += 1
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
          // What follows the closing quote belongs to the cell, as spreadsheets read it.
          let rest = index
          skipPlain()
          content += bytes[rest..<index]
          return String(decoding: content, as: UTF8.self)
        }
        start = index
      } else if byte == 0x0A {
        lineNumber += 1
      }
      index += 1
    }
    throw TranscriptError(.unterminatedQuote, at: .line(openingLine))
  }

  private mutating func skipPlain() {
    while index < bytes.count {
      let byte = bytes[index]
      if byte == delimiter || byte == 0x0A || byte == 0x0D { return }
      index += 1
    }
  }
}
