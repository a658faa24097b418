public import LanguageAnalysis

/// The findings about one file, with its text to quote.
public struct FoundInFile: Sendable {
  public var file: String
  public var findings: [Finding]
  public var source: SourceLines

  public init(file: String, findings: [Finding], source: SourceLines) {
    self.file = file
    self.findings = findings
    self.source = source
  }
}
