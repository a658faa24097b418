import LanguageAnalysis

/// parley's own XML as an import: its words and points. `RubricFile(xml:)` reads its rules as well.
enum ParleyRubrics {
  static let format = RubricFormat.xml(
    "parley", title: "parley XML", recognises: recognises,
    read: { root, _ throws(RubricImportError) in
      guard root.namespace == ParleyXML.namespace else {
        throw RubricImportError(
          .other(
            english: "a rubric of a newer format (\(root.namespace)); use a newer parley",
            french: "une grille d’un format plus récent (\(root.namespace)) ; prenez un parley plus"
              + " récent"), line: root.line, column: root.column)
      }
      return [try read(root)]
    })

  static func recognises(_ root: XMLElement) -> Bool {
    root.name == "rubric" && root.namespace.hasPrefix(ParleyXML.namespaceStem)
      && root.namespace.utf8.count <= ParleyXML.namespaceStem.utf8.count + 9
  }

  private static func read(_ root: XMLElement) throws(RubricImportError) -> ImportedRubric {
    var sections: [ImportedSection] = []
    for section in root.children("section") {
      var criteria: [ImportedCriterion] = []
      for criterion in section.children("criterion") {
        criteria.append(try read(criterion: criterion))
      }
      sections.append(
        ImportedSection(
          id: section.attribute("id") ?? "", title: text(section, "title"),
          weight: try number(section, "weight"), criteria: criteria))
    }
    return ImportedRubric(
      id: root.attribute("id") ?? "", title: text(root, "title"),
      description: text(root, "description"), sections: sections, line: root.line,
      column: root.column)
  }

  private static func read(
    criterion: XMLElement
  ) throws(RubricImportError) -> ImportedCriterion {
    var levels: [ImportedLevel] = []
    for level in criterion.children("level") {
      levels.append(
        ImportedLevel(
          title: text(level, "title"), description: text(level, "description"),
          points: try number(level, "points")))
    }
    return ImportedCriterion(
      id: criterion.attribute("id") ?? "", title: text(criterion, "title"),
      description: text(criterion, "description"),
      points: try number(criterion, "points") ?? levels.compactMap(\.points).max(),
      weight: try number(criterion, "weight"), isCritical: criterion.attribute("critical") != nil,
      allowsNotApplicable: criterion.attribute("notApplicable") != "never", levels: levels,
      line: criterion.line, column: criterion.column)
  }

  private static func number(
    _ element: XMLElement, _ name: String
  ) throws(RubricImportError) -> Double? {
    try ImportNumber.value(element.attribute(name), name, at: element)
  }

  /// The text for both languages, else the English one, else the French.
  private static func text(_ element: XMLElement, _ name: String) -> String {
    let texts = element.children(name)
    let chosen =
      texts.first { $0.attribute("lang", in: ParleyXML.xml) == nil }
      ?? texts.first { $0.attribute("lang", in: ParleyXML.xml) == "en" } ?? texts.first
    return chosen?.text ?? ""
  }
}
