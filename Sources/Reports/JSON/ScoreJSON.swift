import Conversations
import LanguageAnalysis
public import Rubrics
public import Scoring

/// Writes score cards as JSON objects; `Documentation/Formats/score.schema.json` is the contract.
public struct ScoreJSON: Sendable {
  /// From `"engine":` to `"language":`.
  private let engine: [UInt8]
  /// In the rubric's order.
  private let criteria: [CriterionJSON]

  /// - Parameter rubric: the one that most cards are made with; theirs are written faster.
  public init(engine: EngineReference, rubric: Rubric? = nil) {
    var bytes: [UInt8] = []
    bytes.append(literal: ",\"engine\":{\"version\":")
    bytes.append(json: engine.version)
    bytes.append(literal: ",\"catalogue\":")
    bytes.append(json: engine.catalogue)
    bytes.append(literal: "},\"language\":")
    self.engine = bytes
    criteria = (rubric?.sections ?? []).flatMap { section in
      section.criteria.map { CriterionJSON($0, in: section) }
    }
  }

  /// Appends one object on one line, without a line end.
  ///
  /// Titles are in the conversation's language, so that the interface's does not change the bytes.
  ///
  /// - Parameters:
  ///   - talk: adds how the conversation was shared out in time, behind the criteria.
  ///   - explanation: adds the sum and the next step as the last key.
  public func append(
    _ card: ScoreCard, talk: TalkMetrics? = nil, explanation: Derivation? = nil,
    to out: inout [UInt8]
  ) {
    appendHead(of: card, to: &out)
    out.append(literal: ",\"sections\":[")
    for (place, section) in card.sections.enumerated() {
      if place > 0 { out.append(UInt8(ascii: ",")) }
      append(section, of: card, to: &out)
    }
    out.append(literal: "],\"criteria\":[")
    card.criteria.withUnsafeBufferPointer { criteria in
      for place in criteria.indices {
        if place > 0 { out.append(UInt8(ascii: ",")) }
        append(criteria[place], place, to: &out)
      }
    }
    out.append(UInt8(ascii: "]"))
    if let talk {
      out.append(UInt8(ascii: ","))
      out.append(talk: talk)
    }
    if let explanation {
      out.append(UInt8(ascii: ","))
      out.append(explanation: explanation)
    }
    out.append(UInt8(ascii: "}"))
  }

  private func appendHead(of card: ScoreCard, to out: inout [UInt8]) {
    out.append(literal: "{\"schema\":1,\"id\":")
    out.append(json: card.conversationID)
    out.append(literal: ",\"rubric\":{\"id\":")
    out.append(json: card.rubric.id)
    out.append(literal: ",\"version\":")
    out.append(integer: card.rubric.version)
    out.append(literal: ",\"hash\":")
    out.append(json: card.rubric.hash)
    out.append(UInt8(ascii: "}"))
    out.append(contentsOf: engine)
    out.append(json: card.language.rawValue)
    out.append(literal: ",\"channel\":")
    out.append(json: card.channel?.rawValue)
    out.append(literal: ",\"person\":")
    out.append(json: card.person)
    out.append(literal: ",\"score\":")
    out.append(json: card.score)
    out.append(literal: ",\"scoreBeforeFail\":")
    out.append(json: card.scoreBeforeFail)
    out.append(literal: ",\"outcome\":")
    out.append(json: card.outcome.rawValue)
    out.append(literal: ",\"band\":")
    out.append(json: card.band)
    append(card.policies, to: &out)
    out.append(literal: ",\"coverage\":")
    out.append(number: card.coverage)
  }

  private func append(_ policies: Policies, to out: inout [UInt8]) {
    out.append(literal: ",\"policies\":{\"notApplicable\":")
    out.append(json: policies.notApplicable.rawValue)
    out.append(literal: ",\"fail\":")
    out.append(json: policies.fail.rawValue)
    out.append(literal: ",\"normalise\":")
    out.append(json: policies.normalise.rawValue)
    out.append(literal: ",\"display\":")
    out.append(json: policies.display.rawValue)
    out.append(literal: ",\"bonusCap\":")
    out.append(json: policies.bonusCap)
    out.append(UInt8(ascii: "}"))
  }

  private func append(_ section: SectionScore, of card: ScoreCard, to out: inout [UInt8]) {
    out.append(literal: "{\"id\":")
    out.append(json: section.id)
    out.append(literal: ",\"title\":")
    out.append(json: section.title[card.language])
    out.append(literal: ",\"score\":")
    out.append(json: section.score)
    out.append(literal: ",\"weight\":")
    out.append(number: section.weight)
    out.append(literal: ",\"appliedWeight\":")
    out.append(number: section.appliedWeight)
    out.append(UInt8(ascii: "}"))
  }

  private func append(_ criterion: CriterionScore, _ place: Int, to out: inout [UInt8]) {
    if place < criteria.count, criteria[place].fits(criterion) {
      append(criterion, criteria, place, to: &out)
    } else {
      append(criterion, [CriterionJSON(criterion)], 0, to: &out)
    }
  }

  private func append(
    _ criterion: CriterionScore, _ parts: [CriterionJSON], _ place: Int, to out: inout [UInt8]
  ) {
    out.append(contentsOf: parts[place].head)
    if criterion.status == .notOwed, criterion.isUnscored {
      out.append(contentsOf: parts[place].notOwed)
    } else {
      out.append(json: criterion.status.rawValue)
      out.append(literal: ",\"points\":")
      out.append(json: criterion.points)
      out.append(contentsOf: parts[place].maxPoints)
      out.append(json: criterion.score)
      out.append(contentsOf: parts[place].ownWeight)
      out.append(number: criterion.appliedWeight)
    }
    appendProof(of: criterion, to: &out)
    if let advice = criterion.advice {
      out.append(literal: ",\"advice\":")
      out.append(json: advice)
    }
    out.append(UInt8(ascii: "}"))
  }

  private func appendProof(of criterion: CriterionScore, to out: inout [UInt8]) {
    if criterion.hasNoProof {
      out.append(literal: ",\"evidence\":[],\"occasions\":0,\"answered\":0,\"missedTurns\":[]")
      return
    }
    out.append(literal: ",\"evidence\":[")
    for place in criterion.evidence.indices {
      if place > 0 { out.append(UInt8(ascii: ",")) }
      append(criterion.evidence[place], to: &out)
    }
    out.append(literal: "],\"occasions\":")
    out.append(integer: criterion.occasions)
    out.append(literal: ",\"answered\":")
    out.append(integer: criterion.answered)
    out.append(literal: ",\"missedTurns\":")
    out.append(json: criterion.missedTurns)
  }

  private func append(_ evidence: Evidence, to out: inout [UInt8]) {
    out.append(literal: "{\"turn\":")
    out.append(integer: evidence.turn)
    out.append(literal: ",\"start\":")
    out.append(integer: evidence.start)
    out.append(literal: ",\"end\":")
    out.append(integer: evidence.end)
    out.append(literal: ",\"text\":")
    out.append(json: evidence.text)
    out.append(literal: ",\"behaviour\":")
    out.append(json: evidence.behaviour.rawValue)
    if let startMs = evidence.startMs {
      out.append(literal: ",\"startMs\":")
      out.append(integer: startMs)
    }
    out.append(UInt8(ascii: "}"))
  }
}

extension CriterionScore {
  fileprivate var isUnscored: Bool { points == nil && score == nil && appliedWeight == 0 }

  fileprivate var hasNoProof: Bool {
    evidence.isEmpty && occasions == 0 && answered == 0 && missedTurns.isEmpty
  }
}
