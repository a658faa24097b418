import Conversations
import LanguageAnalysis
import Reports
import Rubrics
import Testing

@testable import Scoring

@Suite struct DerivationTests {
  /// The hand-made card with every effect that a policy can have.
  private static let derivation: Derivation = {
    let card = Samples.card
    let terms = card.criteria.map { criterion in
      let share = criterion.score.map { $0 / 100 }
      return Derivation.Term(
        criterion: criterion.id, section: criterion.section, title: criterion.title,
        status: criterion.status, points: criterion.points, maxPoints: criterion.maxPoints,
        share: share, weight: criterion.weight, appliedWeight: criterion.appliedWeight,
        contribution: 100 * criterion.appliedWeight * (share ?? 0), isBonus: false)
    }
    let sections = card.sections.map { section in
      Derivation.SectionTotal(
        id: section.id, title: section.title, score: section.score, weight: section.weight,
        appliedWeight: section.appliedWeight,
        contribution: terms.filter { $0.section == section.id }.reduce(0) { $0 + $1.contribution })
    }
    let change = NextStep.Change(
      criterion: "acknowledges", title: card.criteria[2].title, skill: "empathy", status: .partial,
      points: 2, newPoints: 4, lift: .answer(occasions: 1), calls: [3], turns: [4],
      example: card.criteria[2].advice)
    return Derivation(
      card: card, terms: terms, sections: sections, sum: 50, bonus: 12.5, criticalScore: nil,
      effects: [
        .notApplicable(.redistribute, criteria: ["explores"], weight: 0.125),
        .leftOut(criteria: ["manual"], weight: 0.1667),
        .scaleFromMinimum(criteria: ["explores"]),
        .sectionFailed(section: "empathy", by: ["acknowledges"], .zero),
        .bonusCapped(from: 110, at: 100), .raisedToZero(from: -4.5),
        .formFailed(by: ["acknowledges"], .mark),
      ],
      nextStep: NextStep(target: .band(Samples.rubric.bands[0]), changes: [change], score: 87.5))
  }()

  @Test(arguments: TextReportTests.styles.indices, Language.allCases)
  func theSumIsATable(style: Int, language: Language) {
    let (name, style) = TextReportTests.styles[style]
    let report = DerivationReport(
      rubric: Samples.rubric, texts: .texts(in: language), style: style)
    expectSnapshot(report.bytes(for: Self.derivation), "explain-\(name)-\(language).txt")
  }

  @Test func theExplanationIsTheLastKeyAndFollowsTheSchema() throws {
    var bytes: [UInt8] = []
    ScoreJSON(engine: EngineReference(version: "0.1.0", catalogue: "cafe"))
      .append(Self.derivation.card, explanation: Self.derivation, to: &bytes)
    #expect(try SchemaCheck("score").faults(in: bytes) == [])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      text.hasSuffix(
        #","explanation":{"sum":50,"bonus":12.5,"criticalScore":null,"nextStep":{"band":"strong","#
          + #""score":87.5,"changes":[{"criterion":"acknowledges","points":2,"newPoints":4,"#
          + #""calls":[3],"turns":[4],"example":"I can hear how tiring it is to call a third time."}]}}}"#
      ))
  }
}
