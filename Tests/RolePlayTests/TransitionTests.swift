import Conversations
import LanguageAnalysis
import Testing

@testable import RolePlay

@Suite struct TransitionTests {
  static func scenario(_ scenes: [Scene], temper: Temper = MoodTests.start) -> Scenario {
    Scenario(
      id: "test", title: LocalizedText(en: "Test", fr: "Essai"), channel: .phone, difficulty: 1,
      skills: ["empathy"], today: CalendarDay("2026-03-06") ?? day, temper: temper,
      card: LocalizedText(en: "Card", fr: "Carte"),
      scenes: scenes + [Scene(name: "gone", ending: .hangup)])
  }

  private static let day: CalendarDay = {
    guard let day = CalendarDay(year: 2026, month: 3, day: 6) else { fatalError("no such day") }
    return day
  }()

  static func all(_ ids: BehaviourID...) -> Condition { .all(ids.map { Condition.Term($0) }) }

  @Test func theRouteWithMostTermsWinsThenFileOrder() {
    let scenario = Self.scenario([
      Scene(
        name: "a",
        routes: [
          Route(
            condition: .any([.init("apology"), .init("validate"), .init("reassure")]),
            target: .scene("list")),
          Route(condition: Self.all("apology"), target: .scene("one")),
          Route(condition: Self.all("apology", "open-question"), target: .scene("two")),
          Route(
            condition: Self.all("apology"),
            guards: [.measure(.anger, .atLeast, thousandths: 7000)], target: .scene("guarded")),
          Route(
            condition: .all([
              .init("apology"), .init("open-question"), .init("closing", isNegated: true),
            ]),
            target: .scene("three")),
        ], fallback: .scene("else"))
    ])
    let transition = Transition(scenario)
    func target(_ turn: TurnBehaviours, anger: Int = 7000) -> String {
      var state = PracticeState(scenario)
      state.mood = Mood(Temper(anger: anger, trust: 3000, patience: 10))
      return transition.advance(&state, by: turn).to
    }
    #expect(target(TurnBehaviours("apology"), anger: 6000) == "list")
    #expect(target(TurnBehaviours("apology")) == "guarded")
    #expect(target(TurnBehaviours("apology", "open-question")) == "three")
    #expect(target(TurnBehaviours("apology", "open-question", "closing"), anger: 6000) == "two")
    #expect(target(TurnBehaviours("please")) == "else")
    #expect(target(.nothing) == "else")
  }

  @Test func twiceAsksForTwoTurnsInARowInOneScene() {
    let scenario = Self.scenario([
      Scene(
        name: "a", routes: [Route(condition: .nothing, isTwice: true, target: .scene("b"))],
        fallback: .scene("a")),
      Scene(name: "b", fallback: .scene("a")),
    ])
    let transition = Transition(scenario)
    var state = PracticeState(scenario)
    let turns: [(TurnBehaviours, String)] = [
      (.nothing, "a"), (TurnBehaviours("please"), "a"), (.nothing, "a"), (.nothing, "b"),
      (.nothing, "a"), (TurnBehaviours("apology", "acknowledge-emotion"), "a"), (.nothing, "a"),
    ]
    for (turn, scene) in turns { #expect(transition.advance(&state, by: turn).to == scene) }
  }

  @Test func returnComesBackToTheSceneThatAsked() {
    let scenario = Self.scenario([
      Scene(name: "a", fallback: .ask("b")), Scene(name: "b", fallback: .ask("c")),
      Scene(name: "c", fallback: .back),
    ])
    let transition = Transition(scenario)
    var state = PracticeState(scenario)
    let hello = TurnBehaviours("greeting")
    #expect((0..<4).map { _ in transition.advance(&state, by: hello).to } == ["b", "c", "b", "c"])
    #expect(state.asked == ["a", "b"])
    #expect(state.seen == ["a": 1, "b": 2, "c": 2])
  }

  @Test func returnWithoutAQuestionStays() {
    let scenario = Self.scenario([Scene(name: "a", fallback: .back)])
    var state = PracticeState(scenario)
    #expect(Transition(scenario).advance(&state, by: TurnBehaviours("greeting")).to == "a")
  }

  @Test func angerAndPatienceHangUpWhateverTheRoutesSay() {
    let scenes = [
      Scene(
        name: "a",
        routes: [Route(condition: Self.all("blame-customer"), target: .scene("won"))],
        fallback: .scene("a")),
      Scene(name: "won", ending: .good),
    ]
    let scenario = Self.scenario(scenes)
    var state = PracticeState(scenario)
    let step = Transition(scenario).advance(
      &state, by: TurnBehaviours("blame-customer", "dismissive"))
    #expect(step.cause == .hangUp)
    #expect(step.to == "gone")
    #expect(step.ending == .hangup)

    let impatient = Self.scenario(scenes, temper: Temper(anger: 6000, trust: 5000, patience: 2))
    var waiting = PracticeState(impatient)
    let transition = Transition(impatient)
    #expect(transition.advance(&waiting, by: TurnBehaviours("greeting")).ending == nil)
    #expect(transition.advance(&waiting, by: TurnBehaviours("greeting")).ending == .hangup)
  }

  @Test func guardsReadTheCustomerAsTheWordsArrive() {
    let scenario = Self.scenario([
      Scene(
        name: "a",
        routes: [
          Route(
            condition: Self.all("offer-solution"),
            guards: [.measure(.anger, .atLeast, thousandths: 7000)], target: .scene("too-early")),
          Route(
            condition: Self.all("greeting"),
            guards: [
              .measure(.count(behaviour: "greeting"), .equal, thousandths: 1000),
              .measure(.turns, .equal, thousandths: 1000),
              .known(fact: "promised", isNegated: false),
            ], target: .scene("counted")),
        ], fallback: .scene("a"))
    ])
    let transition = Transition(scenario)
    var state = PracticeState(scenario)
    let dated = TurnBehaviours("offer-solution", "commit-deadline")
    #expect(transition.advance(&state, by: dated).to == "too-early")
    #expect(state.mood.anger < 7000)
    var other = PracticeState(scenario)
    let step = transition.advance(
      &other, by: TurnBehaviours("greeting"), learning: ["promised": .date(scenario.today)])
    #expect(step.to == "counted")
  }

  @Test func linesAreChosenByLeastSaidThenGuardThenFileOrder() {
    func line(_ id: String, _ guards: [GuardTest] = [], once: Bool = false) -> CustomerLine {
      CustomerLine(id: id, text: LocalizedText(en: id), guards: guards, isOnce: once)
    }
    let furious = GuardTest.measure(.anger, .atLeast, thousandths: 9000)
    let scenario = Self.scenario([
      Scene(
        name: "a",
        lines: [
          line("first"), line("once", once: true),
          line("guarded", [.measure(.anger, .atLeast, thousandths: 5000)]),
          line("never", [furious]),
        ])
    ])
    let transition = Transition(scenario)
    var state = PracticeState(scenario)
    let said = (0..<6).map { _ in transition.speak(&state)?.id }
    #expect(said == ["guarded", "first", "once", "guarded", "first", "guarded"])

    let spent = Self.scenario([
      Scene(name: "a", lines: [line("x", once: true), line("y", [furious])])
    ])
    var again = PracticeState(spent)
    let other = Transition(spent)
    #expect((0..<2).map { _ in other.speak(&again)?.id } == ["x", "x"])
  }

  @Test func aTransitionIsAFunctionOfItsInput() {
    var generator = SeededGenerator(seed: 9)
    let scenario = Self.scenario([
      Scene(
        name: "a", routes: [Route(condition: Self.all("apology"), target: .ask("b"))],
        fallback: .scene("a")),
      Scene(name: "b", fallback: .back),
    ])
    let transition = Transition(scenario)
    for _ in 0..<200 {
      let turns = (0..<6).map { _ in MoodTests.randomTurn(&generator) }
      var one = PracticeState(scenario)
      var two = PracticeState(scenario)
      let first = turns.map { transition.advance(&one, by: $0) }
      let second = turns.map { transition.advance(&two, by: $0) }
      #expect(first == second)
      #expect(one == two)
      #expect(one.turns == 6)
    }
  }
}
