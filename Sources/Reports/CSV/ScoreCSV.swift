import Conversations
import LanguageAnalysis
public import Rubrics
public import Scoring

/// Writes score cards as CSV records; see `Documentation/Formats/csv.md`.
public struct ScoreCSV: Sendable {
  /// What a record stands for.
  public enum Rows: String, Sendable, Hashable, CaseIterable { case conversations, criteria }

  private let rows: Rows
  private let sections: [String]

  /// - Parameter rubric: its sections are the last columns of `conversations` rows.
  public init(rows: Rows, rubric: Rubric) {
    self.rows = rows
    sections = rubric.sections.map(\.id)
  }

  /// Appends the line of column names.
  public func appendHeader(to out: inout [UInt8]) {
    switch rows {
    case .conversations:
      out.append(
        literal: "id,person,language,channel,score,scoreBeforeFail,outcome,band,coverage")
      for section in sections { out.append(nextCell: section) }
    case .criteria:
      out.append(literal: "id,person,language,channel,section,criterion,skill,status,points,")
      out.append(literal: "maxPoints,score,weight,appliedWeight,occasions,answered,missedTurns,")
      out.append(literal: "evidenceTurns,quotes,advice")
    }
    out.appendRecordEnd()
  }

  /// Appends one record, or one a criterion.
  public func append(_ card: ScoreCard, to out: inout [UInt8]) {
    switch rows {
    case .conversations: appendConversation(card, to: &out)
    case .criteria: for criterion in card.criteria { append(criterion, of: card, to: &out) }
    }
  }

  private func appendIdentity(of card: ScoreCard, to out: inout [UInt8]) {
    out.append(cell: card.conversationID)
    out.append(nextCell: card.person)
    out.append(nextCell: card.language.rawValue)
    out.append(nextCell: card.channel?.rawValue)
  }

  private func appendConversation(_ card: ScoreCard, to out: inout [UInt8]) {
    appendIdentity(of: card, to: &out)
    out.append(nextCell: card.score)
    out.append(nextCell: card.scoreBeforeFail)
    out.append(nextCell: card.outcome.rawValue)
    out.append(nextCell: card.band)
    out.append(nextCell: card.coverage)
    for (place, id) in sections.enumerated() {
      let section =
        place < card.sections.count && card.sections[place].id == id
        ? card.sections[place] : card.sections.first { $0.id == id }
      out.append(nextCell: section?.score)
    }
    out.appendRecordEnd()
  }

  private func append(
    _ criterion: CriterionScore, of card: ScoreCard, to out: inout [UInt8]
  ) {
    appendIdentity(of: card, to: &out)
    out.append(nextCell: criterion.section)
    out.append(nextCell: criterion.id)
    out.append(nextCell: criterion.skill)
    out.append(nextCell: criterion.status.rawValue)
    out.append(nextCell: criterion.points)
    out.append(nextCell: criterion.maxPoints)
    out.append(nextCell: criterion.score)
    out.append(nextCell: criterion.weight)
    out.append(nextCell: criterion.appliedWeight)
    out.append(nextCell: Double(criterion.occasions))
    out.append(nextCell: Double(criterion.answered))
    out.append(nextCell: list(criterion.missedTurns))
    out.append(nextCell: list(criterion.evidence.map(\.turn)))
    out.append(nextCell: criterion.evidence.map(\.text).joined(separator: " | "))
    out.append(nextCell: criterion.advice)
    out.appendRecordEnd()
  }

  /// Turn numbers in ascending order of the card, separated by spaces.
  private func list(_ turns: [Int]) -> String { turns.map(String.init).joined(separator: " ") }
}
