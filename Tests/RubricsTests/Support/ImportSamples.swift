import Foundation
import Rubrics

/// The samples of rubric exports in `Rubrics/Samples`.
enum ImportSamples {
  /// File, format, rubrics, sections, criteria, levels.
  static let counts: [(String, String, [Int])] = [
    ("blackboard.en.xml", "blackboard", [2, 2, 3, 6]),
    ("canvas.en.xml", "canvas", [2, 2, 5, 13]),
    ("combinedopenended.en.xml", "edx-combinedopenended", [1, 1, 2, 5]),
    ("d2l.en.xml", "d2l", [1, 2, 3, 6]),
    ("moodle-guide.en.xml", "moodle", [1, 1, 2, 0]),
    ("moodle-rubric.fr.xml", "moodle", [1, 1, 2, 5]),
    ("ora2.en.xml", "ora2", [1, 1, 3, 5]),
    ("parley.en.xml", "parley", [1, 2, 4, 4]),
    ("sakai.en.xml", "sakai", [1, 2, 2, 4]),
    ("servicenow.en.xml", "servicenow", [1, 2, 2, 3]),
    ("spreadsheet-8x8.en.xml", "spreadsheet", [1, 2, 3, 6]),
    ("spreadsheet-calabrio.en.xml", "spreadsheet", [1, 2, 3, 7]),
    ("spreadsheet-verint.en.xml", "spreadsheet", [2, 3, 3, 6]),
    ("spreadsheet.en.xml", "spreadsheet", [1, 2, 3, 7]),
    ("spreadsheet.fr.xml", "spreadsheet", [1, 2, 3, 6]),
  ]

  static let names = counts.map(\.0)

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: Contract.repository.appending(path: "Rubrics/Samples/\(name)")))
  }

  static func text(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }

  static func read(_ name: String) throws -> RubricImport {
    try RubricImports.read(bytes(name))
  }

  static func read(xml: String, format: String? = nil) throws(RubricImportError) -> RubricImport {
    try RubricImports.read(Array(xml.utf8), format: format)
  }
}

/// The sentence of the error that `body` throws, or what came instead.
func refusal(_ body: () throws -> RubricImport) -> String {
  do {
    let result = try body()
    return "read as \(result.format)"
  } catch {
    return "\(error)"
  }
}
