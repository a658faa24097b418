public import Conversations
import LanguageAnalysis

/// Reads the exports of other systems as rubrics.
public enum RubricImports {
  /// The format of parley's own XML, which has rules.
  public static let ownFormat = ParleyRubrics.format.name

  /// Larger files are refused before anything of them is read.
  public static let maxBytes = 16 << 20

  /// What a file holds; no rubric in it is no error, but a finding `no-rubric`.
  ///
  /// - Parameter format: the name of a format, which is otherwise told by what the file holds.
  /// - Parameter profile: how to read XML that parley does not know; it wins over `format`.
  /// - Parameter language: of the findings' messages.
  public static func read(
    _ bytes: [UInt8], format: String? = nil, profile: RubricProfile? = nil,
    language: Language = .en
  ) throws(RubricImportError) -> RubricImport {
    let wanted = try format.map { name throws(RubricImportError) in try find(name) }
    guard bytes.count <= maxBytes else {
      throw RubricImportError(.tooLarge(limit: maxBytes))
    }
    switch try RubricSource.kind(of: bytes) {
    case .json:
      if profile != nil { throw RubricImportError(.profile(.needsXML)) }
      return try readJSON(bytes, as: wanted, language)
    case .xml:
      let document = try XMLDocument(parsing: bytes)
      if let profile { return try profile.read(document).finished(in: language) }
      return try readXML(document.root, as: wanted, language)
    }
  }

  private static func find(_ name: String) throws(RubricImportError) -> RubricFormat {
    let all = RubricFormat.all
    if let format = all.first(where: { $0.name == name }) { return format }
    throw RubricImportError(.unknownFormat(name: name, allowed: all.map(\.name)))
  }

  private static func readXML(
    _ root: XMLElement, as wanted: RubricFormat?, _ language: Language
  ) throws(RubricImportError) -> RubricImport {
    var matches: [(RubricFormat, XMLRubricFormat)] = []
    for format in RubricFormat.all {
      if case .xml(let xml) = format.reader, xml.recognises(root) { matches.append((format, xml)) }
    }
    if let wanted {
      matches.removeAll { $0.0.name != wanted.name }
      if matches.isEmpty {
        throw RubricImportError(
          .notOfFormat(format: wanted.title, root: root.name), line: root.line,
          column: root.column)
      }
    }
    if matches.count > 1 {
      throw RubricImportError(
        .twoFormats(matches.map(\.0.name)), line: root.line, column: root.column)
    }
    guard let (format, xml) = matches.first else { throw ForeignMarkup.refusal(of: root) }
    var notes = ImportNotes()
    let rubrics = try xml.read(root, &notes)
    return try ImportDraft(format: format.name, rubrics: rubrics, notes: notes)
      .finished(in: language)
  }

  private static func readJSON(
    _ bytes: [UInt8], as wanted: RubricFormat?, _ language: Language
  ) throws(RubricImportError) -> RubricImport {
    let document: JSONValue
    do throws(TranscriptError) {
      document = try JSONValue(parsing: TextDecoding.utf8(bytes).bytes)
    } catch {
      throw RubricImportError(error)
    }
    var matches: [(RubricFormat, JSONRubricFormat)] = []
    for format in RubricFormat.all {
      if case .json(let json) = format.reader, json.recognises(document) {
        matches.append((format, json))
      }
    }
    let keys = (document.array?.first ?? document).object?.keys ?? []
    if let wanted {
      matches.removeAll { $0.0.name != wanted.name }
      if matches.isEmpty {
        throw RubricImportError(
          .notOfFormat(format: wanted.title, root: keys.first ?? ""), line: 1, column: 1)
      }
    }
    if matches.count > 1 {
      throw RubricImportError(.twoFormats(matches.map(\.0.name)), line: 1, column: 1)
    }
    guard let (format, json) = matches.first else {
      throw RubricImportError(.unknownJSON(keys: keys), line: 1, column: 1)
    }
    var notes = ImportNotes()
    let rubrics = try json.read(document, &notes)
    return try ImportDraft(format: format.name, rubrics: rubrics, notes: notes)
      .finished(in: language)
  }
}

extension RubricImportError {
  /// What JSON is not, in this module's terms.
  init(_ error: TranscriptError) {
    let (line, column) =
      switch error.place {
      case .file, .conversation: (0, 0)
      case .line(let line): (line, 0)
      case .position(let line, let column): (line, column)
      }
    self.init(.json(error.problem), line: line, column: column)
  }
}
