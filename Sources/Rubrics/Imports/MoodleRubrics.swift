import Conversations
import LanguageAnalysis

/// Moodle backups: `activities/*/grading.xml`, with the forms of the core and of its known forks.
///
/// `instances` hold people's evaluations with their remarks: nothing below them is looked at.
enum MoodleRubrics {
  static let format = RubricFormat.xml(
    "moodle", title: "Moodle (advanced grading)",
    recognises: { root in
      guard root.namespace.isEmpty else { return false }
      switch root.name {
      case "areas": return true
      case "area": return root.child("definitions") != nil || root.child("activemethod") != nil
      case "definition": return root.child("method") != nil
      default: return false
      }
    },
    read: { root, notes throws(RubricImportError) in
      var rubrics: [ImportedRubric] = []
      for definition in definitions(in: root) {
        if let rubric = try read(definition, &notes) { rubrics.append(rubric) }
      }
      if rubrics.isEmpty {
        notes.add(
          "no-rubric", .error, english: "no advanced grading form here",
          french: "pas de grille d’évaluation avancée ici")
      }
      return rubrics
    })

  private static func definitions(in root: XMLElement) -> [XMLElement] {
    switch root.name {
    case "areas": root.all("area", "definitions", "definition")
    case "area": root.all("definitions", "definition")
    default: [root]
    }
  }

  private static func read(
    _ definition: XMLElement, _ notes: inout ImportNotes
  ) throws(RubricImportError) -> ImportedRubric? {
    let method = text(definition, "method", .plain)
    let form = definition.children.first { $0.name.hasPrefix("plugin_gradingform_") }
    var sections: [ImportedSection] = []
    for container in form?.children ?? [] {
      switch container.name {
      case "criteria", "enrichedcriteria", "rubric_ranges_criteria":
        sections.append(
          try section(of: container) { element throws(RubricImportError) in
            try MoodleCriterion.levels(element, isAscending: isAscending(definition))
          })
      case "guidecriteria", "bteccriteria":
        sections.append(try section(of: container, MoodleCriterion.guide))
      case "groups": sections += try groups(of: container)
      default: break
      }
    }
    guard !sections.isEmpty else {
      if !method.isEmpty, method != "$@NULL@$" {
        notes.add(
          "unknown-method", line: definition.line,
          english:
            "grading method \"\(Quote.plain(method))\" is not one that parley reads: left out",
          french: "la méthode d’évaluation « \(Quote.plain(method)) » n’est pas lue par parley :"
            + " laissée de côté")
      }
      return nil
    }
    return ImportedRubric(
      id: definition.attribute("id") ?? "", title: text(definition, "name", .plain),
      description: text(definition, "description", .html, isLine: false), sections: sections,
      line: definition.line, column: definition.column)
  }

  private static func section(
    of container: XMLElement,
    _ read: (XMLElement) throws(RubricImportError) -> ImportedCriterion
  ) throws(RubricImportError) -> ImportedSection {
    var criteria: [ImportedCriterion] = []
    for element in try sorted(container.children.filter { $0.name.hasSuffix("criterion") }) {
      criteria.append(try read(element))
    }
    return ImportedSection(id: "criteria", title: "", criteria: criteria)
  }

  /// A checklist: a group is a section, an item a criterion that is met or not.
  private static func groups(
    of container: XMLElement
  ) throws(RubricImportError) -> [ImportedSection] {
    var sections: [ImportedSection] = []
    for group in try sorted(container.children("group")) {
      var criteria: [ImportedCriterion] = []
      for item in try sorted(group.all("items", "item")) {
        criteria.append(try MoodleCriterion.item(item))
      }
      sections.append(
        ImportedSection(
          id: group.attribute("id").map { "group-\($0)" } ?? "",
          title: text(group, "description"), criteria: criteria))
    }
    return sections
  }

  /// By `sortorder`; what has none stays where it is.
  private static func sorted(
    _ elements: [XMLElement]
  ) throws(RubricImportError) -> [XMLElement] {
    var keyed: [(key: Double, offset: Int, element: XMLElement)] = []
    for (offset, element) in elements.enumerated() {
      let key = try MoodleCriterion.number(element, "sortorder")
      keyed.append((key ?? keyed.last?.key ?? 0, offset, element))
    }
    return keyed.sorted { ($0.key, $0.offset) < ($1.key, $1.offset) }.map(\.element)
  }

  /// How the form shows its levels: the lowest first, unless its options say otherwise.
  private static func isAscending(_ definition: XMLElement) -> Bool {
    let options = Array((definition.child("options")?.text ?? "").utf8)
    guard let json = try? JSONValue(parsing: options) else { return true }
    return json["sortlevelsasc"]?.string != "0" && json["sortlevelsasc"]?.integer != 0
  }

  private static func text(
    _ element: XMLElement, _ name: String, _ mode: TextMode = .html, isLine: Bool = true
  ) -> String {
    MoodleCriterion.text(element, name, mode, isLine: isLine)
  }
}

/// The criteria of Moodle's forms.
enum MoodleCriterion {
  /// Rubric, enriched rubric and rubric with ranges.
  static func levels(
    _ element: XMLElement, isAscending: Bool
  ) throws(RubricImportError) -> ImportedCriterion {
    var levels: [(offset: Int, level: ImportedLevel)] = []
    let elements = element.children.filter { $0.name.hasSuffix("levels") }.flatMap(\.children)
      .filter { $0.name.hasSuffix("level") }
    for (offset, level) in elements.enumerated() {
      let points = try number(level, "score")
      levels.append((offset, ImportedLevel(title: text(level, "definition"), points: points)))
    }
    // Levels have no order of their own: the form shows them by score.
    levels.sort { first, second in
      let (a, b) = (first.level.points ?? 0, second.level.points ?? 0)
      return a == b ? first.offset < second.offset : (a < b) == isAscending
    }
    return ImportedCriterion(
      id: element.attribute("id") ?? "", title: text(element, "description"),
      points: levels.compactMap(\.level.points).max(), levels: levels.map(\.level),
      line: element.line, column: element.column)
  }

  /// Marking guide, and the BTEC form, which has no scores.
  static func guide(_ element: XMLElement) throws(RubricImportError) -> ImportedCriterion {
    let texts = [
      text(element, "descriptionmarkers", isLine: false),
      text(element, "description", isLine: false),
    ].filter { !$0.isEmpty }
    return ImportedCriterion(
      id: element.attribute("id") ?? "", title: text(element, "shortname", .plain),
      description: texts.joined(separator: "\n"), points: try number(element, "maxscore"),
      line: element.line, column: element.column)
  }

  static func item(_ element: XMLElement) throws(RubricImportError) -> ImportedCriterion {
    ImportedCriterion(
      id: element.attribute("id") ?? "", title: text(element, "definition"),
      points: try number(element, "score"), line: element.line, column: element.column)
  }

  static func number(
    _ element: XMLElement, _ name: String
  ) throws(RubricImportError) -> Double? {
    guard let child = element.child(name), child.text != null else { return nil }
    return try ImportNumber.value(child.text, name, at: child)
  }

  /// How a backup writes that there is nothing.
  private static let null = "$@NULL@$"
  /// Values of `…format`: 2 is plain text; the others are HTML or shown as such.
  private static let plainFormat = "2"

  static func text(
    _ element: XMLElement, _ name: String, _ mode: TextMode = .html, isLine: Bool = true
  ) -> String {
    guard let text = element.child(name)?.text, text != null else { return "" }
    let isPlain = element.child(name + "format")?.text == plainFormat
    let chosen: TextMode = isPlain ? .plain : mode
    return isLine ? PlainText.line(text, chosen) : PlainText.of(text, chosen)
  }
}
