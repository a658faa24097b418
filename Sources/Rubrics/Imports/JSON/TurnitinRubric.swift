import Conversations
import LanguageAnalysis

/// Turnitin's `.rbc` files: four flat tables of a rubric, its criteria, its scale, and the cells.
/// Grading forms and qualitative rubrics leave some of them out.
enum TurnitinRubric {
  static let format = RubricFormat.json(
    "turnitin", title: "Turnitin (.rbc)",
    recognises: { $0.member("Rubric") != nil && $0.member("RubricCriterion")?.array != nil },
    read: read)

  private static func read(
    _ document: JSONValue, notes: inout ImportNotes
  ) throws(RubricImportError) -> [ImportedRubric] {
    let table = document.member("Rubric") ?? .null
    var cells: [JSONValue: [JSONValue]] = [:]
    for cell in document.members("RubricCriterionScale") {
      if let criterion = cell.member("criterion") { cells[criterion, default: []].append(cell) }
    }
    let rubrics = table.array ?? [table]
    var read: [ImportedRubric] = []
    for rubric in rubrics where rubric.object != nil {
      var criteria: [ImportedCriterion] = []
      for row in criterionRows(of: rubric, in: document) {
        criteria.append(
          try criterion(
            row, cells: row.member("id").flatMap { cells[$0] } ?? [],
            scale: document.members("RubricScale")))
      }
      read.append(
        ImportedRubric(
          id: rubric.id("id") ?? "", title: rubric.line("name"),
          description: rubric.words("description"),
          sections: [ImportedSection(id: "", title: "", criteria: criteria)]))
    }
    return read
  }

  /// The rows that a rubric names, in its order; all of them where it names none.
  private static func criterionRows(of rubric: JSONValue, in document: JSONValue) -> [JSONValue] {
    let rows = document.members("RubricCriterion")
    let named = rubric.members("criterion")
    if named.isEmpty {
      return rows.stablySorted { $0.member("position")?.double ?? $0.member("num")?.double }
    }
    var byID: [JSONValue: JSONValue] = [:]
    for row in rows {
      if let id = row.member("id"), byID[id] == nil { byID[id] = row }
    }
    return named.compactMap { byID[$0] }
  }

  private static func criterion(
    _ row: JSONValue, cells: [JSONValue], scale: [JSONValue]
  ) throws(RubricImportError) -> ImportedCriterion {
    var levels: [ImportedLevel] = []
    for column in scale where !cells.isEmpty {
      guard let cell = cells.first(where: { $0.member("scale_value") == column.member("id") })
      else { continue }
      var points = try cell.number("value")
      if points == nil { points = try column.number("value") }
      levels.append(
        ImportedLevel(
          title: column.line("name"), description: cell.words("description"), points: points))
    }
    let best = levels.compactMap(\.points).max()
    let value = try row.number("value")
    // In a standard rubric the value is the weight in per cent; in a custom one the best cell's.
    let isWeight = value != nil && value != best && !levels.isEmpty
    return ImportedCriterion(
      id: row.id("id") ?? "", title: row.line("name"), description: row.words("description"),
      points: best ?? value, weight: isWeight ? value : nil, levels: levels)
  }
}
