import Conversations
import LanguageAnalysis
import Rubrics
import Testing

/// What is different between two rubrics.
@Suite struct RubricDiffTests {
  static func core() throws -> Rubric {
    try #require(
      RubricFile(parsing: Contract.bytes(ofRubric: "core"), behaviours: Contract.names).rubric)
  }

  static func lines(_ diff: RubricDiff) -> [String] {
    diff.changes.map { change in
      let what = "\(change.part.rawValue) \(change.id)"
      return change.kind == .changed
        ? "\(what) \(change.field): \(change.old ?? "-") > \(change.new ?? "-")"
        : "\(what) \(change.kind.rawValue)"
    }
  }

  @Test func aRubricDoesNotDifferFromItself() throws {
    let core = try Self.core()
    #expect(RubricDiff(from: core, to: core).isEmpty)
  }

  @Test func everyChangeIsNamedByItsField() throws {
    let core = try Self.core()
    var other = core
    other.pass = 75
    other.policies.notApplicable = .pool
    other.sections[1].weight = 30
    other.sections[0].criteria.swapAt(0, 1)
    other.sections[4].criteria[0].critical = .form
    let moved = other.sections[3].criteria.removeLast()
    other.sections[2].criteria.append(moved)
    #expect(
      Self.lines(RubricDiff(from: core, to: other)) == [
        "rubric core policies.notApplicable: redistribute > pool", "rubric core pass: 70 > 75",
        "section empathy weight: 20 > 30",
        "criterion \(moved.id) section: resolution > ownership",
        "criterion opens-politely critical: - > form",
      ])
  }

  @Test func whatCameAndWentIsNamed() throws {
    let core = try Self.core()
    var other = core
    let gone = other.sections[0].criteria.removeFirst()
    other.sections.append(
      Section(
        id: "more", title: LocalizedText(en: "More"),
        criteria: [
          Criterion(
            id: "new", title: LocalizedText(en: "New"), kind: .manual([]), maxPoints: 1)
        ]))
    #expect(
      Self.lines(RubricDiff(from: core, to: other)) == [
        "rubric core order: active-listening, empathy, ownership, resolution, courtesy >"
          + " active-listening, empathy, ownership, resolution, courtesy, more",
        "section more added", "criterion new added", "criterion \(gone.id) removed",
      ])
  }

  @Test func rulesAreComparedAsTheyAreWritten() throws {
    let core = try Self.core()
    var other = core
    other.sections[0].criteria[5].kind = .absence(AbsenceRule(never: ["dismissive"], each: 6))
    #expect(
      Self.lines(RubricDiff(from: core, to: other)) == [
        "criterion stays-attentive rule: never: dismissive or tell-to-calm-down or re-ask;"
          + " each: 2 > never: dismissive; each: 6"
      ])
  }
}
