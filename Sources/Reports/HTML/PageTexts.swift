import Conversations

/// The words of the HTML pages that no text report says.
struct PageTexts: Sendable {
  let teamTitle: String
  let scoreTitle: String
  let skip: String
  let contents: String
  /// At the foot of every page.
  let made: String
  let madeScore: String
  let conversations: String
  let result: String
  let mean: String
  let overview: String
  let team: String
  let people: String
  let calls: String
  let runs: String
  let mastered: String
  let fading: String
  let signals: String
  let together: String
  let nothingToLookAt: String
  let more: @Sendable (Int) -> String
  let assign: @Sendable (_ scenario: String, _ why: String) -> String
  let notObserved: String
  /// `58–84 %`.
  let range: @Sendable (String) -> String
  /// The alternative of a sparkline.
  let history: @Sendable (_ percents: [String]) -> String

  static func texts(in language: Language) -> PageTexts {
    switch language {
    case .en: .english
    case .fr: .french
    }
  }
}

extension PageTexts {
  static let english = PageTexts(
    teamTitle: "Skills of the team", scoreTitle: "Scored conversations",
    skip: "Skip to the content", contents: "Contents",
    made: "Made by parley, offline. Everything is in this file; it loads nothing and runs nothing. "
      + "Intervals are 80% for skills, 95% for service figures.",
    madeScore: "Made by parley, offline. Everything is in this file; it loads nothing and runs "
      + "nothing.",
    conversations: "Conversations", result: "Result", mean: "Mean", overview: "Overview",
    team: "Team", people: "People", calls: "Real calls",
    runs: "Practice runs", mastered: "Mastered", fading: "Fading", signals: "Signals",
    together: "Together", nothingToLookAt: "Nothing stands out.",
    more: { "And \($0) more; see the people below." },
    assign: { "To assign: \($0), \($1)" }, notObserved: "not observed",
    range: { "\($0)%" },
    history: { "History, the latest last: " + $0.joined(separator: ", ") + "%" })

  static let french = PageTexts(
    teamTitle: "Compétences de l’équipe", scoreTitle: "Conversations évaluées",
    skip: "Aller au contenu", contents: "Sommaire",
    made: "Produit par parley, hors ligne. Tout est dans ce fichier\u{202F}; il ne charge rien et "
      + "n’exécute rien. Les intervalles sont à 80\u{202F}% pour les compétences, à 95\u{202F}% pour "
      + "les chiffres du service.",
    madeScore:
      "Produit par parley, hors ligne. Tout est dans ce fichier\u{202F}; il ne charge rien et "
      + "n’exécute rien.", conversations: "Conversations", result: "Résultat", mean: "Moyenne",
    overview: "En bref", team: "Équipe", people: "Personnes", calls: "Échanges réels",
    runs: "Entraînements", mastered: "Maîtrisées", fading: "S’estompent", signals: "Signaux",
    together: "Ensemble", nothingToLookAt: "Rien à signaler.",
    more: { "Et \($0) de plus\u{202F}; voir les personnes ci-dessous." },
    assign: { "À proposer\u{202F}: \($0), \($1)" }, notObserved: "non observé",
    range: { "\($0)\u{202F}%" },
    history: {
      "Évolution, le plus récent à la fin\u{202F}: " + $0.joined(separator: ", ") + "\u{202F}%"
    })
}
