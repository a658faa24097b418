import Conversations
import LanguageAnalysis
public import Rubrics

extension RubricExport {
  /// A row a level, or a criterion where it has no levels; rules as the rubric file writes them.
  public static func csv(_ rubric: Rubric, texts: Texts) -> RubricExport {
    var bytes: [UInt8] = []
    bytes.append(
      literal:
        "section,sectionTitle,sectionWeight,criterion,title,description,points,weight,critical,skill,level,levelPoints,levelDescription,rule,only\r\n"
    )
    let language = texts.language
    for section in rubric.sections {
      for criterion in section.criteria {
        let rules = criterion.csvRules
        let levels: [Level?] = criterion.shownLevels.isEmpty ? [nil] : criterion.shownLevels
        for (level, rule) in zip(levels, rules) {
          bytes.append(cell: section.id)
          bytes.append(nextCell: section.title[language])
          bytes.append(nextCell: section.weight)
          bytes.append(nextCell: criterion.id)
          bytes.append(nextCell: criterion.title[language])
          bytes.append(nextCell: criterion.description[language])
          bytes.append(nextCell: criterion.maxPoints)
          bytes.append(nextCell: criterion.weight)
          bytes.append(nextCell: criterion.critical?.rawValue)
          bytes.append(nextCell: criterion.skill)
          bytes.append(nextCell: level?.title[language])
          bytes.append(nextCell: level?.points)
          bytes.append(nextCell: level?.description[language])
          bytes.append(nextCell: rule)
          bytes.append(nextCell: criterion.only?.description)
          bytes.appendRecordEnd()
        }
      }
    }
    let losses = rubric.exportLosses.filter { loss in
      switch loss {
      case .rules, .conditions, .sections, .sectionWeights, .weights, .critical, .skills: false
      default: true
      }
    }
    return RubricExport(bytes: bytes, losses: losses)
  }
}

extension Criterion {
  /// A rule for each of the shown levels, one where there are none.
  fileprivate var csvRules: [String] {
    switch kind {
    case .levels(let levels): levels.map { $0.when?.description ?? "" }
    case .manual(let levels): levels.isEmpty ? [""] : levels.map { _ in "" }
    case .answer(let rule):
      [
        "occasion: \(Self.list(rule.occasion)); answer: \(Self.list(rule.answer));"
          + " window: \(rule.window)"
      ]
    case .absence(let rule): ["never: \(Self.list(rule.never))"]
    }
  }

  private static func list(_ behaviours: [BehaviourReference]) -> String {
    behaviours.map(\.description).joined(separator: " or ")
  }
}
