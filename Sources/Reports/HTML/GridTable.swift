/// A table whose rows become cards in a narrow window.
///
/// Laid out as blocks it would lose the roles that tables have; hence they are named.
struct GridTable {
  let title: String
  /// The first column's title, then those of the others.
  let columns: [String]
  private(set) var rows: [(name: String, cells: [[HTMLNode]])] = []

  init(title: String, columns: [String]) {
    self.title = title
    self.columns = columns
  }

  /// - Parameter cells: one a column after the first.
  mutating func add(_ name: String, _ cells: [[HTMLNode]]) { rows.append((name, cells)) }

  var node: HTMLNode {
    element(
      "table", .class("grid"), HTMLAttribute("role", "table"), HTMLAttribute("aria-label", title)
    ) {
      element("thead", HTMLAttribute("role", "rowgroup")) {
        element("tr", HTMLAttribute("role", "row")) {
          for column in columns {
            element("th", .scope("col"), HTMLAttribute("role", "columnheader")) { column }
          }
        }
      }
      element("tbody", HTMLAttribute("role", "rowgroup")) {
        for row in rows {
          element("tr", HTMLAttribute("role", "row")) {
            element("th", .scope("row"), HTMLAttribute("role", "rowheader")) { row.name }
            for (column, cell) in zip(columns.dropFirst(), row.cells) {
              element("td", HTMLAttribute("role", "cell"), HTMLAttribute("data-label", column)) {
                element("div") { cell }
              }
            }
          }
        }
      }
    }
  }
}
