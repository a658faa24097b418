public import LanguageAnalysis

/// A grid as another system exported it: words and points, no rules yet.
///
/// What a format cannot say stays nil; nothing is made up on the way in.
public struct ImportedRubric: Sendable, Hashable {
  /// The system's own id where it is usable, else one made from the title.
  public var id: String
  public var title: String
  public var description: String
  public var sections: [ImportedSection]
  /// Sum of the points as the source says it, or nil.
  public var declaredTotal: Double?
  /// Where it begins in the source, from 1; 0 where unknown.
  public var line: Int
  public var column: Int

  public init(
    id: String, title: String, description: String = "", sections: [ImportedSection] = [],
    declaredTotal: Double? = nil, line: Int = 0, column: Int = 0
  ) {
    self.declaredTotal = declaredTotal
    self.line = line
    self.column = column
    self.id = id
    self.title = title
    self.description = description
    self.sections = sections
  }

  public var criteria: [ImportedCriterion] { sections.flatMap(\.criteria) }
}

public struct ImportedSection: Sendable, Hashable {
  public var id: String
  public var title: String
  public var weight: Double?
  public var criteria: [ImportedCriterion]

  public init(
    id: String, title: String, weight: Double? = nil, criteria: [ImportedCriterion] = []
  ) {
    self.id = id
    self.title = title
    self.weight = weight
    self.criteria = criteria
  }
}

public struct ImportedCriterion: Sendable, Hashable {
  /// Unique in its rubric, and the same again when the same source is imported again: what an
  /// overlay is keyed by.
  public var id: String
  public var title: String
  /// Plain text; HTML was taken out.
  public var description: String
  /// Points of a full answer; nil where the format has none.
  public var points: Double?
  public var weight: Double?
  /// Nil where the format cannot say.
  public var isCritical: Bool?
  public var allowsNotApplicable: Bool?
  /// In the order that the system shows.
  public var levels: [ImportedLevel]
  /// Place in the source, from 1; 0 where unknown.
  public var line: Int
  public var column: Int

  public init(
    id: String, title: String, description: String = "", points: Double? = nil,
    weight: Double? = nil, isCritical: Bool? = nil, allowsNotApplicable: Bool? = nil,
    levels: [ImportedLevel] = [], line: Int = 0, column: Int = 0
  ) {
    self.column = column
    self.id = id
    self.title = title
    self.description = description
    self.points = points
    self.weight = weight
    self.isCritical = isCritical
    self.allowsNotApplicable = allowsNotApplicable
    self.levels = levels
    self.line = line
  }
}

public struct ImportedLevel: Sendable, Hashable {
  public var title: String
  public var description: String
  public var points: Double?

  public init(title: String, description: String = "", points: Double? = nil) {
    self.title = title
    self.description = description
    self.points = points
  }
}

/// What one file held: its format, its rubrics, and what is worth knowing about them.
public struct RubricImport: Sendable, Hashable {
  /// Name of the format, such as `canvas`; what `--input-format` takes.
  public var format: String
  public var rubrics: [ImportedRubric]
  public var findings: [Finding]

  public init(format: String, rubrics: [ImportedRubric], findings: [Finding] = []) {
    self.format = format
    self.rubrics = rubrics
    self.findings = findings
  }
}
