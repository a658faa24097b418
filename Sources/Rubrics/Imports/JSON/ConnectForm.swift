import Conversations
import LanguageAnalysis

/// Amazon Connect evaluation forms: what `describe-evaluation-form` prints, what
/// `create-evaluation-form` takes, and `AWS::Connect::EvaluationForm` in a CloudFormation template.
///
/// Sources: Amazon Connect API reference, EvaluationForm, EvaluationFormItem, EvaluationFormQuestion.
enum ConnectForm {
  static let format = RubricFormat.json(
    "connect", title: "Amazon Connect (evaluation form)",
    recognises: { !forms(in: $0).isEmpty }, read: read)

  /// The forms of a document, wherever its tool wraps them.
  private static func forms(in document: JSONValue) -> [JSONValue] {
    if let list = document.array { return list.flatMap { isForm($0) ? [$0] : [] } }
    if isForm(document) { return [document] }
    if let form = document.member("EvaluationForm"), isForm(form) { return [form] }
    guard let resources = document.member("Resources")?.object else { return [] }
    return resources.values.compactMap { resource in
      guard resource.member("Type")?.string == "AWS::Connect::EvaluationForm" else { return nil }
      return resource.member("Properties")
    }
  }

  private static func isForm(_ value: JSONValue) -> Bool {
    value.members("Items").contains { item in
      let part = item.member("Section") ?? item.member("Question")
      return part?.member("RefId") != nil
    }
  }

  private static func read(
    _ document: JSONValue, notes: inout ImportNotes
  ) throws(RubricImportError) -> [ImportedRubric] {
    var rubrics: [ImportedRubric] = []
    for form in forms(in: document) {
      let title = form.line("Title")
      var reader = FormReader(notes: notes)
      try reader.add(form.members("Items"), title: title, weight: nil, depth: 0)
      notes = reader.notes
      if form.member("ScoringStrategy")?.member("Status")?.string == "DISABLED" {
        notes.add(
          "no-scoring", .info,
          english: "scoring is switched off in the form \"\(title)\": points are read all the same",
          french: "le formulaire « \(title) » est sans notation : les points sont lus quand même")
      }
      rubrics.append(
        ImportedRubric(
          id: form.id("EvaluationFormId") ?? "", title: title,
          description: form.words("Description"),
          sections: reader.sections.filter { !$0.criteria.isEmpty }))
    }
    return rubrics
  }

  /// Sections in their order; those inside others come out beside them, under both titles.
  private struct FormReader {
    var notes: ImportNotes
    var sections: [ImportedSection] = []

    init(notes: ImportNotes) { self.notes = notes }

    /// - Parameter title: of the section that the items stand in.
    mutating func add(
      _ items: [JSONValue], id: String? = nil, title: String, weight: Double?, depth: Int
    ) throws(RubricImportError) {
      let place = sections.count
      sections.append(
        ImportedSection(id: id ?? "", title: title, weight: weight))
      for item in items {
        if let question = item.member("Question") {
          let criterion = try criterion(question)
          sections[place].criteria.append(criterion)
        } else if let section = item.member("Section") {
          let own = section.line("Title")
          let heading = depth == 0 || title.isEmpty ? own : "\(title) › \(own)"
          try add(
            section.members("Items"), id: section.id("RefId"), title: heading,
            weight: try section.number("Weight") ?? weight, depth: depth + 1)
        }
      }
    }

    private mutating func criterion(
      _ question: JSONValue
    ) throws(RubricImportError) -> ImportedCriterion {
      let properties = question.member("QuestionTypeProperties")
      let single = properties?.member("SingleSelect") ?? properties?.member("MultiSelect")
      let title = question.line("Title")
      var levels: [ImportedLevel] = []
      var isCritical = false
      var failsSection = false
      for option in single?.members("Options") ?? [] {
        levels.append(
          ImportedLevel(title: option.line("Text"), points: try option.number("Score")))
        let target = option.member("AutomaticFailConfiguration")
        if option.flag("AutomaticFail") || target != nil { isCritical = true }
        if target?.member("TargetSection") != nil { failsSection = true }
      }
      for range in properties?.member("Numeric")?.members("Options") ?? [] {
        let bounds = [try range.number("MinValue"), try range.number("MaxValue")]
        levels.append(
          ImportedLevel(
            title: bounds.compactMap { $0?.ruleText }.joined(separator: "–"),
            points: try range.number("Score")))
        if range.flag("AutomaticFail") { isCritical = true }
      }
      if failsSection {
        notes.add(
          "section-fail", .warning,
          english: "\"\(title)\" fails one section only: the overlay says so (critical: section)",
          french:
            "« \(title) » n'élimine qu'un thème : à dire dans le calque (critical: section)")
      }
      if question.member("Enablement") != nil {
        notes.add(
          "condition", .warning,
          english: "\"\(title)\" is asked under a condition there: here it is always asked",
          french: "« \(title) » y est posée sous condition : ici, elle l'est toujours")
      }
      return ImportedCriterion(
        id: question.id("RefId") ?? "", title: title,
        description: question.words("Instructions"), points: levels.compactMap(\.points).max(),
        weight: try question.number("Weight"), isCritical: isCritical,
        allowsNotApplicable: question.flag("NotApplicableEnabled"), levels: levels)
    }
  }
}
