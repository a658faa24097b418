import Conversations
import LanguageAnalysis
import Rubrics

@testable import Scoring

/// The behaviours of the contract that the tests name.
let testCatalogue: BehaviourCatalogue = {
  let agent: [Behaviour.Family: [String]] = [
    .opening: ["greeting"],
    .courtesy: ["thanks", "please"],
    .listening: ["open-question", "paraphrase", "check-understanding"],
    .empathy: ["acknowledge-emotion", "validate", "apology"],
    .ownership: ["take-ownership", "commit-deadline"],
    .resolution: ["offer-solution", "confirm-resolution"],
    .closing: ["closing"],
    .negative: ["dismissive", "blame-customer", "blame-others", "policy-wall", "interruption"],
  ]
  let customer = [
    "customer-problem", "customer-negative-emotion", "customer-anger", "customer-thanks",
    "customer-unresolved",
  ]
  let families = Behaviour.Family.allCases
  var behaviours = families.flatMap { family in
    (agent[family] ?? []).map {
      Behaviour(
        id: BehaviourID($0), family: family, speaker: .agent, title: LocalizedText(en: $0))
    }
  }
  behaviours += customer.map {
    Behaviour(
      id: BehaviourID($0), family: .customer, speaker: .customer, title: LocalizedText(en: $0))
  }
  return BehaviourCatalogue(behaviours: behaviours, hash: "test")
}()

/// A turn of a test conversation: who speaks, and what is found there.
struct Line {
  var speaker: Speaker
  var behaviours: [String]
  var isParroted = false
  /// Sentence of each behaviour; by default all sentences differ.
  var text: String?
  var times: Range<Int>?

  /// A customer's turn.
  static func c(_ behaviours: String..., times: Range<Int>? = nil) -> Line {
    Line(speaker: .customer, behaviours: behaviours, times: times)
  }

  /// An agent's turn.
  static func a(
    _ behaviours: String..., parroted: Bool = false, text: String? = nil, times: Range<Int>? = nil
  ) -> Line {
    Line(speaker: .agent, behaviours: behaviours, isParroted: parroted, text: text, times: times)
  }

  static let other = Line(speaker: .other, behaviours: [])
}

/// A conversation in which the n-th turn reads "n.0 apology. n.1 validate." and each behaviour's
/// span is its own name. A grade is written as in rules: `acknowledge-emotion:2`.
func talk(
  _ lines: [Line], language: Language = .en, channel: Channel? = nil
) -> AnnotatedConversation {
  var turns: [Turn] = []
  var annotated: [AnnotatedTurn] = []
  for (index, line) in lines.enumerated() {
    var text = line.behaviours.isEmpty ? "Turn \(index)." : ""
    var found: [FoundBehaviour] = []
    for (place, name) in line.behaviours.enumerated() {
      let parts = name.split(separator: ":")
      text += line.text == nil ? "\(index) \(place) " : ""
      let start = text.unicodeScalars.count
      text += line.text ?? "\(parts[0]). "
      guard let behaviour = testCatalogue.index(of: BehaviourID(String(parts[0]))) else {
        preconditionFailure("\(name) is not in the test catalogue")
      }
      found.append(
        FoundBehaviour(
          behaviour: behaviour, start: start, end: start + parts[0].count,
          grade: parts.count > 1 ? Int(parts[1]) : nil,
          sentence: WordHash.hash((line.text ?? "\(index) \(place)").utf8)))
    }
    turns.append(
      Turn(
        speaker: line.speaker, text: line.behaviours.isEmpty ? line.text ?? text : text,
        startMs: line.times?.lowerBound, endMs: line.times?.upperBound))
    annotated.append(AnnotatedTurn(behaviours: found, isParroted: line.isParroted))
  }
  return AnnotatedConversation(
    conversation: Conversation(id: "test", channel: channel, turns: turns), language: language,
    turns: annotated)
}

/// Something said on both sides, nothing found.
let smallTalk = talk([.c(), .a()])

/// Scores with a rubric of one section.
func score(
  _ lines: [Line], _ criteria: Criterion..., policies: Policies = Policies(),
  channel: Channel? = nil
) throws -> ScoreCard {
  try score(talk(lines, channel: channel), rubric(criteria, policies: policies))
}

func score(
  _ conversation: AnnotatedConversation, _ rubric: Rubric,
  catalogue: BehaviourCatalogue = testCatalogue
) throws -> ScoreCard {
  try Scorer(rubric: rubric, catalogue: catalogue).score(conversation)
}
