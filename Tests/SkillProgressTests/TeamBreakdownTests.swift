import Conversations
import LanguageAnalysis
import RolePlay
import Scoring
import Statistics
import Testing

@testable import SkillProgress

/// Shares by pillar and channel.
@Suite struct TeamBreakdownTests {
  /// Two criteria: empathy bears on one pillar, ownership on two.
  private func record(
    _ id: String, person: String?, _ points: (Double, Double?), channel: Channel? = .phone,
    practice: PracticeDetails? = nil, engine: String = "0.1.0", day: String = "2026-03-09"
  ) throws -> EvaluationRecord {
    var card = Make.card(id, person: person, [("empathy", 0, 2), ("ownership", 0, 1)])
    card.channel = channel
    card.criteria[0] = card.criteria[0].bearing(on: ["empathy"], points: points.0)
    card.criteria[1] = card.criteria[1].bearing(on: ["availability", "empathy"], points: points.1)
    return EvaluationRecord(
      card, of: Make.conversation(id), practice: practice, day: try Make.day(day),
      method: EvaluationMethod(engine: engine, catalogue: "catalogue"))
  }

  private func shares(
    _ store: ProgressStore, _ grouping: TeamBreakdown.Grouping, _ person: String? = nil,
    asOf: String = "2026-12-31"
  ) throws -> [String: (k: Double, n: Int, conversations: Int)] {
    let breakdown = try store.breakdown(by: grouping, asOf: try Make.day(asOf))
    let row = breakdown.rows.first { $0.person?.key == person }
    return Dictionary(
      uniqueKeysWithValues: (row?.shares ?? []).map {
        ("\($0.key.skill) \($0.key.stream)", ($0.answered, $0.occasions, $0.conversations))
      })
  }

  @Test func aCriterionCountsInEachOfItsPillars() throws {
    try withStore { place in
      let store = try place.open()
      _ = try store.record([
        try record("c1", person: "ines", (0.5, 1)), try record("c2", person: "ines", (1, nil)),
        try record("c3", person: "karim", (0, 0)), try record("c4", person: nil, (1, 1)),
      ])
      let ines = try shares(store, .pillar, "ines")
      #expect(ines.keys.sorted() == ["availability call", "empathy call"])
      // c1: half of two occasions and one of one; c2: two of two.
      #expect(ines["empathy call"].map { $0 == (4, 5, 2) } == true)
      #expect(ines["availability call"].map { $0 == (1, 1, 1) } == true)
      let all = try shares(store, .pillar)
      #expect(all["empathy call"].map { $0 == (4, 8, 3) } == true)
    }
  }

  @Test func channelsAndStreamsStandApart() throws {
    try withStore { place in
      let store = try place.open()
      let run = PracticeDetails(scenario: "s", difficulty: 3)
      _ = try store.record([
        try record("c1", person: "ines", (1, 1)),
        try record("c2", person: "ines", (0, 0), channel: .chat),
        try record("c3", person: "ines", (1, 0), channel: nil),
        try record("c4", person: "ines", (1, 1), practice: run),
      ])
      let shares = try shares(store, .channel, "ines")
      #expect(shares.keys.sorted() == ["chat call", "phone call", "phone practice"])
      #expect(shares["chat call"].map { $0 == (0, 3, 1) } == true)
      #expect(shares["phone call"].map { $0 == (3, 3, 1) } == true)
    }
  }

  @Test func judgedAgainTheLatestCountsAndTheFutureDoesNot() throws {
    try withStore { place in
      let store = try place.open()
      _ = try store.record([
        try record("c1", person: "ines", (0, 0)),
        try record("c1", person: "ines", (1, 1), engine: "0.2.0"),
        try record("c2", person: "ines", (0, 0), day: "2026-05-01"),
      ])
      let then = try shares(store, .pillar, "ines", asOf: "2026-04-01")
      #expect(then["empathy call"].map { $0 == (3, 3, 1) } == true)
      let now = try shares(store, .pillar, "ines")
      #expect(now["empathy call"].map { $0 == (3, 6, 2) } == true)
    }
  }

  @Test func fewConversationsAreNotJudged() {
    let key = SeriesKey(
      skill: "empathy", stream: .call, language: .en, rubric: Make.rubric, rater: "parley")
    var share = TeamBreakdown.Share(key: key, answered: 8, occasions: 10, conversations: 4)
    #expect(!share.hasEnoughData)
    share.conversations = 5
    #expect(share.hasEnoughData && share.interval == Interval.wilson(successes: 8, trials: 10))
  }

  /// The quick walk and the tree see the same, whatever the quotes hold.
  @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6, 7, 8])
  func theScannerReadsWhatTheStoreKeeps(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["\"", "\\", "],[", "[9,\"", "é", "\u{1}", "7", ", "]
    var criteria: [CriterionScore] = []
    for place in 0..<20 {
      let text = (0..<generator.below(6)).map { _ in pieces[generator.below(pieces.count)] }
      criteria.append(
        CriterionScore(
          id: "c\(place)", section: "s", title: LocalizedText(en: "c"), skill: nil,
          status: .partial,
          points: generator.below(4) == 0 ? nil : Double(generator.below(999)) / 8,
          maxPoints: 125, score: 1, weight: 1,
          evidence: (0..<generator.below(3)).map {
            Evidence(turn: $0, start: 0, end: 1, text: text.joined(), behaviour: "apology")
          }, occasions: generator.below(12), answered: 0))
    }
    let json = StoredCriterion.json(criteria, turns: [])
    let form = EvaluationForm(
      criteria.map { .init(id: $0.id, skill: nil, maxPoints: $0.maxPoints, pillars: []) })
    let list = StoredCriterion.list(from: String(decoding: json, as: UTF8.self), form: form)
    #expect(list.count == criteria.count { $0.points != nil })
    var seen: [[Double]] = []
    json.withUnsafeBufferPointer { bytes in
      CriteriaScanner.each(bytes) { seen.append([Double($0), $1, Double($2)]) }
    }
    let wanted = list.map { criterion in
      [Double(criterion.id.dropFirst()) ?? -1, criterion.points, Double(criterion.occasions)]
    }
    #expect(seen == wanted)
    // Whatever stands there, it comes to an end.
    var broken = json
    for _ in 0..<20 { broken[generator.below(broken.count)] = UInt8(generator.below(256)) }
    broken.withUnsafeBufferPointer { CriteriaScanner.each($0) { _, _, _ in } }
  }
}

extension CriterionScore {
  fileprivate func bearing(on pillars: [String], points: Double?) -> CriterionScore {
    CriterionScore(
      id: id, section: section, title: title, skill: skill, pillars: pillars, status: status,
      points: points, maxPoints: maxPoints, score: score, weight: weight, occasions: occasions,
      answered: answered)
  }
}
