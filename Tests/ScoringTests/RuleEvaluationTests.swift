import Conversations
import LanguageAnalysis
import Rubrics
import Testing

@testable import Scoring

/// Rules of languages.md, three-valued.
@Suite struct RuleEvaluationTests {
  /// Met, missed or unverifiable, as truth.
  func truth(_ rule: Rule, _ lines: [Line]) throws -> Truth {
    let status = try score(lines, level(rule)).criteria[0].status
    return status == .met ? .yes : status == .missed ? .no : .unknown
  }

  static let yes = said("apology")
  static let no = said("validate")
  static let unknown = Rule.measure(.responseTime, .less, 30)
  static let talk: [Line] = [.c(), .a("apology")]
  static let byTruth: [(Truth, Rule)] = [(.yes, yes), (.no, no), (.unknown, unknown)]

  @Test func andIsTheLeast() throws {
    for (a, left) in Self.byTruth {
      for (b, right) in Self.byTruth {
        let expected: Truth =
          a == .no || b == .no ? .no : a == .unknown || b == .unknown ? .unknown : .yes
        #expect(try truth(.all([left, right]), Self.talk) == expected)
      }
    }
  }

  @Test func orIsTheGreatest() throws {
    for (a, left) in Self.byTruth {
      for (b, right) in Self.byTruth {
        let expected: Truth =
          a == .yes || b == .yes ? .yes : a == .unknown || b == .unknown ? .unknown : .no
        #expect(try truth(.any([left, right]), Self.talk) == expected)
      }
    }
  }

  @Test func notTurnsAllButUnknown() throws {
    #expect(try truth(.not(Self.yes), Self.talk) == .no)
    #expect(try truth(.not(Self.no), Self.talk) == .yes)
    #expect(try truth(.not(Self.unknown), Self.talk) == .unknown)
  }

  @Test(arguments: [
    (Rule.Comparison.atLeast, [false, true, true]), (.atMost, [true, true, false]),
    (.more, [false, false, true]), (.less, [true, false, false]), (.equal, [false, true, false]),
  ])
  func countsCompare(comparison: Rule.Comparison, expected: [Bool]) throws {
    let counts = try (1...3).map { number in
      let turns = (0..<number).flatMap { _ in [Line.c(), .a("apology")] }
      return try truth(said("apology", comparison, 2), turns) == .yes
    }
    #expect(counts == expected)
  }

  @Test func countsTakeMessagesInARowAsOneTurn() throws {
    let twice = said("apology", .atLeast, 2)
    #expect(try truth(twice, [.c(), .a("apology"), .a("apology")]) == .no)
    #expect(try truth(twice, [.c(), .a("apology", "apology")]) == .no)
    #expect(try truth(twice, [.c(), .a("apology"), .c(), .a("apology")]) == .yes)
  }

  @Test func theSameSentenceCountsOnce() throws {
    let line = Line.a("apology", text: "Désolé pour ça. ")
    let other = Line.a("apology", text: "Je suis désolé. ")
    let twice = said("apology", .atLeast, 2)
    #expect(try truth(twice, [.c(), line, .c(), line]) == .no)
    #expect(try truth(twice, [.c(), line, .c(), other]) == .yes)
  }

  static let before = Rule.before(
    BehaviourReference("apology"), BehaviourReference("offer-solution"))

  @Test(
    arguments: [
      ([.c(), .a("apology"), .c(), .a("offer-solution")], Truth.yes),
      ([.c(), .a("apology", "offer-solution")], .yes),
      ([.c(), .a("offer-solution", "apology")], .no),
      ([.c(), .a("offer-solution"), .c(), .a("apology"), .c(), .a("offer-solution")], .no),
      ([.c(), .a("apology")], .yes),
      ([.c(), .a("offer-solution")], .no),
      ([.c(), .a()], .no),
      ([.c()], .unknown),
    ] as [([Line], Truth)])
  func beforeComparesFirsts(lines: [Line], expected: Truth) throws {
    #expect(try truth(Self.before, lines) == expected)
  }

  @Test func beforeNeedsTheOtherSideOnlyWhereItDecides() throws {
    let rule = Rule.before(BehaviourReference("apology"), BehaviourReference("customer-thanks"))
    #expect(try truth(rule, [.a("apology")]) == .unknown)
    #expect(try truth(rule, [.a()]) == .no)
  }

  static let within = Rule.within(
    BehaviourReference("confirm-resolution"), turns: 2, of: BehaviourReference("offer-solution"))

  @Test(
    arguments: [
      ([.c(), .a("offer-solution", "confirm-resolution")], Truth.yes),
      ([.c(), .a("confirm-resolution", "offer-solution")], .no),
      ([.c(), .a("offer-solution"), .a("confirm-resolution")], .yes),
      ([.c(), .a("offer-solution"), .c(), .a(), .c(), .a("confirm-resolution")], .yes),
      (
        [.c(), .a("offer-solution"), .c(), .a(), .a(), .c(), .a(), .c(), .a("confirm-resolution")],
        .no
      ),
      (
        [
          .c(), .a("offer-solution"), .c(), .a(), .c(), .a("offer-solution"), .c(), .a(), .c(),
          .a("confirm-resolution"),
        ], .yes
      ),
      ([.c(), .a("confirm-resolution")], .no),
      ([.c(), .a("offer-solution")], .no),
      ([.c()], .unknown),
    ] as [([Line], Truth)])
  func withinLooksAtTheSameAndTheNextTurns(lines: [Line], expected: Truth) throws {
    #expect(try truth(Self.within, lines) == expected)
  }

  @Test func withinAfterACustomersBehaviour() throws {
    let rule = Rule.within(
      BehaviourReference("apology"), turns: 1, of: BehaviourReference("customer-anger"))
    #expect(try truth(rule, [.c("customer-anger"), .a("apology")]) == .yes)
    #expect(try truth(rule, [.c("customer-anger"), .a(), .c(), .a("apology")]) == .no)
    #expect(try truth(rule, [.a("apology")]) == .unknown)
  }

  @Test(arguments: [
    (Rule.Place.opening, [true, true, false, false]), (.ending, [false, false, true, true]),
  ])
  func endsAreTwoTurnsOfTheSpeaker(place: Rule.Place, expected: [Bool]) throws {
    let rule = Rule.position(BehaviourReference("thanks"), place)
    for index in 0..<4 {
      let turns = (0..<4).flatMap { turn in
        [Line.c(), turn == index ? .a("thanks") : .a(), .a()]
      }
      #expect(try truth(rule, turns) == Truth(expected[index]), "agent turn \(index)")
    }
  }

  @Test func gradesAreLowerBounds() throws {
    let named = Rule.count(BehaviourReference("acknowledge-emotion", grade: 2), .atLeast, 1)
    #expect(try truth(named, [.c(), .a("acknowledge-emotion:1")]) == .no)
    #expect(try truth(named, [.c(), .a("acknowledge-emotion:2")]) == .yes)
  }

  @Test func theMissingSideIsUnknown() throws {
    #expect(try truth(said("customer-thanks"), [.a()]) == .unknown)
    #expect(try truth(.not(said("customer-thanks")), [.a()]) == .unknown)
    #expect(try truth(said("apology"), [.a("apology")]) == .yes)
    #expect(try truth(said("apology"), [.c()]) == .unknown)
  }
}
