import Conversations
import Foundation
import LanguageAnalysis
import Rubrics
import Testing

@testable import Scoring

/// The rubrics and behaviours that travel with the program, from text to score.
@Suite struct BuiltInRubricTests {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Rubrics")
  static let good: [Turn] = [
    Turn(speaker: .customer, text: "My parcel never arrived and I'm really angry about it."),
    Turn(
      speaker: .agent,
      text: "I'm so sorry about that, I can hear how frustrating this is. "
        + "So your parcel never came. What did the tracking page say this morning?"),
    Turn(speaker: .customer, text: "It says delivered."),
    Turn(
      speaker: .agent,
      text: "I'll take care of this myself. I can send you a new one today, and I'll call you "
        + "before 5 p.m. tomorrow. Does that work for you?"),
    Turn(speaker: .customer, text: "Yes, perfect. Thank you."),
    Turn(speaker: .agent, text: "You're welcome. Is there anything else I can do for you?"),
    Turn(speaker: .customer, text: "No, that's all."),
    Turn(speaker: .agent, text: "Goodbye and have a nice day."),
  ]
  static let bad: [Turn] = [
    good[0],
    Turn(speaker: .agent, text: "Calm down. You should have read the terms. That's our policy."),
  ]

  func card(_ id: String, _ turns: [Turn]) throws -> ScoreCard {
    let catalogue = BuiltInBehaviours.compiled
    let file = RubricFile(
      parsing: [UInt8](try Data(contentsOf: Self.folder.appendingPathComponent("\(id).yaml"))),
      behaviours: BehaviourNames(catalogue.catalogue))
    let annotated = Annotator(catalogue: catalogue)
      .annotate(Conversation(id: "c", turns: turns), language: .en)
    return try score(
      annotated, try #require(file.rubric), catalogue: catalogue.catalogue)
  }

  @Test(arguments: ["core", "servqual"])
  func builtInRubricsTellGoodFromBad(id: String) throws {
    let good = try #require(try card(id, Self.good).score)
    let bad = try #require(try card(id, Self.bad).score)
    #expect(good > bad + 20)
  }

  @Test(arguments: [
    ("I can hear how frustrating this is. So your parcel never came.", 5.0),
    ("I'm so sorry about that, I can hear how frustrating this is.", 2.0),
    ("So your parcel never came.", 0.0),
  ])
  func theFeelingCountsAsListeningWithTheFacts(reply: String, points: Double) throws {
    let turns = [Self.good[0], Turn(speaker: .agent, text: reply)]
    let criteria = try card("core", turns).criteria
    #expect(criteria.first { $0.id == "hears-the-feeling" }?.points == points)
  }

  @Test func silenceEarnsNothingInTheCoreRubric() throws {
    let turns = [Self.good[0], Turn(speaker: .agent, text: "")]
    #expect(try card("core", turns).score == 0)
  }
}
