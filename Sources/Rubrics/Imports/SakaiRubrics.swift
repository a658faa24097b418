/// Sakai archives: `archive/rubrics`, or the `rubrics` alone.
///
/// A criterion without ratings is a heading there: a section here.
enum SakaiRubrics {
  static let format = RubricFormat.xml(
    "sakai", title: "Sakai",
    recognises: { root in
      guard root.namespace.isEmpty else { return false }
      if root.name == "archive" { return root.child("rubrics") != nil }
      return root.name == "rubrics"
        && root.children("rubric").contains { rubric in
          rubric.attribute("title") != nil
            && !rubric.all("criteria", "criterion", "ratings").isEmpty
        }
    },
    read: { root, _ throws(RubricImportError) in
      let elements =
        root.name == "archive" ? root.all("rubrics", "rubric") : root.children("rubric")
      var rubrics: [ImportedRubric] = []
      for rubric in elements { rubrics.append(try read(rubric)) }
      return rubrics
    })

  private static func read(_ rubric: XMLElement) throws(RubricImportError) -> ImportedRubric {
    let isWeighted = ImportNumber.flag(rubric.attribute("weighted")) == true
    var sections: [ImportedSection] = []
    for element in rubric.all("criteria", "criterion") {
      let title = PlainText.line(element.attribute("title"))
      let ratings = element.all("ratings", "rating")
      if ratings.isEmpty {
        sections.append(ImportedSection(id: "", title: title))
        continue
      }
      if sections.isEmpty { sections.append(ImportedSection(id: "criteria", title: "")) }
      var levels: [ImportedLevel] = []
      for rating in ratings {
        levels.append(
          ImportedLevel(
            title: PlainText.line(rating.attribute("title")),
            description: PlainText.of(rating.child("description")?.text, .html),
            points: try ImportNumber.value(rating.attribute("points"), "points", at: rating)))
      }
      let weight = try ImportNumber.value(element.attribute("weight"), "weight", at: element)
      sections[sections.count - 1].criteria.append(
        ImportedCriterion(
          id: element.attribute("id") ?? "", title: title,
          description: PlainText.of(element.child("description")?.text, .html),
          points: levels.compactMap(\.points).max(), weight: isWeighted ? weight : nil,
          levels: levels, line: element.line, column: element.column))
    }
    return ImportedRubric(
      id: rubric.attribute("id") ?? "", title: PlainText.line(rubric.attribute("title")),
      sections: sections,
      declaredTotal: try ImportNumber.value(
        rubric.attribute("max-points"), "max-points", at: rubric), line: rubric.line,
      column: rubric.column)
  }
}
