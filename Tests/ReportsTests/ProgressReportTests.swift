import Conversations
import Foundation
import LanguageAnalysis
import RolePlay
import Rubrics
import Scoring
import SkillProgress
import Testing

@testable import Reports

@Suite struct ProgressReportTests {
  /// Two people: one with nine weeks of calls that end in a fall, and practice; one with a single call.
  private func withStore(_ body: (ProgressStore, CalendarDay) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("parley-report-\(UUID().uuidString).sqlite").path
    defer {
      for ending in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: path + ending)
      }
    }
    let store = try ProgressStore(path: path, access: .write)
    let method = EvaluationMethod(engine: "0.1.0", catalogue: "catalogue")
    let first = try #require(CalendarDay("2026-01-05"))
    for week in 0..<9 {
      let day = try #require(CalendarDay(number: first.number + 7 * week))
      let card = card("call-\(week)", "Inès", answered: week == 8 ? 1 : 9 - week % 2)
      try store.record(
        card: card, conversation: conversation("call-\(week)"), practice: nil, day: day,
        method: method)
    }
    let day = try #require(CalendarDay("2026-03-06"))
    try store.record(
      card: card("run-1", "Inès", answered: 7), conversation: conversation("run-1"),
      practice: PracticeDetails(scenario: "late-delivery", difficulty: 3), day: day, method: method)
    try store.record(
      card: card("call-x", "Ka\u{1B}[31mrim", answered: 7), conversation: conversation("call-x"),
      practice: nil, day: day, method: method)
    try body(store, day)
  }

  private func conversation(_ id: String) -> Conversation {
    Conversation(
      id: id, turns: [Turn(speaker: .customer, text: "Ah."), Turn(speaker: .agent, text: "Oh.")])
  }

  private func card(_ id: String, _ person: String, answered: Int) -> ScoreCard {
    ScoreCard(
      conversationID: id, rubric: RubricReference(id: "core", version: 1, hash: "h"),
      language: .fr, channel: .phone, person: person, score: Double(10 * answered),
      scoreBeforeFail: nil, outcome: .pass, band: nil, coverage: 1, policies: Policies(),
      sections: [],
      criteria: ["active-listening", "empathy"].map { skill in
        CriterionScore(
          id: "does-\(skill)", section: skill, title: LocalizedText(), skill: skill,
          status: answered > 4 ? .met : .missed, points: Double(answered), maxPoints: 10,
          score: Double(10 * answered), weight: 1,
          evidence: [
            Evidence(
              turn: 1, start: 0, end: 9, text: "Je\u{202E} vous \u{1B}[31mcomprends",
              behaviour: "validate")
          ], occasions: 10, answered: answered)
      })
  }

  private let scenarios = [
    ScenarioOffer(
      id: "billing", title: LocalizedText(en: "Wrong bill", fr: "Facture fausse"), difficulty: 3,
      skills: ["empathy", "active-listening"])
  ]

  @Test(arguments: TextReportTests.styles.indices, Language.allCases)
  func aPersonIsAPage(style: Int, language: Language) throws {
    try withStore { store, day in
      let (name, style) = TextReportTests.styles[style]
      let progress = try store.progress(
        of: try store.person(named: "Inès"), asOf: day, scenarios: scenarios)
      expectSnapshot(
        ProgressReport(texts: .texts(in: language), style: style).bytes(for: progress),
        "progress-\(name)-\(language).txt")
    }
  }

  @Test(arguments: TextReportTests.styles.indices, Language.allCases)
  func aTeamIsAGridWithWhatCallsForAttention(style: Int, language: Language) throws {
    try withStore { store, day in
      let (name, style) = TextReportTests.styles[style]
      let team = try store.team(asOf: day, scenarios: scenarios)
      expectSnapshot(
        TeamReport(texts: .texts(in: language), style: style).bytes(for: team),
        "team-\(name)-\(language).txt")
    }
  }

  @Test(arguments: [32, 40, 60, 80, 120], Language.allCases)
  func noLineIsWiderThanThePage(width: Int, language: Language) throws {
    try withStore { store, day in
      let style = TextStyle(width: width)
      let texts = Texts.texts(in: language)
      var bytes = TeamReport(texts: texts, style: style).bytes(
        for: try store.team(asOf: day, scenarios: scenarios))
      for person in try store.people() {
        bytes += ProgressReport(texts: texts, style: style).bytes(
          for: try store.progress(of: person, asOf: day, scenarios: scenarios))
      }
      bytes += ProgressReport(texts: texts, style: style).bytes(
        for: try store.overview(asOf: day, scenarios: scenarios), asOf: day)
      bytes += DrawReport(texts: texts, style: style).bytes(
        for: try store.draw(size: 3, seed: 1, stream: nil, asOf: day))
      bytes += HealthReport(texts: texts, style: style).bytes(
        for: try store.health(asOf: day), path: "/home/ines/parley.sqlite")
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
      for line in text.split(separator: "\n") {
        #expect(DisplayText.width(of: String(line)) <= width, "\(line)")
      }
    }
  }

  @Test func plainTerminalsGetPlainSigns() throws {
    try withStore { store, day in
      let style = TextStyle(width: 80, isPlain: true)
      let bytes =
        TeamReport(texts: .english, style: style).bytes(
          for: try store.team(asOf: day, scenarios: scenarios))
        + ProgressReport(texts: .english, style: style).bytes(
          for: try store.progress(
            of: try store.person(named: "Inès"), asOf: day, scenarios: scenarios))
      let signs = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { !$0.isASCII }
      #expect(Set(signs) == ["è"])
    }
  }

  @Test func jsonAndCSVHoldTheSameFigures() throws {
    try withStore { store, day in
      let person = try store.person(named: "Inès")
      let progress = try store.progress(of: person, asOf: day, scenarios: scenarios)
      var bytes: [UInt8] = []
      bytes.append(tree: ProgressJSON.value(of: progress))
      let json = try JSONValue(parsing: bytes)
      var csv: [UInt8] = []
      ProgressCSV.append(progress.estimates, of: person, to: &csv)
      let rows = String(decoding: csv, as: UTF8.self).split(separator: "\r\n")
        .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
      let series = try #require(json["series"]?.array)
      #expect(series.count == 4 && rows.count == 4)
      for (row, value) in zip(rows, series) {
        #expect(Double(row[9]) == value["success"]?.double)
        #expect(Double(row[10]) == value["lower"]?.double)
        #expect(Int(row[13]) == value["occasions"]?.integer)
        #expect(String(row[16]) == value["standing"]?.string)
      }
      #expect(json["next"]?["scenario"]?.string == "billing")
      #expect(json["activity"]?["runs"]?.integer == 1)
    }
  }
}
