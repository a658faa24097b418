import LanguageAnalysis

/// Something that the reader of an import should know; it keeps nothing from being used.
struct ImportNote: Sendable, Hashable {
  var code: String
  var severity: Finding.Severity
  /// From 1; 0 where the file as a whole is meant.
  var line: Int
  /// The message in both languages: lower case, no full stop.
  var text: LocalizedText
}

/// Collects notes; many of one kind are counted after the first few.
struct ImportNotes: Sendable {
  private(set) var notes: [ImportNote] = []
  private var counts: [String: Int] = [:]
  /// Notes of one code that are kept.
  static let most = 50

  mutating func add(
    _ code: String, _ severity: Finding.Severity = .warning, line: Int = 0,
    english: String, french: String
  ) {
    counts[code, default: 0] += 1
    guard counts[code, default: 0] <= Self.most else { return }
    notes.append(
      ImportNote(
        code: code, severity: severity, line: line, text: LocalizedText(en: english, fr: french)))
  }
}
