import LanguageAnalysis
import Testing

@testable import RolePlay

@Suite struct MoodTests {
  static let start = Temper(anger: 7000, trust: 3000, patience: 10)

  struct Run: CustomTestStringConvertible {
    let name: String
    let turns: [TurnBehaviours]
    let anger: [String]
    var isHangUp = false
    var testDescription: String { name }
  }

  static let runs: [Run] = [
    Run(
      name: "good",
      turns: [
        TurnBehaviours("acknowledge-emotion", "apology"),
        TurnBehaviours("paraphrase", "open-question"),
        TurnBehaviours("take-ownership", "explain-cause"),
        TurnBehaviours("offer-solution", "commit-deadline", "check-understanding"),
        TurnBehaviours("closing"),
      ], anger: ["4.50", "3.04", "1.87", "0.00", "0.00"]),
    Run(
      name: "solutions first",
      turns: [
        TurnBehaviours("offer-solution", "commit-deadline"), TurnBehaviours("offer-options"),
        TurnBehaviours("offer-solution", "explain-cause"), TurnBehaviours("offer-solution"),
      ], anger: ["6.47", "5.90", "5.31", "5.16"]),
    Run(
      name: "six apologies", turns: Array(repeating: TurnBehaviours("apology"), count: 6),
      anger: ["6.12", "5.76", "6.19", "6.63", "7.07", "7.52"]),
    Run(
      name: "bad", turns: [TurnBehaviours("dismissive", "blame-customer")], anger: ["10.00"],
      isHangUp: true),
    Run(
      name: "silent", turns: Array(repeating: .nothing, count: 5),
      anger: ["7.60", "8.20", "8.80", "9.40", "10.00"], isHangUp: true),
    Run(
      name: "recovery",
      turns: [
        TurnBehaviours("tell-to-calm-down"), TurnBehaviours("acknowledge-emotion", "apology"),
        TurnBehaviours("paraphrase", "take-ownership"),
        TurnBehaviours("open-question", "explain-cause"),
        TurnBehaviours("offer-solution", "commit-deadline", "check-understanding"),
      ], anger: ["8.68", "6.22", "4.21", "3.42", "1.04"]),
    Run(
      name: "all in one message",
      turns: [
        TurnBehaviours(
          "acknowledge-emotion", "apology", "paraphrase", "take-ownership", "offer-solution",
          "commit-deadline", "offer-options", "check-understanding", "explain-cause")
      ], anger: ["4.50"]),
  ]

  @Test(arguments: runs) func referenceRunsComeOutAsComputed(run: Run) {
    var mood = Mood(Self.start)
    for (turn, anger) in zip(run.turns, run.anger) {
      #expect(!mood.isOver())
      mood.hear(turn)
      #expect(twoDecimals(mood.anger) == anger)
    }
    #expect(mood.isOver() == run.isHangUp)
  }

  // MARK: - Properties

  static let ids: [BehaviourID] =
    MoodTable.builtIn.effects.map { BehaviourID($0.name) }
    .filter { !$0.rawValue.contains("solution") } + [
      "offer-solution", "commit-deadline", "please", "acknowledgement",
    ]

  static func randomTurn(_ generator: inout SeededGenerator) -> TurnBehaviours {
    var found: [(BehaviourID, Int)] = []
    for _ in 0..<Int.random(in: 0...4, using: &generator) {
      guard let id = ids.randomElement(using: &generator) else { continue }
      let parts = id.rawValue.split(separator: ":")
      found.append(
        (BehaviourID(String(parts[0])), parts.count == 2 ? Int(parts[1]) ?? 1 : 1))
    }
    return TurnBehaviours(found)
  }

  static func randomMood(_ generator: inout SeededGenerator) -> Mood {
    var mood = Mood(
      Temper(
        anger: .random(in: 0...10_000, using: &generator),
        trust: .random(in: 0...10_000, using: &generator), patience: 30))
    for _ in 0..<Int.random(in: 0...6, using: &generator) {
      mood.hear(randomTurn(&generator))
    }
    return mood
  }

  @Test func everyMoveIsTheSumOfItsReasons() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<3000 {
      var mood = Self.randomMood(&generator)
      let before = mood
      let changes = mood.hear(Self.randomTurn(&generator))
      #expect(changes.reduce(0) { $0 + $1.anger } == mood.anger - before.anger)
      #expect(changes.reduce(0) { $0 + $1.trust } == mood.trust - before.trust)
    }
  }

  @Test func moodsStayOnTheScaleAndMoveNoFurtherThanATurnMay() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<3000 {
      var mood = Self.randomMood(&generator)
      let before = mood
      mood.hear(Self.randomTurn(&generator))
      #expect((0...10_000).contains(mood.anger))
      #expect((0...10_000).contains(mood.trust))
      #expect(mood.anger - before.anger <= 3000)
      #expect(mood.anger - before.anger(onHearing: .builtIn) >= -2500)
      #expect(abs(mood.trust - before.trust) <= 2000)
      #expect(mood.patience == before.patience - (mood.anger >= 5000 ? 1 : 0))
    }
  }

  @Test func theSameTurnsGiveTheSameMood() {
    var first = SeededGenerator(seed: 3)
    var second = SeededGenerator(seed: 3)
    for _ in 0..<300 {
      #expect(Self.randomMood(&first) == Self.randomMood(&second))
    }
  }

  @Test(arguments: MoodTable.builtIn.effects.filter(\.isHarmful).map(\.name))
  func harmNeverSoothes(name: String) {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<200 {
      let mood = Self.randomMood(&generator)
      let turn = Self.randomTurn(&generator)
      guard !turn.isEmpty, !turn.has(BehaviourID(name)) else { continue }
      var without = mood
      var with = mood
      without.hear(turn)
      with.hear(TurnBehaviours(turn.found.map { ($0.id, $0.grade) } + [(BehaviourID(name), 1)]))
      #expect(with.anger >= without.anger)
      #expect(with.trust <= without.trust)
    }
  }

  @Test(arguments: ["acknowledge-emotion", "paraphrase", "take-ownership", "offer-options"])
  func whatSoothesNeverHarms(name: String) {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let mood = Self.randomMood(&generator)
      let turn = Self.randomTurn(&generator)
      guard !turn.has(BehaviourID(name)) else { continue }
      var without = mood
      var with = mood
      without.hear(turn)
      with.hear(TurnBehaviours(turn.found.map { ($0.id, $0.grade) } + [(BehaviourID(name), 2)]))
      #expect(with.anger <= without.anger)
      #expect(with.trust >= without.trust)
    }
  }

  @Test func noSingleTurnBelowHangUpIsBeyondRecovery() {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<500 {
      var mood = Mood(
        Temper(anger: 6500, trust: .random(in: 0...10_000, using: &generator), patience: 10))
      mood.hear(Self.randomTurn(&generator))
      guard !mood.isOver() else { continue }
      for turn in Self.runs[5].turns.dropFirst() { mood.hear(turn) }
      #expect(mood.anger < 5000)
      #expect(!mood.isOver())
    }
  }

  @Test func aMoodsNameChangesOnlyBeyondABorder() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<1000 {
      var mood = Self.randomMood(&generator)
      let before = mood
      mood.hear(Self.randomTurn(&generator))
      guard mood.feeling != before.feeling else { continue }
      let borders = [2500, 5000, 7500]
      let isBeyond = borders.contains {
        mood.anger >= $0 + 400 && before.anger < $0 + 400
          || mood.anger < $0 - 400 && before.anger >= $0 - 400
      }
      let isTrust = mood.trust >= 6400 || mood.trust < 5600
      #expect(isBeyond || isTrust)
    }
  }

  @Test func reasonsNameBaseAndMultipliers() {
    var mood = Mood(Self.start)
    let changes = mood.hear(TurnBehaviours("acknowledge-emotion", "apology"))
    #expect(
      changes == [
        MoodChange(
          .effect("acknowledge-emotion:3"), baseAnger: -1600, baseTrust: 800, phase: 1250,
          bond: 880, anger: -1760, trust: 800),
        MoodChange(
          .effect("apology"), baseAnger: -800, baseTrust: 400, phase: 1250, bond: 880,
          anger: -880, trust: 400),
        MoodChange(.turnLimit, anger: 140),
      ])
  }

  @Test func localSamplesBreakSilenceButMoveNothing() {
    var mood = Mood(Self.start)
    mood.hear(TurnBehaviours([(BehaviourID, Int)](), local: ["apology"]))
    #expect(mood.anger == 7000)
  }
}
