import Conversations

/// The row of headings of a sheet, and what stands above it.
struct SpreadsheetHeader {
  private(set) var columns: [SpreadsheetColumn: Int] = [:]
  var row = 0
  /// Of the sheet: a lone text above the headings, else its name.
  var title = ""
  /// Columns whose heading is a level with its points, as `Excellent (5)`; their cells describe it.
  private(set) var grid: [(title: String, points: Double, column: Int)] = []
  /// Headings that say nothing to parley.
  private(set) var unknown: [String] = []
  private static let searched = 50

  /// Nil where no row among the first has the heading of a criterion and one more.
  init?(_ table: SpreadsheetTable) {
    for row in table.rows.prefix(Self.searched) {
      var columns: [SpreadsheetColumn: Int] = [:]
      var unknown: [String] = []
      var grid: [(title: String, points: Double, column: Int)] = []
      for (column, cell) in row.cells.sorted(by: { $0.key < $1.key }) {
        if let kind = SpreadsheetColumn(heading: cell.text), columns[kind] == nil {
          columns[kind] = column
        } else if let level = SpreadsheetAnswers.graded(cell.text) {
          grid.append((level.title, level.points, column))
        } else {
          unknown.append(cell.text)
        }
      }
      guard let criterion = columns[.criterion], let words = row.cells[criterion]?.text,
        Self.isGrid(words, columns, grid.count)
      else { continue }
      self.columns = columns
      self.grid = grid
      self.row = row.number
      self.unknown = unknown
      let above = table.rows.first { $0.number < row.number && $0.cells.count == 1 }
      title = above?.cells.values.first?.text ?? table.name
      return
    }
    return nil
  }

  /// Whether these are headings of a grid: lists of articles and prices have items and values too.
  private static func isGrid(
    _ criterion: String, _ columns: [SpreadsheetColumn: Int], _ gradedHeadings: Int
  ) -> Bool {
    let isVague = ["item", "element", "libelle"].contains(LabelKey.folded(criterion))
    let further = columns.keys.filter { column in
      switch column {
      case .criterion, .description, .id, .rubric: false
      case .points, .most: !isVague
      default: true
      }
    }
    return further.count + gradedHeadings > 0
  }

  var levels: [Int] {
    columns.keys.compactMap { column in
      switch column {
      case .level(let number), .levelPoints(let number), .levelDescription(let number): number
      default: nil
      }
    }.reduce(into: Set()) { $0.insert($1) }.sorted()
  }
}
