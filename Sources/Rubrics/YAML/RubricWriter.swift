import Conversations
import LanguageAnalysis

extension Rubric {
  /// The rubric as a YAML file in the one canonical form: keys in the order of the documentation,
  /// what equals its default left out. Reading it gives the same rubric back, but for its hash.
  ///
  /// Examples come out good ones first, which is how they are read.
  public func yaml() -> String {
    var writer = RubricWriter()
    writer.write(self)
    return writer.yaml.text
  }
}

/// Writes a rubric key by key.
private struct RubricWriter {
  var yaml = YAMLWriter()

  mutating func write(_ rubric: Rubric) {
    yaml.field("parley", number: Double(RubricFile.format))
    yaml.field("id", rubric.id)
    yaml.field("version", number: Double(rubric.version))
    yaml.field("title", rubric.title)
    yaml.field("description", rubric.description)
    write(rubric.policies)
    if let pass = rubric.pass { yaml.field("pass", number: pass) }
    yaml.list("bands", rubric.bands) { yaml, band in
      yaml.field("id", band.id)
      yaml.field("from", number: band.from)
      yaml.field("title", band.title)
    }
    yaml.list("sections", rubric.sections) { yaml, section in
      yaml.field("id", section.id)
      yaml.field("title", section.title)
      yaml.field("description", section.description)
      if let weight = section.weight { yaml.field("weight", number: weight) }
      yaml.list("criteria", section.criteria) { yaml, criterion in
        Self.write(criterion, to: &yaml)
      }
    }
  }

  private mutating func write(_ policies: Policies) {
    yaml.table("policies") { yaml in
      yaml.field("notApplicable", policies.notApplicable.rawValue)
      yaml.field("fail", policies.fail.rawValue)
      yaml.field("normalise", policies.normalise.rawValue)
      yaml.field("display", policies.display.rawValue)
      if let cap = policies.bonusCap { yaml.field("bonusCap", number: cap) }
    }
  }

  private static func write(_ criterion: Criterion, to yaml: inout YAMLWriter) {
    yaml.field("id", criterion.id)
    yaml.field("title", criterion.title)
    yaml.field("description", criterion.description)
    yaml.field("guidance", criterion.guidance)
    yaml.field("advice", criterion.advice)
    if let skill = criterion.skill { yaml.field("skill", skill) }
    yaml.words("tags", criterion.tags)
    yaml.words("channels", criterion.channels.map(\.rawValue))
    if let only = criterion.only { yaml.field("only", only.description) }
    if !criterion.hasLevels { yaml.field("points", number: criterion.maxPoints) }
    if criterion.weight != criterion.maxPoints { yaml.field("weight", number: criterion.weight) }
    if let critical = criterion.critical { yaml.field("critical", critical.rawValue) }
    if criterion.failsBelow != Criterion.defaultFailsBelow {
      yaml.field("failsBelow", number: criterion.failsBelow)
    }
    if criterion.isBonus { yaml.field("bonus", flag: true) }
    if criterion.alwaysOwed { yaml.field("notApplicable", "never") }
    write(criterion.kind, maxPoints: criterion.maxPoints, to: &yaml)
    write(criterion.examples, to: &yaml)
  }

  private static func write(
    _ kind: Criterion.Kind, maxPoints: Double, to yaml: inout YAMLWriter
  ) {
    switch kind {
    case .answer(let rule):
      yaml.field("occasion", rule.occasion.ruleText)
      yaml.field("answer", rule.answer.ruleText)
      if rule.window != AnswerRule.defaultWindow {
        yaml.field("window", number: Double(rule.window))
      }
      if rule.late != 0 { yaml.field("late", number: rule.late) }
      if !rule.before.isEmpty { yaml.field("before", rule.before.ruleText) }
      if rule.outOfOrder != 0 { yaml.field("outOfOrder", number: rule.outOfOrder) }
    case .levels(let levels), .manual(let levels):
      yaml.list("levels", levels) { yaml, level in
        yaml.field("points", number: level.points)
        if let when = level.when { yaml.field("when", when.description) }
        yaml.field("title", level.title)
        yaml.field("description", level.description)
      }
    case .absence(let rule):
      yaml.field("never", rule.never.ruleText)
      if rule.each != maxPoints { yaml.field("each", number: rule.each) }
    }
  }

  private static func write(_ examples: [Criterion.Example], to yaml: inout YAMLWriter) {
    let examples = examples.filter { $0.text != LocalizedText() }
    guard !examples.isEmpty else { return }
    yaml.table("examples") { yaml in
      for (key, isGood) in [("good", true), ("bad", false)] {
        let texts = examples.filter { $0.isGood == isGood }.map(\.text)
        if texts.count == 1 {
          yaml.field(key, texts[0])
        } else {
          yaml.list(key, texts) { yaml, text in
            if let en = text.en { yaml.field("en", en) }
            if let fr = text.fr { yaml.field("fr", fr) }
          }
        }
      }
    }
  }
}

extension Criterion {
  /// Share of the points below which a critical criterion is failed, unless it says otherwise.
  public static let defaultFailsBelow = 0.5

  /// True where the points are those of levels, by rule or by people.
  var hasLevels: Bool {
    switch kind {
    case .levels: true
    case .manual(let levels): !levels.isEmpty
    case .answer, .absence: false
    }
  }
}

extension AnswerRule {
  /// Agent turns in which an answer is in time, unless the criterion says otherwise.
  public static let defaultWindow = 2
}
