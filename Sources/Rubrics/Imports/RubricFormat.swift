import Conversations

/// A system whose exports parley imports.
public struct RubricFormat: Sendable {
  /// What `--input-format` takes and results name: `canvas`.
  public let name: String
  /// What people call it: `Canvas (Common Cartridge)`.
  public let title: String
  let reader: Reader

  enum Reader: Sendable {
    case xml(XMLRubricFormat)
    case json(JSONRubricFormat)
  }
}

/// How one system's XML is told and read.
struct XMLRubricFormat: Sendable {
  /// Judges by the root element and what stands in it, never by the file's name.
  let recognises: @Sendable (XMLElement) -> Bool
  let read: @Sendable (XMLElement, inout ImportNotes) throws(RubricImportError) -> [ImportedRubric]
}

/// How one system's JSON is told and read.
struct JSONRubricFormat: Sendable {
  let recognises: @Sendable (JSONValue) -> Bool
  let read: @Sendable (JSONValue, inout ImportNotes) throws(RubricImportError) -> [ImportedRubric]
}

extension RubricFormat {
  static func xml(
    _ name: String, title: String, recognises: @escaping @Sendable (XMLElement) -> Bool,
    read:
      @escaping @Sendable (XMLElement, inout ImportNotes) throws(RubricImportError) ->
      [ImportedRubric]
  ) -> RubricFormat {
    RubricFormat(
      name: name, title: title,
      reader: .xml(XMLRubricFormat(recognises: recognises, read: read)))
  }

  static func json(
    _ name: String, title: String, recognises: @escaping @Sendable (JSONValue) -> Bool,
    read:
      @escaping @Sendable (JSONValue, inout ImportNotes) throws(RubricImportError) ->
      [ImportedRubric]
  ) -> RubricFormat {
    RubricFormat(
      name: name, title: title,
      reader: .json(JSONRubricFormat(recognises: recognises, read: read)))
  }
}
