import Conversations
import ServiceMetrics
import Statistics
import Testing

@Suite struct KPITableTests {
  private func records(
    _ metric: Metric, _ values: [Double], person: String? = nil, channel: Channel? = .phone,
    day: String = "2026-03-06"
  ) throws -> [KPIRecord] {
    let day = try #require(CalendarDay(day))
    return values.map {
      KPIRecord(day: day, person: person, channel: channel, metric: metric, value: $0)
    }
  }

  /// Reichheld 2003: promoters 9 and 10, detractors 0 to 6.
  @Test func promotersLessDetractors() throws {
    let table = KPITable(try records(.nps, [10, 9, 9, 8, 7, 6, 0, 9]), by: .all)
    #expect(table.rows[0][.nps]?.value == 25)
  }

  /// Wilson: 18 of 20 is 70 to 97 per cent.
  @Test func sharesHaveWilsonsInterval() throws {
    let values = [Double](repeating: 1, count: 18) + [0, 0]
    let figure = try #require(KPITable(try records(.fcr, values), by: .all).rows[0][.fcr])
    let interval = try #require(figure.interval)
    #expect(figure.value == 0.9)
    #expect((interval.lower * 100).rounded() == 70 && (interval.upper * 100).rounded() == 97)
    #expect(figure.target == 0.7 && figure.verdict == .open)
  }

  @Test func fewValuesAreNotJudged() throws {
    let figure = KPITable(try records(.csat, [5, 5, 5, 5]), by: .all).rows[0][.csat]
    #expect(figure?.value == 5 && figure?.interval == nil && figure?.verdict == nil)
  }

  @Test func aBootstrapDoesNotDependOnTheOrder() throws {
    let values = (0..<40).map { Double($0 % 5) + 1 }
    let a = KPITable(try records(.csat, values), by: .all)
    let b = KPITable(try records(.csat, values.reversed()), by: .all)
    #expect(a == b)
    let interval = try #require(a.rows[0][.csat]?.interval)
    // The normal interval of this sample: 3 ± 1.96 · 1.432 / √40.
    #expect(abs(interval.lower - 2.556) < 0.08 && abs(interval.upper - 3.444) < 0.08)
  }

  @Test func manyValuesHaveTheNormalInterval() throws {
    let values = (0..<100).map { Double($0 % 2) * 2 + 2 }
    let interval = try #require(
      KPITable(try records(.csat, values), by: .all).rows[0][.csat]?.interval)
    // 3 ± 1.96 · 1.00504 / 10
    #expect(abs(interval.lower - 2.80302) < 1e-4 && abs(interval.upper - 3.19698) < 1e-4)
  }

  @Test(arguments: [
    (Metric.csat, 4.8, KPIFigure.Verdict.reached), (.csat, 4.0, .missed), (.ces, 3.0, .reached),
    (.ces, 6.5, .missed), (.firstResponseSeconds, 12, .reached),
    (.firstResponseSeconds, 48, .missed),
  ])
  func targetsAreReachedOrMissed(
    metric: Metric, value: Double, verdict: KPIFigure.Verdict
  ) throws {
    let values = (0..<20).map { value + Double($0 % 3 - 1) / 100 }
    let row = KPITable(try records(metric, values), by: .channel).rows[0]
    #expect(row[metric]?.verdict == verdict)
  }

  @Test func timesOfSeveralChannelsAreToldByChannelAlone() throws {
    let values =
      try records(.firstResponseSeconds, [10, 20, 30, 20, 10])
      + records(.firstResponseSeconds, [9000, 9000, 9000, 9000, 9000], channel: .email)
    #expect(KPITable(values, by: .all).rows.isEmpty)
    let rows = KPITable(values, by: .channel).rows
    #expect(rows.map(\.group) == ["email", "phone"])
    #expect(rows.map { $0[.firstResponseSeconds]?.target } == [43200, 30])
  }

  @Test func groupsStandInOrderAndTheUnnamedLast() throws {
    let values =
      try records(.csat, [4], person: nil) + records(.csat, [4], person: "Zoé")
      + records(.csat, [4], person: "ada")
    #expect(KPITable(values, by: .person).rows.map(\.group) == ["ada", "Zoé", nil])
    let months = try records(.csat, [4], day: "2026-03-01") + records(.csat, [4], day: "2026-01-31")
    #expect(KPITable(months, by: .month).rows.map(\.group) == ["2026-01", "2026-03"])
  }

  @Test func solvedButHardWork() throws {
    let values =
      try records(.csat, [5, 5, 5, 5, 4]) + records(.ces, [6, 7, 6, 6, 7])
    #expect(KPITable(values, by: .all).rows[0].reading == .solvedButHard)
  }

  @Test func aTranscriptsOwnFiguresAreTaken() throws {
    let conversation = Conversation(
      id: "c1", channel: .chat, agent: Agent(id: "fr-07"),
      kpi: ReportedKPI(csat: 4, nps: 99, resolved: true, reopened: true),
      turns: [
        Turn(speaker: .customer, text: "Hello?", startMs: 1000),
        Turn(speaker: .agent, text: "Hello.", startMs: 31000, endMs: 61000),
      ])
    let day = try #require(CalendarDay("2026-03-06"))
    let records = KPIRecord.records(of: conversation, day: day)
    #expect(records.map(\.metric) == [.csat, .fcr, .handleSeconds, .firstResponseSeconds])
    #expect(records.map(\.value) == [4, 0, 60, 30])
    #expect(records.allSatisfy { $0.person == "fr-07" && $0.channel == .chat })
  }
}
