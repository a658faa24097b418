import RolePlay

/// What is said after a role-play, in one language.
struct DebriefTexts: Sendable {
  let title: String
  let outcome: @Sendable (Scene.Ending) -> String
  let turns: @Sendable (_ turns: Int, _ undone: Int, _ hints: Int) -> String
  let best: String
  let costliest: String
  let missed: String
  let answer: @Sendable (_ turn: Int) -> String
  let better: String
  let curve: String
  let start: String
  let point: @Sendable (_ turn: String, _ anger: String, _ feeling: String) -> String
  let score: @Sendable (_ score: String) -> String
  let noScore: String
  let next: String
  let tryTo: @Sendable (_ behaviour: String) -> String
  let avoid: @Sendable (_ behaviour: String) -> String
  let nothingToTry: String
  let quoted: @Sendable (String) -> String
  let times: @Sendable (_ inTime: Int, _ all: Int, _ target: String) -> String
  let transcript: String
  let progress: @Sendable (_ done: Int, _ all: Int) -> String
  let toRepeat: @Sendable (_ turns: Int) -> String
  let retry: @Sendable (_ turns: Int) -> String
  let retryAgain: @Sendable (_ turns: Int) -> String
  let retried: @Sendable (_ turn: Int) -> String

  static let english = DebriefTexts(
    title: "What came of it",
    outcome: { ending in
      switch ending {
      case .good: "It ended well: the customer is satisfied."
      case .fair: "It ended half well: the customer has an answer, and doubts."
      case .bad: "It ended badly: the customer leaves with the problem."
      case .hangup: "The customer hung up."
      }
    },
    turns: { turns, undone, hints in
      let parts = [
        turns == 1 ? "1 answer" : "\(turns) answers", undone > 0 ? "\(undone) taken back" : nil,
        hints > 0 ? "\(hints) \(hints == 1 ? "hint" : "hints")" : nil,
      ]
      return parts.compactMap { $0 }.joined(separator: ", ") + "."
    },
    best: "What worked best", costliest: "What cost most", missed: "What was missing",
    answer: { "answer \($0)" },
    better: "You could say",
    curve: "The customer's anger, answer by answer", start: "start",
    point: { "\($0): \($1), \($2)" },
    score: { "Score \($0) of 100, by the rubric that real calls are scored with" },
    noScore: "No score: nothing in it could be scored by rule.",
    next: "One thing to try next",
    tryTo: { "To add: \($0)." },
    avoid: { "To leave out: \($0)." },
    nothingToTry: "Nothing is missing by the rubric: try a harder scenario next.",
    quoted: { "\"\($0)\"" },
    times: { "\($0) of \($1) answers within \($2)." },
    transcript:
      "Kept as a transcript; 'parley score' of it gives the same score, with every reason:",
    progress: { done, all in
      "\(done) of \(all) \(all == 1 ? "scenario" : "scenarios") done."
    },
    toRepeat: {
      $0 == 1
        ? "1 moment is worth repeating: parley drill"
        : "\($0) moments are worth repeating: parley drill"
    },
    retry: {
      $0 == 1
        ? "Retry from answer 1? Type 1, or Enter to leave: "
        : "Retry from an answer? Type its number, 1 to \($0), or Enter to leave: "
    },
    retryAgain: { "Please type a number from 1 to \($0), or Enter to leave: " },
    retried: { "Once more from answer \($0):" })

  static let french = DebriefTexts(
    title: "Le bilan",
    outcome: { ending in
      switch ending {
      case .good: "Bonne fin : votre client repart satisfait."
      case .fair: "Fin mitigée : votre client a une réponse, et des doutes."
      case .bad: "Mauvaise fin : votre client repart avec son problème."
      case .hangup: "Votre client a raccroché."
      }
    },
    turns: { turns, undone, hints in
      let parts = [
        turns < 2 ? "\(turns) réponse" : "\(turns) réponses",
        undone > 0 ? "\(undone) \(undone < 2 ? "reprise" : "reprises")" : nil,
        hints > 0 ? "\(hints) \(hints == 1 ? "indice" : "indices")" : nil,
      ]
      return parts.compactMap { $0 }.joined(separator: ", ") + "."
    },
    best: "Ce qui a le mieux marché", costliest: "Ce qui a le plus coûté",
    missed: "Ce qui a manqué",
    answer: { "réponse \($0)" },
    better: "Vous pourriez dire",
    curve: "La colère du client, réponse après réponse", start: "départ",
    point: { "\($0) : \($1), \($2)" },
    score: { "Note \($0) sur 100, avec la grille des vrais appels" },
    noScore: "Pas de note : rien n’a pu être noté par règle.",
    next: "À essayer la prochaine fois",
    tryTo: { "À ajouter : \($0)." },
    avoid: { "À éviter : \($0)." },
    nothingToTry: "Rien ne manque selon la grille : essayez un scénario plus difficile.",
    quoted: { "« \($0) »" },
    times: { "\($0) réponses sur \($1) en moins de \($2)." },
    transcript:
      "Gardé comme transcription ; « parley score » en donne la même note, avec toutes les raisons :",
    progress: { done, all in
      "\(done) \(done < 2 ? "scénario réussi" : "scénarios réussis") sur \(all)."
    },
    toRepeat: {
      $0 == 1
        ? "1 moment mérite d’être répété : parley drill"
        : "\($0) moments méritent d’être répétés : parley drill"
    },
    retry: {
      $0 == 1
        ? "Reprendre à la réponse 1 ? Tapez 1, ou Entrée pour sortir : "
        : "Reprendre à une réponse ? Tapez son numéro, de 1 à \($0), ou Entrée pour sortir : "
    },
    retryAgain: { "Tapez un numéro de 1 à \($0), ou Entrée pour sortir : " },
    retried: { "De nouveau, depuis la réponse \($0) :" })
}
