import Conversations
import LanguageAnalysis

/// Findings for people who read, and for programs.
public struct FindingReport: Sendable {
  private let texts: ScenarioTexts

  public init(texts: ScenarioTexts) { self.texts = texts }

  /// Each finding with its line and a caret, then what they come to.
  ///
  /// - Parameter files: the number of scenarios that were looked at.
  public func text(_ found: [FoundInFile], files: Int) -> [UInt8] {
    var page = ""
    for file in found {
      for finding in file.findings { page += rendered(finding, file) + "\n" }
    }
    let all = found.flatMap(\.findings)
    func count(_ severity: Finding.Severity) -> Int { all.count { $0.severity == severity } }
    page += texts.checked(files, count(.error), count(.warning), count(.info)) + "\n"
    return Array(page.utf8)
  }

  /// Sentences are English; in French the code's title leads, and the sentence follows.
  private func rendered(_ finding: Finding, _ file: FoundInFile) -> String {
    let name = DisplayText.safe(file.file)
    if texts.language == .en { return safe(finding).rendered(file: name, source: file.source) }
    let title = FindingPages.page(finding.code)?.title[texts.language] ?? ""
    var plain = safe(finding)
    let sentence = plain.sentence
    plain.message = title.prefix(1).lowercased() + title.dropFirst()
    plain.hint = nil
    var lines = plain.rendered(file: name, source: file.source)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines[0] = lines[0].replacing(
      ": \(finding.severity.rawValue): ", with: " : \(texts.severity(finding.severity)) : ",
      maxReplacements: 1)
    if let hint = finding.hint {
      lines[0] = lines[0].replacing(
        " [\(finding.code)]",
        with: " ; \(texts.didYouMean(DisplayText.safe(hint))) [\(finding.code)]")
    }
    lines.append("  \(texts.details)\(sentence)")
    return lines.joined(separator: "\n")
  }

  private func safe(_ finding: Finding) -> Finding {
    var finding = finding
    finding.message = DisplayText.safe(finding.message)
    finding.hint = finding.hint.map(DisplayText.safe)
    return finding
  }

  /// `{"schema":1,"findings":[{"file","code","severity","line","column","length","message","hint"}]}`
  public func json(_ found: [FoundInFile]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(literal: "{\"schema\":1,\"findings\":[")
    var isFirst = true
    for file in found {
      for finding in file.findings {
        bytes.append(text: isFirst ? "\n" : ",\n")
        isFirst = false
        bytes.append(literal: "{\"file\":")
        bytes.append(json: file.file)
        bytes.append(literal: ",\"code\":")
        bytes.append(json: finding.code)
        bytes.append(literal: ",\"severity\":")
        bytes.append(json: finding.severity.rawValue)
        bytes.append(literal: ",\"line\":")
        bytes.append(integer: finding.line)
        bytes.append(literal: ",\"column\":")
        bytes.append(integer: finding.column)
        bytes.append(literal: ",\"length\":")
        bytes.append(integer: finding.length)
        bytes.append(literal: ",\"message\":")
        bytes.append(json: finding.message)
        bytes.append(literal: ",\"hint\":")
        bytes.append(json: finding.hint)
        bytes.append(literal: "}")
      }
    }
    bytes.append(text: isFirst ? "]}\n" : "\n]}\n")
    return bytes
  }
}
