/// The legacy open-ended problems of edX: `<combinedopenended>`, whose options carry no points.
///
/// An option is worth its place, from 0: what edX's graders gave.
enum CombinedOpenEndedRubrics {
  static let format = RubricFormat.xml(
    "edx-combinedopenended", title: "edX (combined open-ended, legacy)",
    recognises: { root in root.namespace.isEmpty && !problems(in: root).isEmpty },
    read: { root, _ throws(RubricImportError) in
      problems(in: root).compactMap { problem in
        let categories = categories(of: problem)
        guard !categories.isEmpty else { return nil }
        return ImportedRubric(
          id: problem.attribute("url_name") ?? "",
          title: PlainText.line(problem.attribute("display_name"), .plain),
          description: PlainText.of(problem.child("prompt").map(laidOut), .html),
          sections: [
            ImportedSection(id: "criteria", title: "", criteria: categories.map(criterion))
          ], line: problem.line, column: problem.column)
      }
    })

  private static func problems(in root: XMLElement) -> [XMLElement] {
    root.descendants { $0.name == "combinedopenended" && $0.namespace.isEmpty }
  }

  private static func categories(of problem: XMLElement) -> [XMLElement] {
    problem.all("rubric", "rubric", "category") + problem.all("rubric", "category")
  }

  private static func criterion(_ category: XMLElement) -> ImportedCriterion {
    let levels = category.children("option").enumerated().map { index, option in
      ImportedLevel(title: PlainText.line(option.text, .plain), points: Double(index))
    }
    return ImportedCriterion(
      id: "", title: PlainText.line(category.child("description")?.text, .plain),
      points: levels.last?.points, levels: levels, line: category.line, column: category.column)
  }

  /// Elements of the prompt on lines of their own.
  private static func laidOut(_ prompt: XMLElement) -> String {
    prompt.content.map { part in
      switch part {
      case .text(let text): text
      case .element(let element): element.text + "\n"
      }
    }.joined()
  }
}
