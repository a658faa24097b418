import Conversations
import LanguageAnalysis
import RolePlay

/// The list to choose a scenario from, and the one that is proposed.
struct ScenarioMenu {
  private let seat: PracticeSeat
  private let library: ScenarioLibrary
  private let history: PracticeHistory
  private let person: String?

  init(
    seat: PracticeSeat, library: ScenarioLibrary, history: PracticeHistory, person: String?
  ) {
    (self.seat, self.library, self.history, self.person) = (seat, library, history, person)
  }

  /// Asks on the terminal; Enter takes the first, which is the recommended one.
  func choose() throws(Failure) -> Scenario {
    let scenarios = ordered()
    guard !scenarios.isEmpty else { throw Failure(.noInput, seat.texts.noScenarios) }
    let texts = seat.texts
    for (place, scenario) in scenarios.enumerated() {
      let title = texts.choice(
        scenario.title[texts.language], texts.channel(scenario.channel), scenario.difficulty)
      try seat.screen.paragraph("\(title), \(state(of: scenario))", lead: "\(place + 1). ")
    }
    try seat.screen.space()
    var question = texts.choose
    while true {
      guard case .text(let typed) = seat.input.next(prompt: question) else {
        throw Failure(.otherEnding)
      }
      let answer = TypedText.clean(typed).text
      if answer.isEmpty { return scenarios[0] }
      if let number = Int(answer), scenarios.indices.contains(number - 1) {
        return scenarios[number - 1]
      }
      if let named = scenarios.first(where: { $0.id == answer }) { return named }
      if SlashCommand.reading(answer) == .command(.quit) { throw Failure(.otherEnding) }
      question = texts.chooseAgain(scenarios.count)
    }
  }

  /// Without anyone to ask: the first, or the one that `seed` picks.
  func recommended(seed: UInt64?) throws(Failure) -> Scenario {
    let scenarios = seed == nil ? ordered() : library.playable()
    guard let first = scenarios.first else { throw Failure(.noInput, seat.texts.noScenarios) }
    return seed.map { scenarios[Int($0 % UInt64(scenarios.count))] } ?? first
  }

  /// Those that were never won first, the easiest of them at the top; then the weakest results.
  private func ordered() -> [Scenario] {
    let scenarios = library.playable().map { (scenario: $0, best: best(of: $0)) }
    return scenarios.enumerated().sorted { a, b in
      (a.element.best ?? -1, a.offset) < (b.element.best ?? -1, b.offset)
    }.map(\.element.scenario)
  }

  /// The best score of those that ended well; nil where none did.
  private func best(of scenario: Scenario) -> Double? {
    history.results(of: scenario.id, person: person).filter { $0.ending == .good }
      .map { $0.score ?? 0 }.max()
  }

  private func state(of scenario: Scenario) -> String {
    let results = history.results(of: scenario.id, person: person)
    guard let last = results.last else { return seat.texts.notTried }
    let score = results.compactMap(\.score).max().map(seat.texts.whole)
    let day = CalendarDay(last.day).map(seat.texts.date) ?? last.day
    return seat.texts.tried(best(of: scenario) != nil, score, day)
  }

  /// Scenarios that ended well, of all.
  var done: (done: Int, all: Int) {
    let scenarios = library.playable()
    return (scenarios.count { best(of: $0) != nil }, scenarios.count)
  }
}
