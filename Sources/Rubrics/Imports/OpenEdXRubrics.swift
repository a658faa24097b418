/// Open edX ORA2: `<openassessment>`, alone or inside a `vertical` or another part of a course.
enum OpenEdXRubrics {
  static let format = RubricFormat.xml(
    "ora2", title: "Open edX (open response assessment)",
    recognises: { root in root.namespace.isEmpty && !assessments(in: root).isEmpty },
    read: { root, notes throws(RubricImportError) in
      var rubrics: [ImportedRubric] = []
      for assessment in assessments(in: root) {
        guard let rubric = assessment.child("rubric") else { continue }
        rubrics.append(try read(rubric, of: assessment, inside: root))
      }
      return rubrics
    })

  private static func assessments(in root: XMLElement) -> [XMLElement] {
    root.descendants { $0.name == "openassessment" && $0.namespace.isEmpty }
  }

  private static func read(
    _ rubric: XMLElement, of assessment: XMLElement, inside root: XMLElement
  ) throws(RubricImportError) -> ImportedRubric {
    let mode: TextMode = assessment.attribute("prompts_type") == "html" ? .html : .plain
    let prompts =
      assessment.all("prompts", "prompt", "description") + rubric.children("prompt")
    let titles = [
      assessment.child("title")?.text, assessment.attribute("display_name"),
      root.attribute("display_name"),
    ].map { PlainText.line($0, .plain) }
    var criteria: [ImportedCriterion] = []
    for criterion in rubric.children("criterion") { criteria.append(try read(criterion)) }
    return ImportedRubric(
      id: assessment.attribute("url_name") ?? "", title: titles.first { !$0.isEmpty } ?? "",
      description: prompts.map { PlainText.of($0.text, mode) }.filter { !$0.isEmpty }
        .joined(separator: "\n"),
      sections: [ImportedSection(id: "criteria", title: "", criteria: criteria)],
      line: assessment.line, column: assessment.column)
  }

  private static func read(
    _ criterion: XMLElement
  ) throws(RubricImportError) -> ImportedCriterion {
    var levels: [ImportedLevel] = []
    var names: [String: Int] = [:]
    for option in criterion.children("option") {
      let name = text(option, "name")
      if let first = names[name], !name.isEmpty {
        throw RubricImportError(
          .duplicateID(id: name, what: .level, firstLine: first), line: option.line,
          column: option.column)
      }
      names[name] = option.line
      guard let points = option.attribute("points") else {
        throw RubricImportError(
          .missing(field: "points", in: "option"), line: option.line, column: option.column)
      }
      levels.append(
        ImportedLevel(
          title: title(of: option), description: text(option, "explanation", isLine: false),
          points: try ImportNumber.value(points, "points", at: option)))
    }
    let name = text(criterion, "name")
    // Studio counts its criteria 0, 1, …: no name to keep.
    let isCounted = name.utf8.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
    return ImportedCriterion(
      id: isCounted ? "" : name, title: title(of: criterion),
      description: text(criterion, "prompt", isLine: false),
      points: levels.compactMap(\.points).max(), levels: levels, line: criterion.line,
      column: criterion.column)
  }

  /// The label that people read, else the name.
  private static func title(of element: XMLElement) -> String {
    let label = text(element, "label")
    return label.isEmpty ? text(element, "name") : label
  }

  private static func text(_ element: XMLElement, _ name: String, isLine: Bool = true) -> String {
    let text = element.child(name)?.text
    return isLine ? PlainText.line(text, .plain) : PlainText.of(text, .plain)
  }
}
