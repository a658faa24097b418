import LanguageAnalysis

/// Notes which texts lack one of the two languages.
struct TranslationLog {
  private var counts = (en: 0, fr: 0)
  private var gaps: [(key: String, language: String, place: YAMLTree.Place)] = []

  mutating func add(_ text: LocalizedText, key: String, at place: YAMLTree.Place) {
    if text.en != nil { counts.en += 1 }
    if text.fr != nil { counts.fr += 1 }
    if text.en == nil { gaps.append((key, "English", place)) }
    if text.fr == nil { gaps.append((key, "French", place)) }
  }

  /// One warning a gap, or a single one where the whole file has one language only.
  var findings: [Finding] {
    let isMonolingual = (counts.en == 0) != (counts.fr == 0)
    if isMonolingual, let first = gaps.first {
      return [
        Finding(
          code: "missing-translation", severity: .warning, line: first.place.line,
          column: first.place.column, message: "no text is in \(first.language)")
      ]
    }
    return gaps.map {
      Finding(
        code: "missing-translation", severity: .warning, line: $0.place.line,
        column: $0.place.column, message: "\"\($0.key)\" has no \($0.language) text")
    }
  }
}
