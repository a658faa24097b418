import Conversations
import RolePlay

/// What is said while single turns are repeated, in one language.
struct DrillTexts: Sendable {
  let nothing: String
  let notToday: @Sendable (_ day: String, _ turns: Int) -> String
  let start: @Sendable (_ turns: Int) -> String
  let item: @Sendable (_ place: Int, _ of: Int, _ title: String) -> String
  let right: @Sendable (_ behaviours: String) -> String
  let notYet: String
  let wanted: @Sendable (_ behaviours: String) -> String
  let harmful: @Sendable (_ behaviours: String) -> String
  let model: String
  let again: @Sendable (_ day: String, _ days: Int) -> String
  let known: String
  let gone: @Sendable (_ scenario: String, _ scene: String) -> String
  let summary: @Sendable (_ turns: Int, _ first: Int) -> String
  let next: @Sendable (_ day: String, _ turns: Int) -> String
  let left: String
  let commands: [(name: String, does: String)]

  static func texts(in language: Language) -> DrillTexts {
    switch language {
    case .en: .english
    case .fr: .french
    }
  }

  static let english = DrillTexts(
    nothing: "nothing to repeat: missed moments come here after a practice",
    notToday: { day, turns in
      "nothing to repeat today; next on \(day), \(turns == 1 ? "1 moment" : "\(turns) moments")"
    },
    start: {
      ($0 == 1 ? "1 moment" : "\($0) moments")
        + " to repeat. Answer the customer; /hint helps, /card shows the case, /quit leaves."
    },
    item: { "\($0) of \($1): \($2)" },
    right: { "Right: \($0)." },
    notYet: "Not yet.",
    wanted: { "What is needed here: \($0)." },
    harmful: { "This spoils it: \($0)." },
    model: "One way to say it",
    again: { day, days in "Comes back \(days == 1 ? "tomorrow" : "in \(days) days"), on \(day)." },
    known: "You know this one: it will not come back.",
    gone: { "\($0): the scene \($1) to repeat is no longer there; taken off the list" },
    summary: { turns, first in
      "\(turns == 1 ? "1 moment" : "\(turns) moments") answered, \(first) right the first time."
    },
    next: { "Next: \($0), \($1 == 1 ? "1 moment" : "\($1) moments")." },
    left: "what was answered is kept; the rest waits for the next 'parley drill'",
    commands: [
      ("/hint", "help in three steps"), ("/card", "the case, and what you may grant"),
      ("/repeat", "what the customer said"), ("/quit", "leaves; what was answered is kept"),
    ])

  static let french = DrillTexts(
    nothing: "rien à répéter : les moments manqués arrivent ici après un exercice",
    notToday: { day, turns in
      "rien à répéter aujourd’hui ; la suite le \(day), "
        + (turns == 1 ? "1 moment" : "\(turns) moments")
    },
    start: {
      ($0 == 1 ? "1 moment" : "\($0) moments")
        + " à répéter. Répondez au client ; /indice vous aide, /fiche montre le dossier, /quitter "
        + "sort."
    },
    item: { "\($0) sur \($1) : \($2)" },
    right: { "C’est bien : \($0)." },
    notYet: "Pas encore.",
    wanted: { "Ce qu’il faut ici : \($0)." },
    harmful: { "Ceci gâche tout : \($0)." },
    model: "Une façon de le dire",
    again: { day, days in "Revient \(days == 1 ? "demain" : "dans \(days) jours"), le \(day)." },
    known: "Celui-ci est acquis : il ne reviendra pas.",
    gone: { "\($0) : la scène \($1) à répéter n’existe plus ; retirée de la liste" },
    summary: { turns, first in
      turns < 2
        ? "\(turns) moment répondu, \(first) du premier coup."
        : "\(turns) moments répondus, \(first) du premier coup."
    },
    next: { "La suite : le \($0), \($1 == 1 ? "1 moment" : "\($1) moments")." },
    left: "ce qui a été répondu est gardé ; le reste attend le prochain « parley drill »",
    commands: [
      ("/indice", "de l’aide en trois temps"),
      ("/fiche", "le dossier, et ce que vous pouvez accorder"),
      ("/répéter", "ce que dit le client"), ("/quitter", "sort ; ce qui a été répondu est gardé"),
    ])
}
