import LanguageAnalysis

/// Looks over what an importer made: what contradicts itself or will not score as it seems.
enum ImportCheck {
  static let rubrics = 1_000
  static let sections = 1_000
  static let criteria = 5_000
  static let levels = 500
  /// Systems round sums; less than this is no difference.
  private static let tolerance = 0.01

  static func check(_ rubrics: [ImportedRubric], _ notes: inout ImportNotes) {
    if rubrics.isEmpty, !notes.notes.contains(where: { $0.code == "no-rubric" }) {
      notes.add(
        "no-rubric", .error, english: "no rubric in the file",
        french: "aucune grille dans le fichier")
    }
    for rubric in rubrics { check(rubric, &notes) }
  }

  /// Throws where there is more than parley takes.
  static func bound(_ rubrics: [ImportedRubric]) throws(RubricImportError) {
    if rubrics.count > Self.rubrics {
      throw RubricImportError(.tooMany(.rubric, most: Self.rubrics))
    }
    for rubric in rubrics {
      if rubric.sections.count > sections {
        throw RubricImportError(.tooMany(.section, most: sections), line: rubric.line)
      }
      if rubric.criteria.count > criteria {
        throw RubricImportError(.tooMany(.criterion, most: criteria), line: rubric.line)
      }
      if let crowded = rubric.criteria.first(where: { $0.levels.count > levels }) {
        throw RubricImportError(.tooMany(.level, most: levels), line: crowded.line)
      }
    }
  }

  private static func check(_ rubric: ImportedRubric, _ notes: inout ImportNotes) {
    if rubric.title.isEmpty {
      notes.add(
        "empty-title", line: rubric.line, english: "a rubric has no title",
        french: "une grille n’a pas de titre")
    }
    guard !rubric.criteria.isEmpty else {
      notes.add(
        "no-criteria", line: rubric.line, english: "rubric \"\(rubric.id)\" has no criteria",
        french: "la grille « \(rubric.id) » n’a pas de critère")
      return
    }
    let points = rubric.criteria.compactMap(\.points)
    let total = points.reduce(0, +)
    if let declared = rubric.declaredTotal, !points.isEmpty,
      (declared - total).magnitude > tolerance
    {
      notes.add(
        "total-mismatch", line: rubric.line,
        english: "rubric \"\(rubric.id)\" says \(declared.ruleText) points, and its criteria have"
          + " \(ImportNumber.rounded(total).ruleText)",
        french: "la grille « \(rubric.id) » annonce \(declared.ruleText) points, et ses critères"
          + " en ont \(ImportNumber.rounded(total).ruleText)")
    }
    for criterion in rubric.criteria { check(criterion, &notes) }
  }

  private static func check(_ criterion: ImportedCriterion, _ notes: inout ImportNotes) {
    let id = criterion.id
    if criterion.title.isEmpty {
      notes.add(
        "empty-title", line: criterion.line, english: "criterion \"\(id)\" has no title",
        french: "le critère « \(id) » n’a pas de titre")
    }
    let points = criterion.levels.compactMap(\.points)
    if criterion.levels.isEmpty, criterion.points == nil {
      notes.add(
        "no-levels", .info, line: criterion.line,
        english: "criterion \"\(id)\" has neither levels nor points: it takes comments only",
        french: "le critère « \(id) » n’a ni niveaux ni points : il ne reçoit que des remarques")
    }
    if Set(points).count < points.count {
      notes.add(
        "equal-points", .info, line: criterion.line,
        english: "two levels of criterion \"\(id)\" give the same points",
        french: "deux niveaux du critère « \(id) » donnent les mêmes points")
    }
    if points.contains(where: { $0 < 0 }) || criterion.points.map({ $0 < 0 }) == true {
      notes.add(
        "negative-points", line: criterion.line,
        english: "criterion \"\(id)\" has negative points",
        french: "le critère « \(id) » a des points négatifs")
    }
    if let best = points.max(), let full = criterion.points, criterion.weight != 0,
      (best - full).magnitude > tolerance
    {
      notes.add(
        "points-mismatch", line: criterion.line,
        english: "the best level of criterion \"\(id)\" gives \(best.ruleText) points of"
          + " \(full.ruleText)",
        french: "le meilleur niveau du critère « \(id) » donne \(best.ruleText) points sur"
          + " \(full.ruleText)")
    }
  }
}
