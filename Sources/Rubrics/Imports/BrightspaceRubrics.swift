/// D2L Brightspace: `rubrics_d2l.xml`. Levels are named once for a group of criteria; a cell joins
/// a criterion with a level by `level_id`.
enum BrightspaceRubrics {
  static let format = RubricFormat.xml(
    "d2l", title: "D2L Brightspace",
    recognises: { root in
      root.name == "rubrics" && root.namespace.isEmpty
        && (root.attribute("schemaversion") != nil
          || !root.all("rubric", "criteria_groups").isEmpty)
    },
    read: { root, notes throws(RubricImportError) in
      var rubrics: [ImportedRubric] = []
      for rubric in root.children("rubric") { rubrics.append(try read(rubric, &notes)) }
      return rubrics
    })

  /// Where the points of a level stand.
  private enum Scoring { case cells, levels, none }

  private static func read(
    _ rubric: XMLElement, _ notes: inout ImportNotes
  ) throws(RubricImportError) -> ImportedRubric {
    let scoring: Scoring =
      switch rubric.attribute("scoring_method") {
      case "2": .levels
      case "0": .none
      default: .cells
      }
    var sections: [ImportedSection] = []
    for group in try sorted(rubric.all("criteria_groups", "criteria_group")) {
      var criteria: [ImportedCriterion] = []
      let levels = try sorted(group.all("level_set", "levels", "level"))
      for criterion in try sorted(group.all("criteria", "criterion")) {
        criteria.append(try read(criterion, levels, scoring, &notes))
      }
      sections.append(
        ImportedSection(
          id: "", title: PlainText.line(group.attribute("name")), criteria: criteria))
    }
    return ImportedRubric(
      id: rubric.attribute("id") ?? rubric.attribute("resource_code") ?? "",
      title: PlainText.line(rubric.attribute("name")), description: text(of: rubric),
      sections: sections, line: rubric.line, column: rubric.column)
  }

  private static func read(
    _ criterion: XMLElement, _ levels: [XMLElement], _ scoring: Scoring,
    _ notes: inout ImportNotes
  ) throws(RubricImportError) -> ImportedCriterion {
    guard levels.count <= ImportCheck.levels else {
      throw RubricImportError(
        .tooMany(.level, most: ImportCheck.levels), line: criterion.line, column: criterion.column)
    }
    let cells = criterion.all("cells", "cell")
    let byLevel = Dictionary(cells.map { ($0.attribute("level_id"), $0) }) { first, _ in first }
    var imported: [ImportedLevel] = []
    for level in levels {
      let cell = byLevel[level.attribute("level_id")]
      let points: Double?
      switch scoring {
      case .cells: points = try number(cell, "cell_value")
      case .levels: points = try number(level, "level_value")
      case .none: points = nil
      }
      imported.append(
        ImportedLevel(
          title: PlainText.line(level.attribute("name")), description: cell.map(text) ?? "",
          points: points))
    }
    let known = Set(levels.map { $0.attribute("level_id") })
    for cell in cells where !known.contains(cell.attribute("level_id")) {
      notes.add(
        "lost-cell", line: cell.line, english: "a cell belongs to no level: left out",
        french: "une cellule n’appartient à aucun niveau : laissée de côté")
    }
    return ImportedCriterion(
      id: criterion.attribute("id") ?? "", title: PlainText.line(criterion.attribute("name")),
      points: imported.compactMap(\.points).max(), levels: imported, line: criterion.line,
      column: criterion.column)
  }

  /// By `sort_order`, which starts from 0 or 1 and may have gaps.
  private static func sorted(
    _ elements: [XMLElement]
  ) throws(RubricImportError) -> [XMLElement] {
    var keyed: [(key: Double, offset: Int, element: XMLElement)] = []
    for (offset, element) in elements.enumerated() {
      let key = try number(element, "sort_order")
      keyed.append((key ?? keyed.last?.key ?? 0, offset, element))
    }
    return keyed.sorted { ($0.key, $0.offset) < ($1.key, $1.offset) }.map(\.element)
  }

  private static func number(
    _ element: XMLElement?, _ name: String
  ) throws(RubricImportError) -> Double? {
    guard let element else { return nil }
    return try ImportNumber.value(element.attribute(name), name, at: element)
  }

  private static func text(of element: XMLElement) -> String {
    guard let description = element.child("description") else { return "" }
    let isPlain = description.attribute("text_type") == "text"
    return PlainText.of(description.child("text")?.text, isPlain ? .plain : .html)
  }
}
