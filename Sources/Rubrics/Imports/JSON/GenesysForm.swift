import Conversations
import LanguageAnalysis

/// Genesys Cloud evaluation forms: one, or the `entities` of a list, as the quality API gives them.
///
/// `contextId` names the same question in every version of a form, `id` does not: criteria are named
/// by the first. Source: Genesys Cloud platform API, EvaluationForm and EvaluationQuestion.
enum GenesysForm {
  static let format = RubricFormat.json(
    "genesys", title: "Genesys Cloud (evaluation form)",
    recognises: { !forms(in: $0).isEmpty }, read: read)

  private static func forms(in document: JSONValue) -> [JSONValue] {
    let list = document.array ?? document.member("entities")?.array ?? [document]
    return list.filter { form in
      form.members("questionGroups").contains { $0.member("questions")?.array != nil }
    }
  }

  private static func read(
    _ document: JSONValue, notes: inout ImportNotes
  ) throws(RubricImportError) -> [ImportedRubric] {
    var rubrics: [ImportedRubric] = []
    for form in forms(in: document) {
      let isWeighted = form.member("weightMode")?.string?.uppercased() != "OFF"
      var sections: [ImportedSection] = []
      for group in form.members("questionGroups") {
        var section = ImportedSection(
          id: group.id("contextId") ?? group.id("id") ?? "", title: group.line("name"),
          weight: isWeighted ? try group.number("weight") : nil)
        for question in group.members("questions") {
          section.criteria.append(
            try criterion(question, allowsNone: group.flag("naEnabled"), notes: &notes))
        }
        if !section.criteria.isEmpty { sections.append(section) }
      }
      let name = form.line("name")
      rubrics.append(
        ImportedRubric(
          id: form.id("contextId") ?? form.id("id") ?? "", title: name, sections: sections))
    }
    return rubrics
  }

  private static func criterion(
    _ question: JSONValue, allowsNone: Bool, notes: inout ImportNotes
  ) throws(RubricImportError) -> ImportedCriterion {
    let title = question.line("text")
    var levels: [ImportedLevel] = []
    for option in question.members("answerOptions") {
      levels.append(
        ImportedLevel(title: option.line("text"), points: try option.number("value")))
    }
    var points = levels.compactMap(\.points).max()
    var description = [question.words("helpText")].filter { !$0.isEmpty }
    for option in question.members("multipleSelectOptionQuestions") {
      var best: Double?
      for answer in option.members("answerOptions") {
        if let value = try answer.number("value") { best = max(best ?? value, value) }
      }
      if let best { points = (points ?? 0) + best }
      description.append("• \(option.line("text"))")
    }
    if question.member("visibilityCondition") != nil {
      notes.add(
        "condition", .warning,
        english: "\"\(title)\" is asked under a condition there: here it is always asked",
        french: "« \(title) » y est posée sous condition : ici, elle l'est toujours")
    }
    return ImportedCriterion(
      id: question.id("contextId") ?? question.id("id") ?? "", title: title,
      description: description.joined(separator: "\n"), points: points,
      isCritical: question.flag("isKill"),
      allowsNotApplicable: question.flag("naEnabled") || allowsNone, levels: levels)
  }
}
