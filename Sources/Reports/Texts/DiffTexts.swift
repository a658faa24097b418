public import Conversations
import LanguageAnalysis
public import Rubrics

/// The words of `rubric diff`.
public struct DiffTexts: Sendable {
  let language: Language
  let kind: @Sendable (RubricDiff.Kind) -> String
  let part: @Sendable (RubricDiff.Part) -> String
  let nothing: String
  let none: String
  let title: @Sendable (_ old: String, _ new: String) -> String
  let rubric: String
  let impact: String
  let moved: @Sendable (_ moved: Int, _ all: Int) -> String
  let mean: @Sendable (_ old: String, _ new: String, _ difference: String) -> String
  let columns: (conversation: String, old: String, new: String, difference: String)
  let outcomes: @Sendable (_ toFail: Int, _ toPass: Int) -> String

  public static func texts(in language: Language) -> DiffTexts {
    switch language {
    case .en: .english
    case .fr: .french
    }
  }

  /// A change on one line: `criterion greeting (Greeting): points 5 → 10`.
  public func line(_ change: RubricDiff.Change) -> String {
    let title = change.title[language]
    let named = title.isEmpty || title == change.id ? change.id : "\(change.id) (\(title))"
    let head = change.part == .rubric ? rubric : "\(part(change.part)) \(named)"
    if change.kind != .changed { return "\(head): \(kind(change.kind))" }
    return "\(head): \(change.field) \(change.old ?? none) → \(change.new ?? none)"
  }

  static let english = DiffTexts(
    language: .en, kind: { $0.rawValue }, part: { $0.rawValue },
    nothing: "No difference.", none: "none", title: { "From \($0) to \($1)" }, rubric: "rubric",
    impact: "Impact",
    moved: { moved, all in
      "\(moved) of \(all) \(all == 1 ? "conversation" : "conversations") would score otherwise"
    },
    mean: { "mean score \($0) → \($1) (\($2))" },
    columns: ("conversation", "old", "new", "change"),
    outcomes: { toFail, toPass in
      "outcome: \(toFail) would fail that passed, \(toPass) would pass that failed"
    })

  static let french = DiffTexts(
    language: .fr,
    kind: { kind in
      switch kind {
      case .added: "ajouté"
      case .removed: "retiré"
      case .changed: "changé"
      }
    },
    part: { part in
      switch part {
      case .rubric: "grille"
      case .section: "thème"
      case .criterion: "critère"
      }
    },
    nothing: "Aucune différence.", none: "rien", title: { "De \($0) à \($1)" }, rubric: "grille",
    impact: "Effet",
    moved: { moved, all in
      "\(moved) \(moved < 2 ? "conversation" : "conversations") sur \(all)"
        + " \(moved < 2 ? "changerait" : "changeraient") de note"
    },
    mean: { "note moyenne \($0) → \($1) (\($2))" },
    columns: ("conversation", "avant", "après", "écart"),
    outcomes: { toFail, toPass in
      "issue : \(toFail) échouerait et ne le faisait pas, \(toPass) réussirait et ne le faisait pas"
    })
}
