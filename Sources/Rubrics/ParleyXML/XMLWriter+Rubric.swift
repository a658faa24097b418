import Conversations
import LanguageAnalysis

/// The elements of a rubric, in the order of the schema.
extension XMLWriter {
  mutating func write(_ rubric: Rubric) {
    let attributes: Attributes = [
      ("xmlns", ParleyXML.namespace), ("id", rubric.id), ("version", "\(rubric.version)"),
      ("pass", rubric.pass?.ruleText),
    ]
    element("rubric", attributes) { xml in
      xml.localized("title", rubric.title)
      xml.localized("description", rubric.description)
      let policies = rubric.policies
      xml.empty(
        "policies",
        [
          ("notApplicable", policies.notApplicable.rawValue), ("fail", policies.fail.rawValue),
          ("normalise", policies.normalise.rawValue), ("display", policies.display.rawValue),
          ("bonusCap", policies.bonusCap?.ruleText),
        ])
      for band in rubric.bands {
        xml.element("band", [("id", band.id), ("from", band.from.ruleText)]) {
          $0.localized("title", band.title)
        }
      }
      for section in rubric.sections { xml.write(section) }
    }
  }

  private mutating func write(_ section: Section) {
    element("section", [("id", section.id), ("weight", section.weight?.ruleText)]) { xml in
      xml.localized("title", section.title)
      xml.localized("description", section.description)
      for criterion in section.criteria { xml.write(criterion) }
    }
  }

  private mutating func write(_ criterion: Criterion) {
    var attributes: Attributes = [
      ("id", criterion.id), ("skill", criterion.skill),
      ("points", criterion.hasLevels ? nil : criterion.maxPoints.ruleText),
      ("weight", criterion.weight == criterion.maxPoints ? nil : criterion.weight.ruleText),
      ("critical", criterion.critical?.rawValue),
      (
        "failsBelow",
        criterion.failsBelow == Criterion.defaultFailsBelow ? nil : criterion.failsBelow.ruleText
      ),
      ("bonus", criterion.isBonus ? "true" : nil),
      ("notApplicable", criterion.alwaysOwed ? "never" : nil),
    ]
    switch criterion.kind {
    case .answer(let rule):
      attributes += [
        ("window", rule.window == AnswerRule.defaultWindow ? nil : "\(rule.window)"),
        ("late", rule.late == 0 ? nil : rule.late.ruleText),
        ("outOfOrder", rule.outOfOrder == 0 ? nil : rule.outOfOrder.ruleText),
      ]
    case .absence(let rule):
      attributes.append(("each", rule.each == criterion.maxPoints ? nil : rule.each.ruleText))
    case .levels, .manual: break
    }
    element("criterion", attributes) { xml in
      xml.localized("title", criterion.title)
      xml.localized("description", criterion.description)
      xml.localized("guidance", criterion.guidance)
      xml.localized("advice", criterion.advice)
      for tag in criterion.tags { xml.leaf("tag", tag) }
      for channel in criterion.channels { xml.leaf("channel", channel.rawValue) }
      if let only = criterion.only { xml.leaf("only", only.description) }
      xml.write(criterion.kind)
      for isGood in [true, false] {
        for example in criterion.examples
        where example.isGood == isGood && example.text != LocalizedText() {
          xml.element(isGood ? "good" : "bad") { $0.localized("text", example.text) }
        }
      }
    }
  }

  private mutating func write(_ kind: Criterion.Kind) {
    switch kind {
    case .answer(let rule):
      leaf("occasion", rule.occasion.ruleText)
      leaf("answer", rule.answer.ruleText)
      if !rule.before.isEmpty { leaf("before", rule.before.ruleText) }
    case .levels(let levels), .manual(let levels):
      for level in levels {
        element("level", [("points", level.points.ruleText)]) { xml in
          if let when = level.when { xml.leaf("when", when.description) }
          xml.localized("title", level.title)
          xml.localized("description", level.description)
        }
      }
    case .absence(let rule): leaf("never", rule.never.ruleText)
    }
  }
}
