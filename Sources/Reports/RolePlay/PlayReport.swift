import Conversations
import LanguageAnalysis
import RolePlay

/// What became of plays, as a test runner says it.
public struct PlayReport: Sendable {
  private let texts: PlayTexts
  private let style: TextStyle

  public init(texts: PlayTexts, style: TextStyle) {
    self.texts = texts
    self.style = style
  }

  public func bytes(_ scenarios: [TestedScenario]) -> [UInt8] {
    var page = Page(style: style)
    for scenario in scenarios {
      page.space()
      page.paragraph(DisplayText.safe(scenario.id), tone: .strong)
      for (place, finding) in scenario.faults {
        page.paragraph(
          DisplayText.safe(finding.headline(file: place)), lead: "  ", tone: .bad)
      }
      if scenario.faults.isEmpty, scenario.results.isEmpty {
        page.paragraph(texts.noPlays, lead: "  ", tone: .bad)
      }
      for result in scenario.results { put(result, scenario.place, on: &page) }
    }
    page.space()
    let failed = scenarios.reduce(0) { $0 + $1.failures }
    page.paragraph(
      texts.summary(scenarios.count, scenarios.reduce(0) { $0 + $1.results.count }, failed),
      tone: failed == 0 ? .good : .bad)
    return page.bytes
  }

  private func put(_ result: PlayResult, _ place: String, on page: inout Page) {
    let name = "\(DisplayText.safe(result.play.name)) (\(result.play.language.rawValue))"
    let outcome = [
      result.ending.map(texts.endings) ?? texts.goesOn,
      texts.turns(result.practice.state.turns),
      texts.score(result.score.map(Numbers.whole)),
    ].joined(separator: ", ")
    let width = max(DisplayText.width(of: texts.passed), DisplayText.width(of: texts.failed))
    let mark = DisplayText.pad(result.hasPassed ? texts.passed : texts.failed, to: width)
    page.paragraph(
      "\(name)\(style.separator)\(outcome)", lead: "  \(mark)  ",
      tone: result.hasPassed ? .faint : .bad)
    for (at, failure) in result.failures.enumerated() {
      let turn = failure.turn.map { "\(texts.turn($0)): " } ?? ""
      page.paragraph(
        "\(turn)\(claim(failure.kind))",
        lead: "\(DisplayText.safe(place)):\(failure.line.number): ", indent: 4)
      // What several claims in a row met is said once, below the last of them.
      let next = at + 1 < result.failures.count ? result.failures[at + 1] : nil
      if next?.seen == failure.seen, next?.turn == failure.turn { continue }
      page.paragraph(seen(failure), lead: texts.seen, indent: 6, tone: .faint)
    }
  }

  private func claim(_ kind: PlayResult.Failure.Kind) -> String {
    switch kind {
    case .behaviour(let term):
      term.isNegated
        ? texts.notExpected(term.behaviour.rawValue) : texts.expected(term.behaviour.rawValue)
    case .scene(let scene): texts.scene(scene)
    case .claim(let claim): texts.claim(claim.description)
    case .afterEnding(let ending): texts.afterEnding(texts.endings(ending))
    case .noAssertion: texts.noAssertion
    }
  }

  /// What stands there instead; of a turn, what was recognised comes first.
  private func seen(_ failure: PlayResult.Failure) -> String {
    let seen = failure.seen
    let behaviours = seen.behaviours.ids.map(\.rawValue).joined(separator: ", ")
    let recognised =
      texts.recognised(behaviours.isEmpty ? texts.nothing : behaviours)
      + (seen.isParroted ? " (\(texts.parroted))" : "")
    var parts = [
      texts.inScene(seen.scene, seen.ending.map(texts.endings)),
      texts.mood(
        number(seen.mood.anger), number(seen.mood.trust), seen.mood.patience),
    ]
    if failure.turn != nil {
      parts.insert(recognised, at: 0)
    } else {
      parts += [texts.turns(seen.turns), texts.score(seen.score.map(Numbers.exact))]
    }
    return parts.joined(separator: "; ")
  }

  private func number(_ thousandths: Int) -> String {
    let number = Numbers.exact(Double(thousandths) / 1000)
    return texts.language == .fr ? number.replacing(".", with: ",") : number
  }
}
