import LanguageAnalysis
import Reports
import Rubrics

/// Makes rubrics of what exports hold.
struct ImportedGrid {
  let behaviours: BehaviourNames
  let messages: Messages

  /// The rubric of a grid; parley's own XML keeps its rules.
  func rubric(
    _ imported: ImportedRubric, format: String, bytes: [UInt8], path: String
  ) throws(Failure) -> Rubric {
    if format == RubricImports.ownFormat { return try own(bytes, path: path) }
    var notes: [LocalizedText] = []
    let rubric = Rubric(imported: imported, format: format, notes: &notes)
    for note in notes { Console.say(messages.grids.mended(path, note[messages.language])) }
    return rubric
  }

  private func own(_ bytes: [UInt8], path: String) throws(Failure) -> Rubric {
    let file = RubricFile(xml: bytes, behaviours: behaviours)
    if let rubric = file.rubric { return rubric }
    let faults = file.findings.filter { $0.severity == .error }.prefix(3)
    throw Failure(.badInput, faults.map { $0.headline(file: path) }.joined(separator: "\n"))
  }

  /// The one rubric of an export; nil where the bytes are none, and may be YAML.
  func only(in bytes: [UInt8], path: String) throws(Failure) -> Rubric? {
    let result: RubricImport
    do throws(RubricImportError) {
      result = try RubricImports.read(bytes, language: messages.language)
    } catch {
      if bytes.first(where: { !Self.isSpace($0) }) != UInt8(ascii: "<") { return nil }
      throw Failure(.badInput, error.said(of: path, messages))
    }
    guard let first = result.rubrics.first else {
      throw Failure(.badInput, messages.grids.noRubric(path))
    }
    guard result.rubrics.count == 1 else {
      throw Failure(
        .usage,
        messages.grids.importFirst(path, result.rubrics.count, ImportReader.list(result.rubrics)))
    }
    var rubric = try rubric(first, format: result.format, bytes: bytes, path: path)
    if rubric.hash.isEmpty { rubric.hash = ContentHash.hex(of: bytes) }
    return rubric
  }

  /// True where the bytes begin as XML or JSON does; YAML may begin like JSON.
  static func looksLikeExport(_ bytes: [UInt8]) -> Bool {
    let start = SourceLines.withoutMark(bytes).first { !isSpace($0) }
    return start.map { "<{[".utf8.contains($0) } ?? false
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
