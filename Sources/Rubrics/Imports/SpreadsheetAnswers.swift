import Conversations

/// Answers as people write them into cells.
enum SpreadsheetAnswers {
  /// Adds a level; an answer that says "not applicable" is a permission, not a level.
  static func add(_ level: ImportedLevel, to criterion: inout ImportedCriterion) {
    if isNotApplicable(level.title) {
      criterion.allowsNotApplicable = true
    } else {
      criterion.levels.append(level)
    }
  }

  private static func isNotApplicable(_ title: String) -> Bool {
    ["n/a", "na", "n.a.", "not applicable", "s/o", "sans objet", "non applicable"]
      .contains(LabelKey.folded(title))
  }

  /// `Yes = 5; Partly (2,5); No: 0`, a line, a semicolon or a bar between two answers; without
  /// any of these, a comma.
  static func levels(in text: String) -> [ImportedLevel] {
    let strong = text.split { ";|\n".contains($0) }
    let parts = strong.count > 1 ? strong : text.split(separator: ",")
    return parts.compactMap { part in
      let answer = PlainText.line(String(part), .plain)
      guard !answer.isEmpty else { return nil }
      return level(answer)
    }
  }

  /// A heading such as `Excellent (5)`, `Bien : 3 pts` or a bare `4`.
  static func graded(_ heading: String) -> (title: String, points: Double)? {
    let line = PlainText.line(heading, .plain)
    if let points = SpreadsheetNumber.decimal(line) { return (line, points) }
    let level = level(line)
    guard let points = level.points, !level.title.isEmpty else { return nil }
    return (level.title, points)
  }

  private static func level(_ answer: String) -> ImportedLevel {
    var rest = answer[...]
    let isBracketed = rest.last == ")"
    if isBracketed { rest = rest.dropLast() }
    let signs: Set<Character> = isBracketed ? ["("] : ["=", ":"]
    guard let sign = rest.lastIndex(where: signs.contains),
      let points = SpreadsheetNumber.decimal(String(rest[rest.index(after: sign)...]))
    else { return ImportedLevel(title: answer) }
    return ImportedLevel(title: PlainText.line(String(rest[..<sign]), .plain), points: points)
  }
}

/// Numbers of cells: as Excel stores them, and as people type them (`2,5`, `10 %`, `5 pts`).
enum SpreadsheetNumber {
  static func value(
    _ cell: SpreadsheetTable.Cell, _ name: String
  ) throws(RubricImportError) -> Double? {
    let word = PlainText.line(cell.text, .plain)
    if ["-", "–", "—", "n/a", "na", "s/o"].contains(word.lowercased()) { return nil }
    guard let number = decimal(word) else {
      throw RubricImportError(
        .badNumber(field: name, text: word), line: cell.line, column: cell.column)
    }
    guard number.magnitude <= Double(ImportNumber.largest) else {
      throw RubricImportError(
        .outOfRange(field: name, text: word, most: ImportNumber.largest), line: cell.line,
        column: cell.column)
    }
    return number
  }

  static func decimal(_ text: String) -> Double? {
    var word = LabelKey.folded(text)
    for unit in ["%", "points", "point", "pts", "pt"] where word.hasSuffix(unit) {
      word = String(word.dropLast(unit.count))
      break
    }
    word = String(word.filter { $0 != " " && $0 != "\u{A0}" && $0 != "\u{202F}" })
    word = String(word.map { $0 == "," ? "." : $0 })
    return ImportNumber.decimal(word) ?? excel(word)
  }

  /// Excel stores `0.1 + 0.2` as `0.30000000000000004`, and tiny rests as `1E-16`.
  private static func excel(_ word: String) -> Double? {
    guard word.utf8.count <= 24, let e = word.firstIndex(of: "e"),
      ImportNumber.decimal(String(word[..<e])) != nil,
      let exponent = Int(word[word.index(after: e)...]), (-30...6).contains(exponent),
      let value = Double(word), value.isFinite
    else { return nil }
    return ImportNumber.rounded(value)
  }
}
