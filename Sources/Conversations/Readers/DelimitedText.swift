/// Tables of turns (CSV, TSV): a row a turn, a header row that names the columns.
///
/// Rows are gathered by conversation id in order of first appearance, and ordered by turn number
/// where there is one. Documentation/Formats/tables.md lists the column names known.
struct DelimitedText {
  private var conversations: [TableConversation] = []
  private var positionOfID: [String: Int] = [:]
  private var withoutText: (line: Int, count: Int)?
  /// The conversation of the row read last.
  private var latest: Int?
  /// Whether some conversation goes on behind rows of another.
  private var areInterleaved = false

  static let delimiters: [UInt8] = Array(",;\t|".utf8)

  static func units(in bytes: [UInt8], given: ColumnNames, delimiter: UInt8?)
    throws(TranscriptError) -> [TranscriptUnit]
  {
    var rows = rows(of: bytes, given: given, delimiter: delimiter)
    guard let header = try rows.next() else { throw TranscriptError(.empty) }
    let columns = try ColumnPositions(header: header, given: given, line: rows.rowLine)
    for role in [ColumnNames.Role.text, .speaker] where columns.positions[role] == nil {
      throw TranscriptError(
        .noColumn(role: role.rawValue, columns: header), at: .line(rows.rowLine))
    }
    var table = DelimitedText()
    while let row = try table.nextRow(of: &rows, columns) {
      if row.count == 1, row[0].isEmpty { continue }
      if let whole = columns.mended(row, delimiter: rows.delimiter) {
        table.add(whole, line: rows.rowLine, columns)
      } else {
        let error = TranscriptError(
          .surplusCells(count: row.count, columns: columns.width, delimiter: rows.delimiter),
          at: .line(rows.rowLine))
        try table.refuse(
          error, line: rows.rowLine, ahead: row.prefix(columns.textPosition), columns)
      }
    }
    return table.units(columns)
  }

  /// The next row; none behind a cell that never closes, which takes its own conversation with it.
  ///
  /// Those ahead are whole where no conversation has been left and come back to, for then their rows
  /// stand together.
  private mutating func nextRow(of rows: inout DelimitedRows, _ columns: ColumnPositions)
    throws(TranscriptError) -> [String]?
  {
    do throws(TranscriptError) {
      return try rows.next()
    } catch {
      if areInterleaved { throw error }
      try refuse(error, line: rows.rowLine, ahead: rows.cells[...], columns)
      return nil
    }
  }

  private mutating func add(_ row: [String], line: Int, _ columns: ColumnPositions) {
    let text = columns.cell(.text, of: row) ?? ""
    guard text.utf8.contains(where: { $0 > 0x20 }) else {
      withoutText = (withoutText?.line ?? line, (withoutText?.count ?? 0) + 1)
      return
    }
    let position = position(of: columns.cell(.id, of: row) ?? "", line: line)
    conversations[position].add(row, text: text, columns)
  }

  /// Gives up the conversation of a damaged row, by the cells `ahead` of the damage; all of the table
  /// where they do not tell which it is.
  private mutating func refuse(
    _ error: TranscriptError, line: Int, ahead: ArraySlice<String>, _ columns: ColumnPositions
  ) throws(TranscriptError) {
    guard columns.positions[.id].map({ $0 < ahead.count }) ?? true else { throw error }
    let position = position(of: columns.cell(.id, of: Array(ahead)) ?? "", line: line)
    conversations[position].fault = conversations[position].fault ?? error
  }

  /// The position of the conversation `id`, which starts on `line` where it is new.
  private mutating func position(of id: String, line: Int) -> Int {
    let position = positionOfID[id] ?? conversations.count
    if position == conversations.count {
      positionOfID[id] = position
      conversations.append(TableConversation(id: id, line: line))
    } else if position != latest {
      areInterleaved = true
    }
    latest = position
    return position
  }

  private func units(_ columns: ColumnPositions) -> [TranscriptUnit] {
    var withoutText = withoutText
    return conversations.map { conversation in
      if let fault = conversation.fault { return .unreadable(fault) }
      var transcript = conversation.transcript(timeIsMilliseconds: columns.timeIsMilliseconds)
      if let (line, count) = withoutText {
        transcript.warnings.append(.rowsWithoutText(line: line, count: count))
      }
      withoutText = nil
      return .transcript(transcript)
    }
  }

  /// The rows from the header on, under the delimiter that the first line declares, else the one
  /// given, else the one sniffed.
  private static func rows(of bytes: [UInt8], given: ColumnNames, delimiter: UInt8?)
    -> DelimitedRows
  {
    guard let declared = declaredDelimiter(in: bytes) else {
      return DelimitedRows(bytes, delimiter: delimiter ?? sniffed(in: bytes, given: given))
    }
    var rows = DelimitedRows(bytes, delimiter: declared)
    _ = try? rows.next()
    return rows
  }

  /// The delimiter that `sep=;` names, the line that Excel takes for its declaration; nil without it.
  private static func declaredDelimiter(in bytes: [UInt8]) -> UInt8? {
    let line = bytes.prefix(9).prefix { $0 != 0x0A && $0 != 0x0D }
      .filter { $0 != UInt8(ascii: "\"") }
    guard line.count == 5, let delimiter = line.last, delimiters.contains(delimiter),
      LabelKey.folded(line.dropLast().string) == "sep="
    else { return nil }
    return delimiter
  }

  /// The delimiter under which the first row has most known columns, else most cells.
  static func sniffed(in bytes: [UInt8], given: ColumnNames) -> UInt8 {
    let head = Array(bytes.prefix(64 << 10))
    var best = (delimiter: delimiters[0], score: -1)
    for delimiter in delimiters {
      var rows = DelimitedRows(head, delimiter: delimiter)
      guard let header = try? rows.next(), header.count > 1 else { continue }
      let known = (try? ColumnPositions(header: header, given: given))?.recognisedCount ?? 0
      let score = known * 1000 + header.count
      if score > best.score { best = (delimiter, score) }
    }
    return best.delimiter
  }

  /// Whether the first row names columns for the text and for the speaker or the conversation. Where
  /// the user names columns, any row of cells will do, so that a wrong name is reported as such.
  static func looksLikeTable(_ sample: TranscriptSample) -> Bool {
    let head = Array(sample.bytes.prefix(64 << 10))
    var rows = rows(of: head, given: sample.columns, delimiter: nil)
    guard sample.json == nil, let header = try? rows.next(), header.count > 1 else { return false }
    if !sample.columns.isEmpty { return true }
    guard let columns = try? ColumnPositions(header: header, given: sample.columns) else {
      return false
    }
    return columns.positions[.text] != nil
      && (columns.positions[.speaker] != nil || columns.positions[.id] != nil)
  }
}

/// The rows of one conversation.
private struct TableConversation {
  private struct Row {
    let speaker: Int
    let text: String
    let turn: Double?
    let time: String
  }

  private let id: String
  private let line: Int
  /// Why it cannot be read, where a row of it is damaged.
  var fault: TranscriptError?
  private var rows: [Row] = []
  private var speakers = SpeakerIndex()
  private var language = ""
  private var channel = ""
  private var agent = ""

  init(id: String, line: Int) {
    self.id = id
    self.line = line
  }

  mutating func add(_ row: [String], text: String, _ columns: ColumnPositions) {
    let label = (columns.cell(.speaker, of: row) ?? "").utf8
    let speaker = speakers.position(of: ArraySlice(label).trimmed.string)
    let turn = columns.cell(.turn, of: row).flatMap { Double($0) }
    let isNumber = turn?.isFinite ?? false
    rows.append(
      Row(
        speaker: speaker, text: text, turn: isNumber ? turn : nil,
        time: columns.cell(.time, of: row) ?? ""))
    if language.isEmpty { language = columns.cell(.language, of: row) ?? "" }
    if channel.isEmpty { channel = columns.cell(.channel, of: row) ?? "" }
    if agent.isEmpty { agent = columns.cell(.agent, of: row) ?? "" }
  }

  func transcript(timeIsMilliseconds: Bool) -> Transcript {
    var transcript = Transcript(
      id: id.isEmpty ? nil : id, languageTag: language.isEmpty ? nil : LanguageName.tag(language),
      channel: Channel(name: channel), speakers: speakers.labels, line: line)
    if !agent.isEmpty { transcript.agent = Agent(name: agent) }
    let areNumbered = rows.allSatisfy { $0.turn != nil }
    let ordered =
      areNumbered
      ? rows.enumerated().sorted {
        ($0.element.turn ?? 0, $0.offset) < ($1.element.turn ?? 0, $1.offset)
      }.map(\.element) : rows
    let times = TableTimes.offsets(ordered.map(\.time), areMilliseconds: timeIsMilliseconds)
    transcript.turns = zip(ordered, times).map { row, time in
      TranscriptTurn(speaker: row.speaker, text: row.text, startMs: time)
    }
    return transcript
  }
}

/// Times in the cells of a column: clocks, dates, seconds, milliseconds, or seconds since 1970.
enum TableTimes {
  /// Milliseconds from the start of the conversation; nil where a cell is empty or no time.
  static func offsets(_ cells: [String], areMilliseconds: Bool) -> [Int?] {
    let numbers = cells.map { cell in
      Double(cell).flatMap { number in
        areMilliseconds || number >= 1e11
          ? Milliseconds.rounded(number) : Milliseconds.fromSeconds(number)
      }
    }
    if numbers.contains(where: { $0 != nil }) {
      // Beyond a year it is a date: count from the first.
      let first = numbers.compactMap(\.self).first ?? 0
      let origin = first > 31_536_000_000 ? first : 0
      return numbers.map { number in
        number.flatMap { $0 >= origin ? $0 - origin : nil }
      }
    }
    return ClockTime.offsets(
      cells.map { cell in
        guard let (time, rest) = ClockTime.leading(ArraySlice(cell.utf8).trimmed) else {
          return nil
        }
        return rest.trimmed.isEmpty ? time : nil
      })
  }
}

extension TranscriptFormat {
  static let commaSeparated = TranscriptFormat(
    name: "csv", title: "CSV", recognises: { DelimitedText.looksLikeTable($0) },
    read: { bytes, reader throws(TranscriptError) in
      try DelimitedText.units(in: bytes, given: reader.columns, delimiter: nil)
    })

  static let tabSeparated = TranscriptFormat(
    name: "tsv", title: "TSV", recognises: { _ in false },
    read: { bytes, reader throws(TranscriptError) in
      try DelimitedText.units(in: bytes, given: reader.columns, delimiter: 0x09)
    })
}
