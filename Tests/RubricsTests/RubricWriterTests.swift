import LanguageAnalysis
import Rubrics
import Testing

@Suite struct RubricWriterTests {
  static func readBack(_ rubric: Rubric) throws -> Rubric {
    let text = rubric.yaml()
    let file = RubricFile(parsing: Array(text.utf8), behaviours: Contract.names)
    let errors = file.findings.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map(\.sentence))\n\(text)")
    return try #require(file.rubric)
  }

  @Test(arguments: 0..<150) func readsBackWhatItWrote(seed: Int) throws {
    var random = Seeded(seed)
    let rubric = random.rubric()
    var copy = try Self.readBack(rubric)
    copy.hash = ""
    #expect(copy.yaml() == rubric.yaml())
    for (read, written) in zip(copy.criteria, rubric.criteria) { #expect(read == written) }
    #expect(copy == rubric)
  }

  @Test(arguments: BuiltInRubricTests.ids) func readsBackTheBuiltInRubrics(id: String) throws {
    var rubric = try BuiltInRubricTests.load(id)
    var copy = try Self.readBack(rubric)
    rubric.hash = ""
    copy.hash = ""
    #expect(copy == rubric)
  }

  @Test func writesCanonicalYAML() throws {
    let rubric = Rubric(
      id: "mini", version: 2, title: LocalizedText(en: "Mini", fr: "Mini"), pass: 70,
      sections: [
        Section(
          id: "all", title: LocalizedText(en: "All", fr: "Tout : oui"),
          criteria: [
            Criterion(
              id: "sorry", title: LocalizedText(en: "Yes"), skill: "empathy",
              kind: .levels([Level(points: 2, when: .count("apology", .more, 1)), Level(points: 0)]
              ),
              maxPoints: 2, critical: .form, tags: ["empathy"])
          ])
      ])
    #expect(
      rubric.yaml() == """
        parley: 1
        id: mini
        version: 2
        title: Mini
        policies:
          notApplicable: redistribute
          fail: zero
          normalise: zero
          display: percent
        pass: 70
        sections:
          - id: all
            title:
              en: All
              fr: "Tout : oui"
            criteria:
              - id: sorry
                title:
                  en: "Yes"
                skill: empathy
                tags: [empathy]
                critical: form
                levels:
                  - points: 2
                    when: apology > 1
                  - points: 0

        """)
  }
}
