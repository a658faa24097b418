public import Conversations
import LanguageAnalysis
import Scoring
public import SkillProgress
import Statistics

/// What was earned by pillar or channel: text, JSON and CSV.
public struct BreakdownReport: Sendable {
  let texts: Texts
  let words: BreakdownTexts
  private let style: TextStyle
  private let service: ServiceTexts
  private let pages: ProgressReport

  public init(texts: Texts, style: TextStyle) {
    self.texts = texts
    self.style = style
    words = .texts(in: texts.language)
    service = .texts(in: texts.language)
    pages = ProgressReport(texts: texts, style: style)
  }

  func title(of group: String, in grouping: TeamBreakdown.Grouping) -> String {
    switch grouping {
    case .pillar: words.pillar(group)
    case .channel: Channel(rawValue: group).map(service.channel) ?? group
    }
  }

  func title(_ row: TeamBreakdown.Row) -> String { row.person?.title ?? words.everybody }

  /// `58–84`, or `(3)` where there are too few conversations.
  func cell(_ share: TeamBreakdown.Share) -> String {
    guard share.hasEnoughData, let interval = share.interval else {
      return "(\(share.conversations))"
    }
    return Numbers.percent(interval.lower) + style.dash + Numbers.percent(interval.upper)
  }

  /// A table for each stream, language and rubric.
  public func bytes(for breakdown: TeamBreakdown) -> [UInt8] {
    var page = Page(style: style)
    page.paragraph(words.title(breakdown.grouping), tone: .strong)
    let tables = BreakdownTable.tables(of: breakdown)
    if tables.isEmpty { page.paragraph(words.nothing(breakdown.grouping), indent: 2) }
    for table in tables { put(table, breakdown.grouping, on: &page) }
    if !tables.isEmpty {
      page.space()
      page.paragraph(pages.plain(words.legend), tone: .faint)
    }
    return page.bytes
  }

  private func put(
    _ table: BreakdownTable, _ grouping: TeamBreakdown.Grouping, on page: inout Page
  ) {
    page.space()
    page.paragraph(pages.seriesTitle(table.key), tone: .strong)
    let titles = table.groups.map { DisplayText.safe(title(of: $0, in: grouping)) }
    let names = table.rows.map { DisplayText.safe(title($0.row)) }
    let room = max(8, min(names.map { DisplayText.width(of: $0) }.max() ?? 0, style.width / 3))
    let share = (style.width - room - 2) / max(1, titles.count) - 2
    let widest = titles.map { DisplayText.width(of: $0) }.max() ?? 9
    let cell = max(7, min(share, widest))
    func line(_ name: String, _ cells: [String]) -> String {
      let padded = cells.map {
        "  " + DisplayText.pad(DisplayText.truncate($0, to: cell, ellipsis: "."), to: cell)
      }
      let name = DisplayText.truncate(name, to: room, ellipsis: style.ellipsis)
      var line = "  " + DisplayText.pad(name, to: room) + padded.joined()
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
    page.line(line("", titles))
    for (name, row) in zip(names, table.rows) {
      page.line(
        line(
          name,
          table.groups.map { row.cells[$0].map(self.cell) ?? (style.isPlain ? "." : "·") }))
    }
  }

  /// An object with a row a person; `person` is null for everybody together.
  public func value(of breakdown: TeamBreakdown) -> JSONValue {
    .members([
      ("schema", .integer(1)), ("by", .string(breakdown.grouping.rawValue)),
      ("asOf", .string(breakdown.asOf.description)),
      (
        "rows",
        .array(
          breakdown.rows.map { row in
            .members([
              ("person", row.person.map(ProgressJSON.value) ?? .null),
              ("shares", .array(row.shares.map(value))),
            ])
          })
      ),
    ])
  }

  private func value(_ share: TeamBreakdown.Share) -> JSONValue {
    let key = share.key
    let interval = share.hasEnoughData ? share.interval : nil
    return .members([
      ("group", .string(key.skill)), ("stream", .string(key.stream.rawValue)),
      ("language", .string(key.language.rawValue)), ("rubric", .string(key.rubric.id)),
      ("version", .integer(key.rubric.version)), ("rater", .string(key.rater)),
      ("share", .number(share.value * 100)), ("lower", .decimal(interval.map { $0.lower * 100 })),
      ("upper", .decimal(interval.map { $0.upper * 100 })), ("answered", .number(share.answered)),
      ("occasions", .integer(share.occasions)), ("conversations", .integer(share.conversations)),
    ])
  }

  /// A record a person and group; the person is empty for everybody together.
  public func csv(of breakdown: TeamBreakdown) -> [UInt8] {
    var out: [UInt8] = []
    out.append(literal: "by,group,person,stream,language,rubric,version,rater,share,lower,upper,")
    out.append(literal: "answered,occasions,conversations")
    out.appendRecordEnd()
    for row in breakdown.rows {
      for share in row.shares {
        let interval = share.hasEnoughData ? share.interval : nil
        out.append(cell: breakdown.grouping.rawValue)
        out.append(nextCell: share.key.skill)
        out.append(nextCell: row.person?.key)
        out.append(nextCell: share.key.stream.rawValue)
        out.append(nextCell: share.key.language.rawValue)
        out.append(nextCell: share.key.rubric.id)
        out.append(nextCell: Double(share.key.rubric.version))
        out.append(nextCell: share.key.rater)
        out.append(nextCell: share.value * 100)
        out.append(nextCell: interval.map { $0.lower * 100 })
        out.append(nextCell: interval.map { $0.upper * 100 })
        out.append(nextCell: share.answered)
        out.append(nextCell: Double(share.occasions))
        out.append(nextCell: Double(share.conversations))
        out.appendRecordEnd()
      }
    }
    return out
  }
}

/// What may stand in one table: rows × groups of one stream, language, rubric and rater.
struct BreakdownTable {
  /// The group apart, all of its shares have it in common.
  let key: SeriesKey
  var groups: [String] = []
  var rows: [(row: TeamBreakdown.Row, cells: [String: TeamBreakdown.Share])] = []

  static func tables(of breakdown: TeamBreakdown) -> [BreakdownTable] {
    var tables: [BreakdownTable] = []
    for share in breakdown.rows.first?.shares ?? [] {
      if tables.last.map({ $0.holds(share.key) }) != true {
        tables.append(BreakdownTable(key: share.key))
      }
      tables[tables.count - 1].groups.append(share.key.skill)
    }
    for place in tables.indices {
      for row in breakdown.rows {
        let shares = row.shares.filter { tables[place].holds($0.key) }
        guard !shares.isEmpty else { continue }
        let cells = Dictionary(shares.map { ($0.key.skill, $0) }) { first, _ in first }
        tables[place].rows.append((row, cells))
      }
    }
    return tables
  }

  private func holds(_ other: SeriesKey) -> Bool {
    var other = other
    other.skill = key.skill
    return other == key
  }
}
