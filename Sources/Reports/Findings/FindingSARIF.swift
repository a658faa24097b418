import Conversations
import LanguageAnalysis

/// Findings as SARIF 2.1.0 (OASIS), which code hosts show beside the lines.
public struct FindingSARIF: Sendable {
  private let version: String

  /// - Parameter version: the program's.
  public init(version: String) { self.version = version }

  public func bytes(_ found: [FoundInFile]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(
      literal: """
        {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[\
        {"tool":{"driver":{"name":"parley","version":
        """)
    bytes.append(json: version)
    bytes.append(literal: ",\"rules\":[")
    let codes = Set(found.flatMap { $0.findings.map(\.code) }).sorted()
    for (place, code) in codes.enumerated() {
      bytes.append(text: place == 0 ? "\n" : ",\n")
      append(rule: code, to: &bytes)
    }
    bytes.append(literal: "]}},\"columnKind\":\"unicodeCodePoints\",\"results\":[")
    var isFirst = true
    for file in found {
      for finding in file.findings {
        bytes.append(text: isFirst ? "\n" : ",\n")
        isFirst = false
        append(finding, file.file, to: &bytes)
      }
    }
    bytes.append(literal: "]}]}\n")
    return bytes
  }

  private func append(rule code: String, to bytes: inout [UInt8]) {
    bytes.append(literal: "{\"id\":")
    bytes.append(json: code)
    if let page = FindingPages.page(code) {
      bytes.append(literal: ",\"shortDescription\":{\"text\":")
      bytes.append(json: page.title[.en])
      bytes.append(literal: "},\"fullDescription\":{\"text\":")
      bytes.append(json: page.english.joined(separator: " "))
      bytes.append(literal: "}")
    }
    bytes.append(literal: "}")
  }

  private func append(_ finding: Finding, _ file: String, to bytes: inout [UInt8]) {
    bytes.append(literal: "{\"ruleId\":")
    bytes.append(json: finding.code)
    bytes.append(literal: ",\"level\":")
    bytes.append(json: finding.severity == .info ? "note" : finding.severity.rawValue)
    bytes.append(literal: ",\"message\":{\"text\":")
    bytes.append(json: finding.sentence)
    bytes.append(literal: "},\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":")
    bytes.append(json: Self.uri(file))
    bytes.append(literal: "}")
    if finding.line > 0 {
      bytes.append(literal: ",\"region\":{\"startLine\":")
      bytes.append(integer: finding.line)
      if finding.column > 0 {
        bytes.append(literal: ",\"startColumn\":")
        bytes.append(integer: finding.column)
        bytes.append(literal: ",\"endColumn\":")
        bytes.append(integer: finding.column + finding.length)
      }
      bytes.append(literal: "}")
    }
    bytes.append(literal: "}}]}")
  }

  /// The path as a URI reference: everything but unreserved signs and slashes as `%XX`.
  private static func uri(_ path: String) -> String {
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
    var uri = ""
    for byte in path.utf8 {
      if plain.contains(byte) {
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        uri += "%" + (hex.count == 1 ? "0" : "") + hex
      }
    }
    return uri
  }
}
