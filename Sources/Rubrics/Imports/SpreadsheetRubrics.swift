import Conversations
import LanguageAnalysis

/// Excel "XML Spreadsheet 2003", by the headings of its columns
/// (Documentation/Formats/rubric-import.md): what a user of a quality desk would save from Excel.
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

/// Collects criteria row by row.
struct SpreadsheetReader {
  private let header: SpreadsheetHeader
  private let levelNumbers: [Int]
  /// In the order of the sheet.
  private var forms: [Form] = []
  /// The form that the row belongs to.
  private var form = 0
  private var row = SpreadsheetTable.Row(number: 0, line: 0)

  private struct Form {
    var title: String
    var sections: [ImportedSection] = []
    /// The section that the row belongs to.
    var current = 0

    mutating func open(_ section: ImportedSection) {
      sections.append(section)
      current = sections.count - 1
    }

    /// The criterion that an answer on a row of its own belongs to.
    var last: ImportedCriterion? {
      get { sections.indices.contains(current) ? sections[current].criteria.last : nil }
      set {
        guard let newValue, sections.indices.contains(current),
          let last = sections[current].criteria.indices.last
        else { return }
        sections[current].criteria[last] = newValue
      }
    }
  }

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
      forms[form].open(ImportedSection(id: "", title: title))
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

  /// A form that came before goes on.
  private mutating func openForm(_ title: String) {
    if let known = forms.firstIndex(where: { $0.title == title }) {
      form = known
    } else {
      forms.append(Form(title: title))
      form = forms.count - 1
    }
  }

  /// A section that came before goes on, where it stands.
  private mutating func openSection(_ title: String) throws(RubricImportError) {
    let weight = try number(.sectionWeight, "section weight")
    if let known = forms[form].sections.firstIndex(where: { $0.title == title }) {
      forms[form].current = known
      if let weight { forms[form].sections[known].weight = weight }
    } else {
      forms[form].open(ImportedSection(id: "", title: title, weight: weight))
    }
    guard forms.count * forms[form].sections.count <= ImportCheck.sections else {
      throw RubricImportError(.tooMany(.section, most: ImportCheck.sections), line: row.line)
    }
  }

  private func isLast(_ title: String) -> Bool {
    guard let last = forms[form].last else { return false }
    let id = text(.id)
    return last.title == title && (id.isEmpty || id == last.id)
  }

  private mutating func addCriterion(_ title: String) throws(RubricImportError) {
    if forms[form].sections.isEmpty {
      forms[form].open(ImportedSection(id: "criteria", title: ""))
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
    forms[form].sections[forms[form].current].criteria.append(criterion)
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
    for grid in header.grid {
      guard let cell = row.cells[grid.column] else { continue }
      SpreadsheetAnswers.add(
        ImportedLevel(
          title: grid.title, description: PlainText.of(cell.text, .plain), points: grid.points),
        to: &criterion)
    }
    for level in SpreadsheetAnswers.levels(in: cell(.answers)?.text ?? "") {
      SpreadsheetAnswers.add(level, to: &criterion)
    }
  }

  /// The answer on this row, to the criterion above.
  private mutating func addAnswer() throws(RubricImportError) {
    let title = text(.answer)
    guard !title.isEmpty, var criterion = forms[form].last else { return }
    let level = ImportedLevel(
      title: title, description: PlainText.of(cell(.answerDescription)?.text, .plain),
      points: try number(.points, "points"))
    SpreadsheetAnswers.add(level, to: &criterion)
    if header.columns[.most] == nil {
      criterion.points = criterion.levels.compactMap(\.points).max()
    }
    if flag(.critical) == true { criterion.isCritical = true }
    forms[form].last = criterion
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
