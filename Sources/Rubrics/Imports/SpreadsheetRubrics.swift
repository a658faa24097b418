import Conversations
import LanguageAnalysis

/// Excel "XML Spreadsheet 2003" by a convention of headings (Documentation/Formats/rubric-import.md):
/// what parley writes down itself, and what an Excel user of a quality desk would save.
enum SpreadsheetRubrics {
  static let format = RubricFormat.xml(
    "spreadsheet", title: "Excel (XML Spreadsheet 2003)",
    recognises: { root in
      root.name == "Workbook" && root.namespace == SpreadsheetTable.namespace
    },
    read: { root, notes throws(RubricImportError) in
      var rubrics: [ImportedRubric] = []
      for sheet in root.elements("Worksheet") {
        let table = try SpreadsheetTable(sheet)
        guard let heading = SpreadsheetHeader(table) else { continue }
        var reader = SpreadsheetReader(heading)
        try reader.read(table, &notes)
        rubrics += reader.rubrics(named: heading.title, sheet)
      }
      if rubrics.isEmpty {
        notes.add(
          "no-rubric", .error,
          english: "no rubric in the file: no sheet has a row of headings such as Section,"
            + " Criterion, Weight, Level 1, Level 1 points",
          french: "aucune grille dans le fichier : aucune feuille n’a de ligne d’en-têtes telle que"
            + " Thème, Critère, Poids, Niveau 1, Niveau 1 points")
      }
      return rubrics
    })
}

/// The row of headings of a sheet, and what stands above it.
struct SpreadsheetHeader {
  private(set) var columns: [SpreadsheetColumn: Int] = [:]
  var row = 0
  /// Of the sheet: a lone text above the headings, else its name.
  var title = ""
  /// Headings that say nothing to parley.
  private(set) var unknown: [String] = []
  private static let searched = 50

  /// Nil where no row among the first has the heading of a criterion and one more.
  init?(_ table: SpreadsheetTable) {
    for row in table.rows.prefix(Self.searched) {
      var columns: [SpreadsheetColumn: Int] = [:]
      var unknown: [String] = []
      for (column, cell) in row.cells.sorted(by: { $0.key < $1.key }) {
        if let kind = SpreadsheetColumn(heading: cell.text), columns[kind] == nil {
          columns[kind] = column
        } else {
          unknown.append(cell.text)
        }
      }
      guard columns[.criterion] != nil, columns.count >= 2 else { continue }
      self.columns = columns
      self.row = row.number
      self.unknown = unknown
      let above = table.rows.first { $0.number < row.number && $0.cells.count == 1 }
      title = above?.cells.values.first?.text ?? table.name
      return
    }
    return nil
  }

  var levels: [Int] {
    columns.keys.compactMap { column in
      switch column {
      case .level(let number), .levelPoints(let number), .levelDescription(let number): number
      default: nil
      }
    }.reduce(into: Set()) { $0.insert($1) }.sorted()
  }
}

/// Collects criteria row by row.
struct SpreadsheetReader {
  private let header: SpreadsheetHeader
  private let levelNumbers: [Int]
  /// By the title of the form, in the order of the sheet.
  private var forms: [(title: String, sections: [ImportedSection])] = []
  private var row = SpreadsheetTable.Row(number: 0, line: 0)

  init(_ header: SpreadsheetHeader) {
    self.header = header
    levelNumbers = header.levels
  }

  private func cell(_ column: SpreadsheetColumn) -> SpreadsheetTable.Cell? {
    header.columns[column].flatMap { row.cells[$0] }
  }

  private func text(_ column: SpreadsheetColumn) -> String {
    PlainText.line(cell(column)?.text, .plain)
  }

  private func number(_ column: SpreadsheetColumn, _ name: String) throws(RubricImportError)
    -> Double?
  {
    guard let cell = cell(column) else { return nil }
    return try SpreadsheetNumber.value(cell, name)
  }

  mutating func read(
    _ table: SpreadsheetTable, _ notes: inout ImportNotes
  ) throws(RubricImportError) {
    if !header.unknown.isEmpty {
      notes.add(
        "unknown-heading", .info, line: table.rows.first { $0.number == header.row }?.line ?? 0,
        english: "columns not read: \(Quote.list(header.unknown))",
        french: "colonnes non lues : \(FrenchQuote.list(header.unknown))")
    }
    for next in table.rows where next.number > header.row {
      row = next
      try take(&notes)
    }
  }

  private mutating func take(_ notes: inout ImportNotes) throws(RubricImportError) {
    let title = text(.criterion)
    if Self.isTotal(title) || Self.isTotal(text(.section)) { return }
    let section = text(.section)
    if !text(.rubric).isEmpty || forms.isEmpty { openForm(text(.rubric)) }
    if !section.isEmpty { try openSection(section) }
    guard !title.isEmpty else {
      if !text(.answer).isEmpty { try addAnswer() }
      return
    }
    let hasOnlyTitle = row.cells.count == 1
    if hasOnlyTitle, header.columns[.section] == nil {
      // A line of its own between the criteria is the heading of those below.
      forms[forms.count - 1].sections.append(ImportedSection(id: "", title: title))
      return
    }
    if header.columns[.answer] != nil, isLast(title) {
      try addAnswer()
      return
    }
    try addCriterion(title)
    if header.columns[.answer] != nil { try addAnswer() }
  }

  private static func isTotal(_ title: String) -> Bool {
    ["total", "sous-total", "subtotal", "sub-total", "total general", "grand total"]
      .contains(LabelKey.folded(title))
  }

  private mutating func openForm(_ title: String) {
    if let last = forms.last, last.title == title { return }
    forms.append((title, []))
  }

  private mutating func openSection(_ title: String) throws(RubricImportError) {
    let weight = try number(.sectionWeight, "section weight")
    let form = forms.count - 1
    if let known = forms[form].sections.firstIndex(where: { $0.title == title }) {
      // Rows of one section stand together; a later one goes back to it.
      let section = forms[form].sections.remove(at: known)
      forms[form].sections.append(section)
      if let weight { forms[form].sections[forms[form].sections.count - 1].weight = weight }
      return
    }
    forms[form].sections.append(ImportedSection(id: "", title: title, weight: weight))
  }

  private func isLast(_ title: String) -> Bool {
    guard let last = forms.last?.sections.last?.criteria.last else { return false }
    let id = text(.id)
    return last.title == title && (id.isEmpty || id == last.id)
  }

  private mutating func addCriterion(_ title: String) throws(RubricImportError) {
    let form = forms.count - 1
    if forms[form].sections.isEmpty {
      forms[form].sections.append(ImportedSection(id: "criteria", title: ""))
    }
    var criterion = ImportedCriterion(
      id: text(.id), title: title, description: PlainText.of(cell(.description)?.text, .plain),
      weight: try number(.weight, "weight"), isCritical: flag(.critical),
      allowsNotApplicable: flag(.notApplicable), line: cell(.criterion)?.line ?? row.line,
      column: cell(.criterion)?.column ?? 0)
    criterion.points = try number(.most, "points")
    if criterion.points == nil, header.columns[.answer] == nil {
      criterion.points = try number(.points, "points")
    }
    try addLevels(to: &criterion)
    criterion.points = criterion.points ?? criterion.levels.compactMap(\.points).max()
    forms[form].sections[forms[form].sections.count - 1].criteria.append(criterion)
  }

  private func addLevels(to criterion: inout ImportedCriterion) throws(RubricImportError) {
    for level in levelNumbers {
      let title = text(.level(level))
      let description = PlainText.of(cell(.levelDescription(level))?.text, .plain)
      let points = try number(.levelPoints(level), "level \(level) points")
      if title.isEmpty, description.isEmpty, points == nil { continue }
      SpreadsheetAnswers.add(
        ImportedLevel(title: title, description: description, points: points), to: &criterion)
    }
    for level in SpreadsheetAnswers.levels(in: cell(.answers)?.text ?? "") {
      SpreadsheetAnswers.add(level, to: &criterion)
    }
  }

  /// The answer on this row, to the criterion above.
  private mutating func addAnswer() throws(RubricImportError) {
    let title = text(.answer)
    let form = forms.count - 1
    guard !title.isEmpty, let section = forms[form].sections.indices.last,
      let last = forms[form].sections[section].criteria.indices.last
    else { return }
    let level = ImportedLevel(
      title: title, description: PlainText.of(cell(.answerDescription)?.text, .plain),
      points: try number(.points, "points"))
    SpreadsheetAnswers.add(level, to: &forms[form].sections[section].criteria[last])
    let points = forms[form].sections[section].criteria[last].levels.compactMap(\.points).max()
    if header.columns[.most] == nil {
      forms[form].sections[section].criteria[last].points = points
    }
    if flag(.critical) == true { forms[form].sections[section].criteria[last].isCritical = true }
  }

  private func flag(_ column: SpreadsheetColumn) -> Bool? {
    guard header.columns[column] != nil else { return nil }
    let word = text(column)
    if word.isEmpty || word == "-" { return false }
    return ImportNumber.flag(word) ?? true
  }

  /// The forms that have criteria; sections in the order in which they first came.
  func rubrics(named title: String, _ sheet: XMLElement) -> [ImportedRubric] {
    forms.compactMap { form in
      let sections = form.sections.filter { !$0.criteria.isEmpty }
      guard !sections.isEmpty else { return nil }
      return ImportedRubric(
        id: "", title: form.title.isEmpty ? title : form.title, sections: sections,
        line: sheet.line, column: sheet.column)
    }
  }
}
