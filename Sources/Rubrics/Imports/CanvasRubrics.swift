import LanguageAnalysis

/// Canvas Common Cartridge: `course_settings/rubrics.xml`.
///
/// `description`, `points` and `criterion_id` stand at three depths: everything is taken by its
/// full path. Levels stay in the order of the file, since two may give the same points.
enum CanvasRubrics {
  static let namespace = "http://canvas.instructure.com/xsd/cccv1p0"

  static let format = RubricFormat.xml(
    "canvas", title: "Canvas (Common Cartridge)",
    recognises: { root in
      guard root.name == "rubrics" else { return false }
      return root.namespace == namespace || hasLostNamespace(root)
    },
    read: { root, notes throws(RubricImportError) in
      if root.namespace.isEmpty {
        notes.add(
          "lost-namespace", line: root.line,
          english: "the namespace of Canvas is missing; read as Canvas all the same",
          french: "l’espace de noms de Canvas manque ; lu comme du Canvas malgré tout")
      }
      var rubrics: [ImportedRubric] = []
      for rubric in root.children("rubric") { rubrics.append(try read(rubric, &notes)) }
      return rubrics
    })

  private static func hasLostNamespace(_ root: XMLElement) -> Bool {
    root.namespace.isEmpty && root.attribute("schemaversion") == nil
      && root.children("rubric").contains { rubric in
        rubric.child("title") != nil
          && !rubric.all("criteria", "criterion", "criterion_id").isEmpty
      }
  }

  private static func read(
    _ rubric: XMLElement, _ notes: inout ImportNotes
  ) throws(RubricImportError) -> ImportedRubric {
    var criteria: [ImportedCriterion] = []
    for criterion in rubric.all("criteria", "criterion") {
      criteria.append(try read(criterion: criterion, &notes))
    }
    return ImportedRubric(
      id: rubric.attribute("identifier") ?? "", title: PlainText.line(rubric.child("title")?.text),
      description: PlainText.of(rubric.child("description")?.text, .html),
      sections: [ImportedSection(id: "criteria", title: "", criteria: criteria)],
      declaredTotal: criteria.contains { $0.weight == 0 }
        ? nil : try number(rubric, "points_possible"),
      line: rubric.line, column: rubric.column)
  }

  private static func read(
    criterion: XMLElement, _ notes: inout ImportNotes
  ) throws(RubricImportError) -> ImportedCriterion {
    var levels: [ImportedLevel] = []
    for rating in criterion.all("ratings", "rating") {
      levels.append(
        ImportedLevel(
          title: PlainText.line(rating.child("description")?.text),
          description: PlainText.of(rating.child("long_description")?.text, .html),
          points: try number(rating, "points")))
    }
    let id = PlainText.line(criterion.child("criterion_id")?.text, .plain)
    if ImportNumber.flag(criterion.child("criterion_use_range")?.text) == true {
      notes.add(
        "range", .info, line: criterion.line,
        english: "criterion \"\(id)\" uses ranges: each level stands for its highest points",
        french: "le critère « \(id) » emploie des intervalles : chaque niveau vaut ses points les"
          + " plus hauts")
    }
    let isIgnored = ImportNumber.flag(criterion.child("ignore_for_scoring")?.text) == true
    return ImportedCriterion(
      id: id, title: PlainText.line(criterion.child("description")?.text),
      description: PlainText.of(criterion.child("long_description")?.text, .html),
      points: try number(criterion, "points") ?? levels.compactMap(\.points).max(),
      weight: isIgnored ? 0 : nil, levels: levels, line: criterion.line, column: criterion.column)
  }

  private static func number(
    _ element: XMLElement, _ name: String
  ) throws(RubricImportError) -> Double? {
    guard let child = element.child(name) else { return nil }
    return try ImportNumber.value(child.text, name, at: child)
  }
}
