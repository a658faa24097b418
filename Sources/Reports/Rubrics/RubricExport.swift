public import Conversations
import LanguageAnalysis
public import Rubrics

/// A rubric in another system's form, with what that form cannot hold.
public struct RubricExport: Sendable {
  public let bytes: [UInt8]
  /// Sorted and without repetition; empty where everything is in.
  public let losses: [ExportLoss]

  init(bytes: [UInt8], losses: some Sequence<ExportLoss>) {
    self.bytes = bytes
    var kept: [ExportLoss] = []
    for loss in losses where !kept.contains(loss) { kept.append(loss) }
    self.losses = kept.sorted { $0.rank < $1.rank }
  }
}

extension RubricExport {
  /// parley's own XML, which holds everything.
  public static func xml(_ rubric: Rubric) -> RubricExport {
    RubricExport(bytes: Array(rubric.xml().utf8), losses: [])
  }

  /// parley's own file, which holds everything.
  public static func yaml(_ rubric: Rubric) -> RubricExport {
    RubricExport(bytes: Array(rubric.yaml().utf8), losses: [])
  }
}

/// Something of a rubric that a format has no place for.
public enum ExportLoss: Sendable, Hashable {
  case otherLanguage
  case rules(Int)
  case sections
  case weights
  case sectionWeights
  case critical
  case alwaysOwed
  case conditions
  case channels
  case bonus
  case policies
  case passMark
  case bands
  case guidance
  case examples
  case skills
  /// Points that had to be rounded, of so many levels.
  case rounded(Int)
  /// Texts cut to the longest that the format takes.
  case cut(Int)
  /// Ids replaced since the format takes none such.
  case ids(Int)

  var rank: Int {
    switch self {
    case .rules: 0
    case .conditions: 1
    case .sections: 2
    case .sectionWeights: 3
    case .weights: 4
    case .critical: 5
    case .alwaysOwed: 6
    case .channels: 7
    case .bonus: 8
    case .policies: 9
    case .passMark: 10
    case .bands: 11
    case .rounded: 12
    case .cut: 13
    case .ids: 14
    case .otherLanguage: 15
    case .guidance: 16
    case .examples: 17
    case .skills: 18
    }
  }

  /// In words, as the object of "cannot hold".
  public func text(in language: Language) -> String {
    switch language {
    case .en: english
    case .fr: french
    }
  }

  private var english: String {
    switch self {
    case .otherLanguage: "two languages (choose with --lang)"
    case .rules(let count): "the rules of \(count) \(count == 1 ? "criterion" : "criteria")"
    case .sections: "sections (their criteria stand in one list)"
    case .weights: "weights beside points"
    case .sectionWeights: "weights of sections"
    case .critical: "critical criteria"
    case .alwaysOwed: "\"notApplicable: never\""
    case .conditions: "\"only\" conditions"
    case .channels: "channels"
    case .bonus: "bonus points"
    case .policies: "policies other than its own"
    case .passMark: "a pass mark"
    case .bands: "bands"
    case .guidance: "guidance and advice"
    case .examples: "examples"
    case .skills: "skills and tags"
    case .rounded(let count): "the exact points of \(count) \(count == 1 ? "level" : "levels")"
    case .cut(let count): "\(count) \(count == 1 ? "text" : "texts") in full length"
    case .ids(let count): "\(count) \(count == 1 ? "id" : "ids") as they are"
    }
  }

  private var french: String {
    switch self {
    case .otherLanguage: "deux langues (--lang choisit)"
    case .rules(let count): "les règles de \(count) \(count < 2 ? "critère" : "critères")"
    case .sections: "les thèmes (leurs critères sont en une seule liste)"
    case .weights: "les poids à côté des points"
    case .sectionWeights: "les poids des thèmes"
    case .critical: "les critères éliminatoires"
    case .alwaysOwed: "« notApplicable: never »"
    case .conditions: "les conditions « only »"
    case .channels: "les canaux"
    case .bonus: "les points de bonus"
    case .policies: "d’autres règles de calcul que les siennes"
    case .passMark: "une note de réussite"
    case .bands: "les paliers"
    case .guidance: "les consignes et les conseils"
    case .examples: "les exemples"
    case .skills: "les compétences et les étiquettes"
    case .rounded(let count): "les points exacts de \(count) \(count < 2 ? "niveau" : "niveaux")"
    case .cut(let count): "\(count) \(count < 2 ? "texte" : "textes") en entier"
    case .ids(let count):
      "\(count) \(count < 2 ? "identifiant tel quel" : "identifiants tels quels")"
    }
  }
}

extension Rubric {
  /// What a format without place for any of it would lose.
  var exportLosses: [ExportLoss] {
    var losses: [ExportLoss] = []
    let criteria = self.criteria
    func add(_ loss: ExportLoss, _ holds: Bool) { if holds { losses.append(loss) } }
    let ruled = criteria.count { criterion in
      if case .manual = criterion.kind { false } else { true }
    }
    add(.rules(ruled), ruled > 0)
    add(.conditions, criteria.contains { $0.only != nil })
    add(.sections, sections.count > 1)
    add(.sectionWeights, sections.contains { $0.weight != nil })
    add(.weights, criteria.contains { $0.weight != $0.maxPoints })
    add(.critical, criteria.contains { $0.critical != nil })
    add(.alwaysOwed, criteria.contains(where: \.alwaysOwed))
    add(.channels, criteria.contains { !$0.channels.isEmpty })
    add(.bonus, criteria.contains(where: \.isBonus))
    add(.policies, policies != Policies())
    add(.passMark, pass != nil)
    add(.bands, !bands.isEmpty)
    add(.otherLanguage, localizedTexts.contains { !$0.isOneText })
    add(
      .guidance,
      criteria.contains { $0.guidance != LocalizedText() || $0.advice != LocalizedText() })
    add(.examples, criteria.contains { !$0.examples.isEmpty })
    add(.skills, criteria.contains { $0.skill != nil || !$0.tags.isEmpty })
    return losses
  }

  private var localizedTexts: [LocalizedText] {
    [title, description]
      + sections.flatMap { section in
        [section.title, section.description]
          + section.criteria.flatMap { criterion in
            [criterion.title, criterion.description]
              + criterion.shownLevels.flatMap { [$0.title, $0.description] }
          }
      }
  }
}

extension LocalizedText {
  var isOneText: Bool { en == nil || fr == nil || en == fr }
}

extension Criterion {
  /// The levels that people see; empty where points are counted otherwise.
  var shownLevels: [Level] {
    switch kind {
    case .levels(let levels), .manual(let levels): levels
    case .answer, .absence: []
    }
  }
}
