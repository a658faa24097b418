import Conversations
import LanguageAnalysis

/// Rules for the criteria of an imported rubric, kept beside it so that the source stays as it is.
public struct RubricOverlay: Sendable, Hashable {
  /// The id of the rubric that it lies over.
  public var rubric: String
  public var entries: [Entry]

  public init(rubric: String, entries: [Entry] = []) {
    self.rubric = rubric
    self.entries = entries
  }

  /// What is known of one criterion; what is nil stays as the source has it.
  public struct Entry: Sendable, Hashable {
    public var id: String
    /// Title and points as they were when the entry was written: they tell what has moved since.
    public var title: String?
    public var points: Double?
    /// The levels of `.levels` have no titles: those of the source are kept.
    public var kind: Criterion.Kind?
    public var only: Rule?
    public var skill: String?
    public var weight: Double?
    public var critical: Criterion.Critical?
    public var failsBelow: Double?
    /// `notApplicable: never`.
    public var alwaysOwed: Bool

    public init(
      id: String, title: String? = nil, points: Double? = nil, kind: Criterion.Kind? = nil,
      only: Rule? = nil, skill: String? = nil, weight: Double? = nil,
      critical: Criterion.Critical? = nil, failsBelow: Double? = nil, alwaysOwed: Bool = false
    ) {
      self.id = id
      self.title = title
      self.points = points
      self.kind = kind
      self.only = only
      self.skill = skill
      self.weight = weight
      self.critical = critical
      self.failsBelow = failsBelow
      self.alwaysOwed = alwaysOwed
    }
  }

  /// The rubric with what the overlay says laid over it; entries without a criterion do nothing.
  public func applied(to rubric: Rubric) -> Rubric {
    var rubric = rubric
    var byID: [String: Entry] = [:]
    for entry in entries where byID[entry.id] == nil { byID[entry.id] = entry }
    for section in rubric.sections.indices {
      for index in rubric.sections[section].criteria.indices {
        let id = rubric.sections[section].criteria[index].id
        if let entry = byID[id] { entry.apply(to: &rubric.sections[section].criteria[index]) }
      }
    }
    return rubric
  }

  /// What is no longer as it was when the overlay was written.
  public func moves(in rubric: Rubric) -> [OverlayMove] {
    var moves: [OverlayMove] = []
    let criteria = Dictionary(rubric.criteria.map { ($0.id, $0) }) { first, _ in first }
    let known = Set(entries.map(\.id))
    for entry in entries {
      guard let criterion = criteria[entry.id] else {
        let heir = entry.title.flatMap { title in
          rubric.criteria.first { !known.contains($0.id) && $0.title.holds(title) }
        }
        moves.append(.gone(id: entry.id, title: entry.title, heir: heir?.id))
        continue
      }
      if let title = entry.title, !criterion.title.holds(title) {
        moves.append(
          .renamed(id: entry.id, from: title, to: criterion.title[.en]))
      }
      if let points = entry.points, points != criterion.maxPoints {
        moves.append(.points(id: entry.id, from: points, to: criterion.maxPoints))
      } else if let stray = entry.strayLevel(in: criterion) {
        moves.append(.level(id: entry.id, points: stray))
      }
    }
    return moves
  }
}

/// One thing that an overlay knew otherwise.
public enum OverlayMove: Sendable, Hashable {
  /// The criterion is no more; `heir` has its title under another id.
  case gone(id: String, title: String?, heir: String?)
  case renamed(id: String, from: String, to: String)
  case points(id: String, from: Double, to: Double)
  /// The overlay gives points that no level of the source has.
  case level(id: String, points: Double)
}

extension RubricOverlay.Entry {
  func apply(to criterion: inout Criterion) {
    if let kind { apply(kind, to: &criterion) }
    if let only { criterion.only = only }
    if let skill { criterion.skill = skill }
    if let weight { criterion.weight = weight }
    if let critical { criterion.critical = critical }
    if let failsBelow { criterion.failsBelow = failsBelow }
    if alwaysOwed { criterion.alwaysOwed = true }
  }

  private func apply(_ kind: Criterion.Kind, to criterion: inout Criterion) {
    let own = criterion.manualLevels
    switch kind {
    case .levels(let levels):
      criterion.kind = .levels(
        levels.map { level in
          var level = level
          if let same = own.first(where: { $0.points == level.points }) {
            level.title = same.title
            level.description = same.description
          }
          return level
        })
      criterion.maxPoints = levels.map(\.points).max() ?? criterion.maxPoints
    case .absence(var rule):
      if rule.each == 0 { rule.each = criterion.maxPoints }
      criterion.kind = .absence(rule)
    case .answer: criterion.kind = kind
    case .manual: break
    }
  }

  /// Points of a level that the source's levels do not have.
  func strayLevel(in criterion: Criterion) -> Double? {
    guard case .levels(let levels)? = kind, !criterion.manualLevels.isEmpty else { return nil }
    let own = criterion.manualLevels.map(\.points)
    return levels.map(\.points).first { !own.contains($0) }
  }
}
