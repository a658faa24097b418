import Conversations
import LanguageAnalysis
import Rubrics
import Testing

@testable import Scoring

/// SplitMix64 (Steele, Lea, Flood 2014): the same cases in every run.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}

@Suite struct ScorerPropertyTests {
  static let agent = testCatalogue.behaviours.filter { $0.speaker == .agent }.map(\.id.rawValue)
  static let customer = testCatalogue.behaviours.filter { $0.speaker == .customer }
    .map(\.id.rawValue)

  static func lines(_ random: inout SeededGenerator) -> [Line] {
    (0..<Int.random(in: 0...14, using: &random)).map { _ in
      let speaker: Speaker =
        [.agent, .customer, .agent, .customer, .other]
        .randomElement(using: &random) ?? .other
      let names = speaker == .agent ? agent : customer
      let count = speaker == .other ? 0 : Int.random(in: 0...3, using: &random)
      return Line(
        speaker: speaker,
        behaviours: (0..<count).map { _ in names.randomElement(using: &random) ?? "" },
        isParroted: Int.random(in: 0..<5, using: &random) == 0)
    }
  }

  static func rubric(_ random: inout SeededGenerator) -> Rubric {
    func reference(_ names: [String]) -> BehaviourReference {
      BehaviourReference(BehaviourID(names.randomElement(using: &random) ?? ""))
    }
    func criterion() -> Criterion {
      let shares = [0, 0.25, 0.5, 1]
      let critical: [Criterion.Critical?] = [nil, nil, nil, .section, .form]
      var criterion =
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
          answers(
            occasion: [reference(customer)], answer: [reference(agent), reference(agent)],
            window: Int.random(in: 1...3, using: &random),
            late: shares.randomElement(using: &random) ?? 0, before: [reference(agent)],
            outOfOrder: shares.randomElement(using: &random) ?? 0)
        case 1:
          level(
            .any([
              .count(reference(agent), .atLeast, Int.random(in: 1...3, using: &random)),
              .before(reference(agent), reference(customer)),
              .not(.position(reference(agent), .ending)),
            ]))
        case 2: absence(reference(agent).id, each: Double.random(in: 0.5...4, using: &random))
        default: fixed("m", .manual, of: 3)
        }
      criterion.weight = Double(Int.random(in: 1...9, using: &random))
      criterion.critical = critical.randomElement(using: &random) ?? nil
      criterion.alwaysOwed = Int.random(in: 0..<6, using: &random) == 0
      return criterion
    }
    let sections = (0..<Int.random(in: 1...4, using: &random)).map { index in
      Section(
        id: "s\(index)", title: LocalizedText(),
        weight: Bool.random(using: &random) ? Double.random(in: 1...50, using: &random) : nil,
        criteria: (0..<Int.random(in: 1...5, using: &random)).map { _ in criterion() })
    }
    let policies = Policies(
      notApplicable: Policies.NotApplicable.allCases.randomElement(using: &random) ?? .pool,
      fail: Bool.random(using: &random) ? .zero : .mark)
    return Rubric(
      id: "random", version: 1, title: LocalizedText(), policies: policies, pass: 60,
      bands: [band("strong", from: 85), band("weak", from: 0)], sections: sections)
  }

  @Test(arguments: 0..<300)
  func cardsHoldTogether(seed: Int) throws {
    var random = SeededGenerator(state: UInt64(seed))
    let rubric = Self.rubric(&random)
    let conversation = talk(Self.lines(&random))
    let scorer = try Scorer(rubric: rubric, catalogue: testCatalogue)
    let card = scorer.score(conversation)
    #expect(scorer.score(conversation) == card)
    #expect(try score(conversation, rubric) == card)
    var summary = card
    summary.criteria = []
    #expect(scorer.score(conversation, detail: .summary) == summary)
    #expect((0...1).contains(card.coverage))
    let applied = card.criteria.reduce(0) { $0 + $1.appliedWeight }
    if let score = card.score, let before = card.scoreBeforeFail {
      #expect((0...100).contains(score))
      #expect(score <= before)
      #expect(abs(applied - 1) < 1e-9)
      #expect(abs(card.sections.reduce(0) { $0 + $1.appliedWeight } - 1) < 1e-9)
    } else {
      #expect(applied == 0)
      #expect(card.outcome == .none)
    }
    for criterion in card.criteria {
      let isScored = ![.notOwed, .manual, .unverifiable].contains(criterion.status)
      #expect((criterion.points != nil) == isScored)
      #expect(criterion.answered <= criterion.occasions)
      for evidence in criterion.evidence {
        #expect(evidence.text == evidence.behaviour.rawValue)
      }
    }
  }

  @Test(arguments: 0..<200)
  func derivationsAgreeWithCards(seed: Int) throws {
    var random = SeededGenerator(state: UInt64(seed) &+ 1_000)
    let rubric = Self.rubric(&random)
    let scorer = try Scorer(rubric: rubric, catalogue: testCatalogue)
    let conversation = talk(Self.lines(&random))
    let derivation = scorer.derivation(of: conversation)
    #expect(derivation.card == scorer.score(conversation))
    let sum = derivation.terms.reduce(0) { $0 + $1.contribution }
    #expect(abs(sum - (derivation.sum ?? 0)) < 1e-9)
    guard let step = derivation.nextStep else { return }
    #expect((1...2).contains(step.changes.count))
    #expect(step.score >= derivation.card.score ?? 0)
    if case .band(let band) = step.target { #expect(step.score >= band.from) }
  }

  @Test(arguments: 0..<300)
  func anAnsweredOccasionMoreNeverLowersACriterion(seed: Int) throws {
    var random = SeededGenerator(state: UInt64(seed) &+ 2_000)
    let shares = [0, 0.25, 0.5, 1]
    let criterion = answers(
      window: Int.random(in: 1...3, using: &random),
      late: shares.randomElement(using: &random) ?? 0,
      before: [BehaviourReference("offer-solution")],
      outOfOrder: shares.randomElement(using: &random) ?? 0)
    // Both sides are there, so that the criterion is not unverifiable to begin with.
    let lines = Self.lines(&random) + [.c(), .a()]
    let before = try score(lines, criterion).criteria[0]
    let after = try score(lines + [.c("customer-anger"), .a("apology")], criterion).criteria[0]
    #expect(after.occasions == before.occasions + 1)
    #expect((after.points ?? 0) >= (before.points ?? 0) - 1e-12)
  }
}
