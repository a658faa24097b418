public import LanguageAnalysis
import Conversations

/// What is different in a rubric: parts added and removed, and what has changed in those that stayed.
public struct RubricDiff: Sendable, Hashable {
  public enum Part: String, Sendable, Hashable { case rubric, section, criterion }
  public enum Kind: String, Sendable, Hashable { case added, removed, changed }

  /// One difference. A field is named as the rubric file names it.
  public struct Change: Sendable, Hashable {
    public var kind: Kind
    public var part: Part
    public var id: String
    public var title: LocalizedText
    /// Empty where the part itself came or went.
    public var field: String
    /// As the rubric file writes it; nil where there was, or is, nothing.
    public var old: String?
    public var new: String?
  }

  /// The rubric's own first, then section by section in the order of the new one, then what is gone.
  public let changes: [Change]

  public var isEmpty: Bool { changes.isEmpty }

  public init(from old: Rubric, to new: Rubric) {
    var differ = Differ()
    differ.compare(old, new)
    changes = differ.changes
  }
}

private struct Differ {
  var changes: [RubricDiff.Change] = []

  mutating func compare(_ old: Rubric, _ new: Rubric) {
    fields(.rubric, new.id, new.title, old.diffFields, new.diffFields)
    let oldSections = Dictionary(old.sections.map { ($0.id, $0) }) { first, _ in first }
    for section in new.sections {
      if let before = oldSections[section.id] {
        fields(.section, section.id, section.title, before.diffFields, section.diffFields)
      } else {
        add(.added, .section, section.id, section.title)
      }
    }
    let places = Self.criteria(old)
    for section in new.sections {
      for criterion in section.criteria {
        guard let before = places[criterion.id] else {
          add(.added, .criterion, criterion.id, criterion.title)
          continue
        }
        fields(
          .criterion, criterion.id, criterion.title,
          [("section", before.section)] + before.criterion.diffFields,
          [("section", section.id)] + criterion.diffFields)
      }
    }
    let kept = Set(new.criteria.map(\.id))
    for criterion in old.criteria where !kept.contains(criterion.id) {
      add(.removed, .criterion, criterion.id, criterion.title)
    }
    let keptSections = Set(new.sections.map(\.id))
    for section in old.sections where !keptSections.contains(section.id) {
      add(.removed, .section, section.id, section.title)
    }
  }

  private static func criteria(
    _ rubric: Rubric
  ) -> [String: (section: String, criterion: Criterion)] {
    var places: [String: (section: String, criterion: Criterion)] = [:]
    for section in rubric.sections {
      for criterion in section.criteria where places[criterion.id] == nil {
        places[criterion.id] = (section.id, criterion)
      }
    }
    return places
  }

  private mutating func add(
    _ kind: RubricDiff.Kind, _ part: RubricDiff.Part, _ id: String, _ title: LocalizedText
  ) {
    changes.append(
      RubricDiff.Change(
        kind: kind, part: part, id: id, title: title, field: "", old: nil, new: nil))
  }

  private mutating func fields(
    _ part: RubricDiff.Part, _ id: String, _ title: LocalizedText,
    _ old: [(String, String?)], _ new: [(String, String?)]
  ) {
    for ((field, before), (_, now)) in zip(old, new)
    where before.map({ Array($0.utf8) }) != now.map({ Array($0.utf8) }) {
      changes.append(
        RubricDiff.Change(
          kind: .changed, part: part, id: id, title: title, field: field, old: before, new: now))
    }
  }
}

// MARK: - What is compared

extension Rubric {
  fileprivate var diffFields: [(String, String?)] {
    [
      ("id", id), ("version", String(version)), ("title", title.diffText),
      ("description", description.diffText),
      ("policies.notApplicable", policies.notApplicable.rawValue),
      ("policies.fail", policies.fail.rawValue),
      ("policies.normalise", policies.normalise.rawValue),
      ("policies.display", policies.display.rawValue),
      ("policies.bonusCap", policies.bonusCap?.ruleText), ("pass", pass?.ruleText),
      (
        "bands",
        bands.isEmpty ? nil : bands.map { "\($0.id) \($0.from.ruleText)" }.joined(separator: ", ")
      ),
      ("order", sections.map(\.id).joined(separator: ", ")),
    ]
  }
}

extension Section {
  fileprivate var diffFields: [(String, String?)] {
    [
      ("title", title.diffText), ("description", description.diffText),
      ("weight", weight?.ruleText),
    ]
  }
}

extension Criterion {
  fileprivate var diffFields: [(String, String?)] {
    [
      ("title", title.diffText), ("description", description.diffText),
      ("guidance", guidance.diffText), ("advice", advice.diffText), ("skill", skill),
      ("points", maxPoints.ruleText), ("weight", weight.ruleText),
      ("critical", critical?.rawValue), ("failsBelow", failsBelow.ruleText),
      ("bonus", isBonus ? "true" : nil), ("notApplicable", alwaysOwed ? "never" : nil),
      ("only", only?.description),
      ("channels", channels.isEmpty ? nil : channels.map(\.rawValue).joined(separator: ", ")),
      ("tags", tags.isEmpty ? nil : tags.joined(separator: ", ")),
      ("rule", kind.diffText), ("levels", levelTexts),
    ]
  }

  /// Titles of levels; their points and rules are in `rule`.
  private var levelTexts: String? {
    switch kind {
    case .levels(let levels), .manual(let levels):
      let texts = levels.compactMap { level in
        [level.title.diffText, level.description.diffText].compactMap(\.self)
          .joined(separator: ": ")
      }
      return texts.allSatisfy(\.isEmpty) ? nil : texts.joined(separator: " | ")
    case .answer, .absence: return nil
    }
  }
}

extension Criterion.Kind {
  /// The rule as the rubric file writes it, on one line.
  fileprivate var diffText: String {
    switch self {
    case .answer(let rule):
      var text =
        "occasion: \(rule.occasion.ruleText); answer: \(rule.answer.ruleText)"
        + "; window: \(rule.window)"
      if rule.late != 0 { text += "; late: \(rule.late.ruleText)" }
      if !rule.before.isEmpty { text += "; before: \(rule.before.ruleText)" }
      if rule.outOfOrder != 0 { text += "; outOfOrder: \(rule.outOfOrder.ruleText)" }
      return text
    case .levels(let levels):
      return levels.map { level in
        level.points.ruleText + (level.when.map { " when \($0)" } ?? "")
      }.joined(separator: "; ")
    case .absence(let rule): return "never: \(rule.never.ruleText); each: \(rule.each.ruleText)"
    case .manual(let levels):
      let points = levels.map(\.points.ruleText).joined(separator: ", ")
      return points.isEmpty ? "manual" : "manual: \(points)"
    }
  }
}

extension LocalizedText {
  /// The text, or both where they differ; nil where there is none.
  fileprivate var diffText: String? {
    let text = bothLanguages
    return text.isEmpty ? nil : text
  }
}
