import Conversations
import LanguageAnalysis

/// QA scorecards of Google's Conversational Insights: `qaQuestions` with their scorecard, or a bare
/// list of questions. A question's first tag names its section.
///
/// Source: Contact Center AI Insights API v1, QaScorecard and QaQuestion.
enum GoogleScorecard {
  static let format = RubricFormat.json(
    "google", title: "Google Conversational Insights (QA scorecard)",
    recognises: { !questions(in: $0).isEmpty }, read: read)

  private static func questions(in document: JSONValue) -> [JSONValue] {
    let lists = [
      document.array, document.member("qaQuestions")?.array, document.member("questions")?.array,
      document.member("scorecard")?.member("questions")?.array,
    ]
    return lists.compactMap(\.self).first(where: { !$0.isEmpty && $0.allSatisfy(isQuestion) }) ?? []
  }

  private static func isQuestion(_ value: JSONValue) -> Bool {
    value.member("questionBody")?.string != nil
  }

  private static func read(
    _ document: JSONValue, notes: inout ImportNotes
  ) throws(RubricImportError) -> [ImportedRubric] {
    let card =
      document.member("qaScorecard") ?? document.member("scorecard") ?? document
    let title = card.line("displayName")
    var sections: [ImportedSection] = []
    for question in questions(in: document).stablySorted(by: { order(of: $0) }) {
      let tag = question.members("tags").first?.string.map { PlainText.line($0) } ?? ""
      let place: Int
      if let known = sections.firstIndex(where: { $0.title == tag }) {
        place = known
      } else {
        place = sections.count
        sections.append(ImportedSection(id: "", title: tag))
      }
      sections[place].criteria.append(try criterion(question))
    }
    return [
      ImportedRubric(
        id: lastPart(of: card.id("name")), title: title, description: card.words("description"),
        sections: sections)
    ]
  }

  private static func order(of question: JSONValue) -> Double? {
    guard let order = question.member("order") else { return nil }
    return order.double ?? order.string.flatMap(FieldReader.double)
  }

  /// The last part of a resource name: `projects/p/…/qaQuestions/greets` gives `greets`.
  private static func lastPart(of name: String?) -> String {
    name?.split(separator: "/").last.map(String.init) ?? ""
  }

  private static func criterion(
    _ question: JSONValue
  ) throws(RubricImportError) -> ImportedCriterion {
    var levels: [ImportedLevel] = []
    var allowsNone = false
    for choice in question.members("answerChoices") {
      if choice.flag("naValue") {
        allowsNone = true
        continue
      }
      let titles = ["strValue", "numValue", "boolValue", "key"].map(choice.line)
      levels.append(
        ImportedLevel(
          title: titles.first { !$0.isEmpty } ?? "", points: try choice.number("score")))
    }
    let body = question.words("questionBody")
    let short = question.line("abbreviation")
    let texts = [short.isEmpty ? "" : body, question.words("answerInstructions")]
    return ImportedCriterion(
      id: lastPart(of: question.id("name")), title: short.isEmpty ? body : short,
      description: texts.filter { !$0.isEmpty }.joined(separator: "\n"),
      points: levels.compactMap(\.points).max(), allowsNotApplicable: allowsNone, levels: levels)
  }
}
