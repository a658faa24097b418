import Conversations
import LanguageAnalysis

/// The values of a CSV file; see Documentation/Formats/kpi.md.
public struct KPICSV: Sendable, Hashable {
  public private(set) var records: [KPIRecord] = []
  public private(set) var faults: [RowFault] = []

  /// Reads the long form (`date,person,channel,conversation,metric,value,min,max,comment`) and
  /// MaestroQA's CSAT rows (`submitted_at,ticket_id,agent_email,score,min_score,max_score,…`).
  public init(_ bytes: [UInt8]) throws(TableError) {
    var table = try DataTable(bytes)
    let columns = try Columns(table)
    while let (line, cells) = try table.next() {
      let row = Row(cells: cells, columns: columns)
      do throws(RowProblem) {
        records.append(try row.record())
      } catch {
        faults.append(RowFault(line: line, problem: error.problem))
      }
    }
    if records.isEmpty && faults.isEmpty { throw .empty }
  }

  /// True where the first row names the columns of such a table.
  public static func recognises(_ bytes: [UInt8]) -> Bool {
    guard let table = try? DataTable(Array(bytes.prefix(64 << 10))) else { return false }
    return (try? Columns(table)) != nil
  }
}

private struct RowProblem: Error {
  let problem: RowFault.Problem
}

/// Where the columns are.
private struct Columns {
  let day: Int
  let value: Int
  /// Nil where every row is a CSAT.
  let metric: Int?
  let person: Int?
  let channel: Int?
  let conversation: Int?
  let min: Int?
  let max: Int?
  let comment: Int?

  init(_ table: DataTable) throws(TableError) {
    func needed(_ names: [String]) throws(TableError) -> Int {
      guard let place = table.column(names) else {
        throw .noColumn(name: names[0], columns: table.header)
      }
      return place
    }
    let isMaestro = table.column(["submitted_at"]) != nil && table.column(["score"]) != nil
    day = try needed(isMaestro ? ["submitted_at"] : ["date", "day", "jour"])
    metric = isMaestro ? nil : try needed(["metric", "indicateur"])
    value = try needed(isMaestro ? ["score"] : ["value", "valeur"])
    person = table.column(["person", "agent_email", "agent", "personne", "conseiller"])
    channel = table.column(["channel", "canal"])
    conversation = table.column(["conversation", "ticket_id", "ticket", "échange"])
    min = table.column(["min", "min_score"])
    max = table.column(["max", "max_score"])
    comment = table.column(["comment", "commentaire"])
  }
}

private struct Row {
  let cells: [String]
  let columns: Columns

  private func cell(_ column: Int?) -> String? {
    guard let column, cells.indices.contains(column), !cells[column].isEmpty else { return nil }
    return cells[column]
  }

  func record() throws(RowProblem) -> KPIRecord {
    let metric = try metric()
    return KPIRecord(
      day: try day(), person: cell(columns.person), channel: try channel(),
      conversation: cell(columns.conversation), metric: metric, value: try value(of: metric),
      comment: cell(columns.comment))
  }

  /// The day, with or without a time of day behind it.
  private func day() throws(RowProblem) -> CalendarDay {
    let text = cell(columns.day) ?? ""
    let rest = text.utf8.dropFirst(10).first
    let isAlone = rest == nil || rest == UInt8(ascii: "T") || rest == UInt8(ascii: " ")
    guard isAlone, let day = CalendarDay(String(decoding: text.utf8.prefix(10), as: UTF8.self))
    else {
      throw RowProblem(problem: .noDay(String(text.prefix(40))))
    }
    return day
  }

  private func metric() throws(RowProblem) -> Metric {
    guard columns.metric != nil else { return .csat }
    let name = cell(columns.metric) ?? ""
    if let metric = Metric.allCases.first(where: { $0.rawValue.lowercased() == name.lowercased() })
    {
      return metric
    }
    let nearest = NearestName.of(name, among: Metric.allCases.map(\.rawValue))
    throw RowProblem(problem: .unknownMetric(String(name.prefix(40)), nearest: nearest))
  }

  private func channel() throws(RowProblem) -> Channel? {
    guard let name = cell(columns.channel) else { return nil }
    guard let channel = Channel(name: name) else {
      throw RowProblem(problem: .unknownChannel(String(name.prefix(40))))
    }
    return channel
  }

  private func number(_ column: Int?, _ name: String) throws(RowProblem) -> Double? {
    guard let text = cell(column) else { return nil }
    guard let number = DataTable.number(text) else {
      throw RowProblem(problem: .noNumber(column: name, String(text.prefix(40))))
    }
    return number
  }

  /// The value on the metric's own scale.
  private func value(of metric: Metric) throws(RowProblem) -> Double {
    let text = cell(columns.value) ?? ""
    if case .share = metric.kind { return try yesOrNo(text, metric) }
    guard let value = try number(columns.value, "value") else {
      throw RowProblem(problem: .noNumber(column: "value", ""))
    }
    let ends: ClosedRange<Double>
    switch metric.kind {
    case .scale(let scale): ends = scale
    case .netPromoters: ends = 0...10
    case .time, .share:
      guard value >= 0, value <= 1e9 else { throw outside(metric, text, "0", "1000000000") }
      return value
    }
    let from = try number(columns.min, "min") ?? ends.lowerBound
    let to = try number(columns.max, "max") ?? ends.upperBound
    guard from != to else {
      throw RowProblem(
        problem: .noScale(from: cell(columns.min) ?? "", to: cell(columns.max) ?? ""))
    }
    guard value >= min(from, to), value <= max(from, to) else {
      throw outside(
        metric, text, cell(columns.min) ?? "\(Int(from))", cell(columns.max) ?? "\(Int(to))")
    }
    // Ends the wrong way round turn the scale.
    let share = (value - from) / (to - from)
    return ends.lowerBound + share * (ends.upperBound - ends.lowerBound)
  }

  private func outside(
    _ metric: Metric, _ value: String, _ from: String, _ to: String
  ) -> RowProblem {
    RowProblem(problem: .outside(metric: metric, value: value, from: from, to: to))
  }

  private func yesOrNo(_ text: String, _ metric: Metric) throws(RowProblem) -> Double {
    switch text.lowercased() {
    case "1", "yes", "true", "oui", "vrai", "1.0", "1,0": return 1
    case "0", "no", "false", "non", "faux", "0.0", "0,0": return 0
    default: throw RowProblem(problem: .notYesOrNo(metric: metric, String(text.prefix(40))))
    }
  }
}
