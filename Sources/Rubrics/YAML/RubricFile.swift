public import LanguageAnalysis

/// A rubric as a YAML file holds it, with everything that is wrong in the file.
public struct RubricFile: Sendable {
  /// The version of the format that this parley reads (`parley: 1`).
  public static let format = 1

  /// Nil where a finding is an error.
  public let rubric: Rubric?
  /// Sorted by place.
  public let findings: [Finding]

  /// Reads all of the file; `behaviours` are those that its rules may name.
  public init(parsing bytes: [UInt8], behaviours: BehaviourNames) {
    var findings: [Finding] = []
    guard let tree = YAMLTree.read(bytes, findings: &findings) else {
      self.init(rubric: nil, findings: findings.sorted())
      return
    }
    self.init(
      reading: tree, text: String(decoding: SourceLines.withoutMark(bytes), as: UTF8.self),
      hash: ContentHash.hex(of: bytes), behaviours: behaviours, findings: findings)
  }

  /// Reads the tree of a file; `text` is its YAML, where findings inside rules are placed.
  init(
    reading tree: YAMLTree, text: String, hash: String, behaviours: BehaviourNames,
    findings: [Finding]
  ) {
    var findings = findings
    var reader = RubricReader(names: behaviours, text: text)
    var rubric = reader.rubric(tree)
    findings += reader.fields.findings
    if !findings.contains(where: { $0.code == "format-version" }) {
      findings += reader.fields.translations.findings
    }
    rubric?.hash = hash
    self.init(rubric: findings.hasErrors ? nil : rubric, findings: findings.sorted())
  }

  /// A file that could not be read at all.
  init(refused finding: Finding) { self.init(rubric: nil, findings: [finding]) }

  private init(rubric: Rubric?, findings: [Finding]) {
    self.rubric = rubric
    self.findings = findings
  }
}
