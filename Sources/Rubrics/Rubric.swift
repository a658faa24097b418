public import LanguageAnalysis

/// A grid: sections of criteria, with the policies that turn answers into a score.
public struct Rubric: Sendable, Hashable {
  public var id: String
  public var version: Int
  public var title: LocalizedText
  public var description: LocalizedText
  public var policies: Policies
  /// Score (0…100) below which the outcome is `fail`.
  public var pass: Double?
  /// Best first.
  public var bands: [Band]
  public var sections: [Section]
  /// Hash of the source text, hex; printed in every result.
  public var hash: String

  public init(
    id: String, version: Int, title: LocalizedText, description: LocalizedText = LocalizedText(),
    policies: Policies = Policies(), pass: Double? = nil, bands: [Band] = [], sections: [Section],
    hash: String = ""
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.description = description
    self.policies = policies
    self.pass = pass
    self.bands = bands
    self.sections = sections
    self.hash = hash
  }
}

/// How answers become a score; data of the rubric, printed in every result.
public struct Policies: Sendable, Hashable {
  public enum NotApplicable: String, Sendable, Hashable, CaseIterable {
    case redistribute, pool, keepSections = "keep-sections", pass
  }
  public enum Fail: String, Sendable, Hashable, CaseIterable { case zero, mark }
  public enum Normalise: String, Sendable, Hashable, CaseIterable { case zero, min }
  public enum Display: String, Sendable, Hashable, CaseIterable {
    case percent, points, ten, twenty
  }

  public var notApplicable: NotApplicable
  public var fail: Fail
  public var normalise: Normalise
  public var display: Display
  /// Highest score (0…100 or more) that bonus points can lift to; nil: no cap.
  public var bonusCap: Double?

  public init(
    notApplicable: NotApplicable = .redistribute, fail: Fail = .zero, normalise: Normalise = .zero,
    display: Display = .percent, bonusCap: Double? = nil
  ) {
    self.notApplicable = notApplicable
    self.fail = fail
    self.normalise = normalise
    self.display = display
    self.bonusCap = bonusCap
  }
}

/// A named range of scores, from `from` upwards.
public struct Band: Sendable, Hashable {
  public var id: String
  public var from: Double
  public var title: LocalizedText

  public init(id: String, from: Double, title: LocalizedText) {
    self.id = id
    self.from = from
    self.title = title
  }
}

public struct Section: Sendable, Hashable {
  public var id: String
  public var title: LocalizedText
  public var description: LocalizedText
  /// Nil: its share is that of its criteria's weights.
  public var weight: Double?
  public var criteria: [Criterion]

  public init(
    id: String, title: LocalizedText, description: LocalizedText = LocalizedText(),
    weight: Double? = nil, criteria: [Criterion]
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.weight = weight
    self.criteria = criteria
  }
}

extension Rubric {
  /// Share of the form's weight, 0…1, that some of its criteria have; bonus points do not count.
  public func share(ofCriteria ids: Set<String>) -> Double {
    let hasWeights = sections.contains { $0.weight != nil }
    var share = 0.0
    var all = 0.0
    for section in sections {
      let counted = section.criteria.filter { !$0.isBonus }
      let sum = counted.reduce(0) { $0 + $1.weight }
      let weight = hasWeights ? (section.weight ?? 0) : sum
      guard sum > 0, weight > 0 else { continue }
      let part = counted.reduce(0) { $0 + (ids.contains($1.id) ? $1.weight : 0) }
      share += weight * part / sum
      all += weight
    }
    return all > 0 ? share / all : 0
  }
}
