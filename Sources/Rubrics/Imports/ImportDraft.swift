import Conversations
import LanguageAnalysis

/// What an importer made of a file, before ids are settled and the whole is checked.
struct ImportDraft: Sendable {
  var format: String
  var rubrics: [ImportedRubric]
  var notes: ImportNotes

  /// The result, with what is worth knowing about it in one language.
  func finished(in language: Language) throws(RubricImportError) -> RubricImport {
    var notes = notes
    try ImportCheck.bound(self.rubrics)
    let rubrics = try ImportedIDs.settled(rubrics)
    ImportCheck.check(rubrics, &notes)
    return RubricImport(
      format: format, rubrics: rubrics, findings: notes.findings(in: language))
  }
}

extension ImportNotes {
  func findings(in language: Language) -> [Finding] {
    notes.map {
      Finding(
        code: $0.code, severity: $0.severity, line: $0.line, column: 0, message: $0.text[language])
    }.sorted()
  }
}
