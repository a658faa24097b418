/// A sheet of an Excel "XML Spreadsheet 2003" file: the cells that have words, where they stand.
struct SpreadsheetTable {
  static let namespace = "urn:schemas-microsoft-com:office:spreadsheet"
  /// As many as Excel itself takes.
  static let maxRows = 1_048_576
  static let maxColumns = 16_384

  struct Cell {
    var text: String
    var line: Int
    var column: Int
  }

  struct Row {
    /// From 1.
    var number: Int
    /// By column, from 1.
    var cells: [Int: Cell] = [:]
    var line: Int
  }

  var name: String
  /// Rows that have words, in their order.
  var rows: [Row] = []

  /// Reads a `Worksheet`. Only cached values count; formulas, comments and sizes are not looked at.
  init(_ sheet: XMLElement) throws(RubricImportError) {
    name = PlainText.line(sheet.ss("Name"), .plain)
    var number = 0
    for element in sheet.elements("Table").flatMap({ $0.elements("Row") }) {
      number = try element.position("Index", most: Self.maxRows) ?? number + 1
      var row = Row(number: number, line: element.line)
      var column = 0
      for cell in element.elements("Cell") {
        column = try cell.position("Index", most: Self.maxColumns) ?? column + 1
        let data = cell.elements("Data").first
        let text = PlainText.of(data?.text, .plain)
        if !text.isEmpty, data?.ss("Type") != "Error" {
          row.cells[column] = Cell(text: text, line: cell.line, column: cell.column)
        }
        column += try cell.position("MergeAcross", most: Self.maxColumns) ?? 0
        guard column <= Self.maxColumns else {
          throw RubricImportError(
            .outOfRange(field: "Index", text: "\(column)", most: Self.maxColumns),
            line: cell.line, column: cell.column)
        }
      }
      if !row.cells.isEmpty { rows.append(row) }
    }
  }
}

extension XMLElement {
  /// Children of the spreadsheet's own namespace: rich text and comments use others.
  func elements(_ name: String) -> [XMLElement] {
    children.filter { $0.name == name && $0.namespace == SpreadsheetTable.namespace }
  }

  /// An attribute of the spreadsheet's namespace.
  func ss(_ name: String) -> String? {
    attribute(name, in: SpreadsheetTable.namespace)
  }

  /// A whole number from 0 to `most`, or nil where there is none.
  fileprivate func position(_ name: String, most: Int) throws(RubricImportError) -> Int? {
    guard let word = ss(name) else { return nil }
    guard !word.isEmpty, word.utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) else {
      throw RubricImportError(.badNumber(field: name, text: word), line: line, column: column)
    }
    guard word.utf8.count <= 9, let value = Int(word), value <= most else {
      throw RubricImportError(
        .outOfRange(field: name, text: word, most: most), line: line, column: column)
    }
    return value
  }
}
