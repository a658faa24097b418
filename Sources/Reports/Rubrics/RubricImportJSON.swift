import LanguageAnalysis
public import Rubrics

/// `rubric import --json`: what a file holds, as one object.
public enum RubricImportJSON {
  /// The object on one line, with the line's end.
  public static func line(of result: RubricImport) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(literal: "{\"format\":")
    bytes.append(json: result.format)
    bytes.append(literal: ",\"rubrics\":")
    bytes.appendList(result.rubrics) { bytes, rubric in
      bytes.append(literal: "{\"id\":")
      bytes.append(json: rubric.id)
      bytes.append(literal: ",\"title\":")
      bytes.append(json: rubric.title)
      bytes.append(literal: ",\"sections\":")
      bytes.appendList(rubric.sections) { $0.append(section: $1) }
      bytes.append(literal: "}")
    }
    bytes.append(literal: ",\"findings\":")
    bytes.appendList(result.findings) { bytes, finding in
      bytes.append(literal: "{\"code\":")
      bytes.append(json: finding.code)
      bytes.append(literal: ",\"severity\":")
      bytes.append(json: finding.severity.rawValue)
      bytes.append(literal: ",\"line\":")
      bytes.append(integer: finding.line)
      bytes.append(literal: ",\"message\":")
      bytes.append(json: finding.sentence)
      bytes.append(literal: "}")
    }
    bytes.append(literal: "}\n")
    return bytes
  }
}

extension [UInt8] {
  /// Appends a JSON array.
  mutating func appendList<Item>(_ items: [Item], _ body: (inout [UInt8], Item) -> Void) {
    append(UInt8(ascii: "["))
    for (place, item) in items.enumerated() {
      if place > 0 { append(UInt8(ascii: ",")) }
      body(&self, item)
    }
    append(UInt8(ascii: "]"))
  }

  /// Appends a number with all its decimals, or `null`: points are the source's own.
  mutating func append(exact number: Double?) {
    guard let number, number.isFinite else { return append(literal: "null") }
    if let whole = Int(exactly: number) { return append(integer: whole) }
    append(text: number.description)
  }

  fileprivate mutating func append(section: ImportedSection) {
    append(literal: "{\"id\":")
    append(json: section.id)
    append(literal: ",\"title\":")
    append(json: section.title)
    append(literal: ",\"criteria\":")
    appendList(section.criteria) { bytes, criterion in
      bytes.append(literal: "{\"id\":")
      bytes.append(json: criterion.id)
      bytes.append(literal: ",\"title\":")
      bytes.append(json: criterion.title)
      bytes.append(literal: ",\"description\":")
      bytes.append(json: criterion.description)
      bytes.append(literal: ",\"points\":")
      bytes.append(exact: criterion.points)
      bytes.append(literal: ",\"levels\":")
      bytes.appendList(criterion.levels) { bytes, level in
        bytes.append(literal: "{\"title\":")
        bytes.append(json: level.title)
        bytes.append(literal: ",\"description\":")
        bytes.append(json: level.description)
        bytes.append(literal: ",\"points\":")
        bytes.append(exact: level.points)
        bytes.append(literal: "}")
      }
      bytes.append(literal: "}")
    }
    append(literal: "}")
  }
}
