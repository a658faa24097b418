import LanguageAnalysis

/// Blackboard Learn: `LEARNRUBRICS`, every value in `@value`, names in mixed case.
///
/// A cell holds several families of numbers; only the one that the rubric's `Type` names is meant,
/// the others are left from earlier settings.
enum BlackboardRubrics {
  static let format = RubricFormat.xml(
    "blackboard", title: "Blackboard Learn",
    recognises: { root in root.namespace.isEmpty && root.name.lowercased() == "learnrubrics" },
    read: { root, notes throws(RubricImportError) in
      var rubrics: [ImportedRubric] = []
      for rubric in root.named("rubric") {
        if ImportNumber.flag(rubric.value("deletedindicator")) == true {
          notes.add(
            "deleted", .info, line: rubric.line, english: "a deleted rubric was left out",
            french: "une grille supprimée a été laissée de côté")
          continue
        }
        rubrics.append(try read(rubric, &notes))
      }
      return rubrics
    })

  private enum Scoring: String {
    case numeric = "NUMERIC"
    case numericRange = "NUMERIC_RANGE"
    case percentage = "PERCENTAGE"
    case percentageRange = "PERCENTAGE_RANGE"
  }

  private static func read(
    _ rubric: XMLElement, _ notes: inout ImportNotes
  ) throws(RubricImportError) -> ImportedRubric {
    let scoring = rubric.value("type").flatMap { Scoring(rawValue: $0.uppercased()) }
    let total = try rubric.number("maxvalue")
    var criteria: [ImportedCriterion] = []
    for row in try sorted(rubric.named("rubricrows").flatMap { $0.named("row") }) {
      criteria.append(try read(row, scoring, total))
    }
    let weights = criteria.compactMap(\.weight)
    let sum = weights.reduce(0, +)
    if weights.count == criteria.count, !weights.isEmpty, (sum - 100).magnitude > 0.01 {
      let shown = ImportNumber.rounded(sum).ruleText
      notes.add(
        "weight-sum", line: rubric.line,
        english: "the weights of the rows make \(shown) %, not 100",
        french: "les poids des lignes font \(shown) %, pas 100")
    }
    return ImportedRubric(
      id: rubric.attribute("id") ?? "", title: PlainText.line(rubric.value("title")),
      description: PlainText.of(rubric.value("description"), .html),
      sections: [ImportedSection(id: "criteria", title: "", criteria: criteria)],
      declaredTotal: scoring == nil ? nil : total, line: rubric.line, column: rubric.column)
  }

  private static func read(
    _ row: XMLElement, _ scoring: Scoring?, _ total: Double?
  ) throws(RubricImportError) -> ImportedCriterion {
    let share = try row.number("percentage")
    let full = total.flatMap { total in share.map { total * $0 / 100 } }
    var levels: [ImportedLevel] = []
    for column in try sorted(row.named("rubriccolumns").flatMap { $0.named("column") }) {
      let cell = column.named("cell").first
      levels.append(
        ImportedLevel(
          title: PlainText.line(column.value("header")),
          description: PlainText.of(cell?.value("celldescription"), .html),
          points: try points(of: cell, scoring, full)))
    }
    return ImportedCriterion(
      id: row.attribute("id") ?? "", title: PlainText.line(row.value("header")),
      points: levels.compactMap(\.points).max(), weight: share, levels: levels, line: row.line,
      column: row.column)
  }

  /// The highest points of the cell.
  private static func points(
    of cell: XMLElement?, _ scoring: Scoring?, _ full: Double?
  ) throws(RubricImportError) -> Double? {
    guard let cell else { return nil }
    func part(_ name: String) throws(RubricImportError) -> Double? {
      guard let percent = try cell.number(name), let full else { return nil }
      return ImportNumber.rounded(full * percent / 100)
    }
    switch scoring {
    case .numeric: return try cell.number("numericpoints")
    case .numericRange: return try cell.number("numericendpointrange")
    case .percentage: return try part("percentage")
    case .percentageRange: return try part("percentagemax")
    case nil: return nil
    }
  }

  private static func sorted(
    _ elements: [XMLElement]
  ) throws(RubricImportError) -> [XMLElement] {
    var keyed: [(key: Double, offset: Int, element: XMLElement)] = []
    for (offset, element) in elements.enumerated() {
      let key = try element.number("position")
      keyed.append((key ?? keyed.last?.key ?? 0, offset, element))
    }
    return keyed.sorted { ($0.key, $0.offset) < ($1.key, $1.offset) }.map(\.element)
  }
}

extension XMLElement {
  /// Children by a name in lower case, whatever the case of theirs.
  fileprivate func named(_ name: String) -> [XMLElement] {
    children.filter { $0.name.lowercased() == name }
  }

  /// `@value` of a child.
  fileprivate func value(_ name: String) -> String? { named(name).first?.attribute("value") }

  fileprivate func number(_ name: String) throws(RubricImportError) -> Double? {
    guard let child = named(name).first else { return nil }
    return try ImportNumber.value(child.attribute("value"), name, at: child)
  }
}
