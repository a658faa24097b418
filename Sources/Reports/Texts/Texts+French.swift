import Conversations
import LanguageAnalysis
import Scoring

extension Texts {
  static let french = Texts(
    language: .fr,
    quotes: ("«\u{202F}", "\u{202F}»"),
    colon: "\u{202F}:",
    decimalSign: ",",
    rubric: "grille",
    outcome: { outcome in
      switch outcome {
      case .pass: "réussi"
      case .fail: "non réussi"
      case .none: ""
      }
    },
    status: { status in
      switch status {
      case .met: "acquis"
      case .partial: "partiel"
      case .missed: "manqué"
      case .late: "tardif"
      case .outOfOrder: "dans le désordre"
      case .notOwed: "sans objet"
      case .unverifiable: "invérifiable"
      case .manual: "à noter par une personne"
      }
    },
    speaker: { speaker in
      switch speaker {
      case .agent: "conseiller"
      case .customer: "client"
      case .other: "autre"
      }
    },
    channel: { channel in
      switch channel {
      case .phone: "téléphone"
      case .chat: "chat"
      case .email: "courriel"
      case .social: "réseaux sociaux"
      }
    },
    languageName: { language in
      switch language {
      case .en: "anglais"
      case .fr: "français"
      }
    },
    turn: { "tour \($0), \($1)" },
    coverage: { "\($0)\u{202F}% du poids noté par règle" },
    beforeFail: { "\($0) avant l’échec d’un critère éliminatoire" },
    sectionFailed: "annulé par un critère éliminatoire",
    noScore: "sans note",
    noScoreReason: "rien dans cette conversation n’a pu être noté par règle",
    answered: { answered, occasions in
      "\(answered) \(answered < 2 ? "occasion saisie" : "occasions saisies") sur \(occasions)"
    },
    unanswered: "resté sans réponse",
    more: { "et \($0) de plus" },
    improveFirst: "À améliorer d’abord",
    nothingToImprove: "Rien à améliorer : chaque critère attendu est acquis.",
    gain: {
      $0 == "1" || $0 == "0" ? "jusqu’à \($0) point de plus" : "jusqu’à \($0) points de plus"
    },
    tryFor: "Par exemple",
    advice: "Conseil",
    columns: ("conversation", "personne", "note", "niveau", "thème le plus faible"),
    team: "Ensemble",
    mean: "moyenne",
    conversations: { scored, all in
      let noun = all < 2 ? "conversation" : "conversations"
      return scored == all
        ? "\(all) \(noun)"
        : "\(scored) \(scored < 2 ? "notée" : "notées") sur \(all) \(noun)"
    },
    bands: "Niveaux",
    sections: "Thèmes",
    weakestSection: "Thème le plus faible",
    smallSample: { count in
      "\(count) \(count < 2 ? "note" : "notes") seulement : "
        + "trop peu de données pour en dire plus que ces chiffres"
    },
    lostIn: { conversations, points in
      let noun = conversations < 2 ? "conversation" : "conversations"
      return "des points perdus dans \(conversations) \(noun), \(points) en moyenne sur l’ensemble"
    },
    noBehaviours: "rien de reconnu",
    uptake: { "reprend \($0)\u{202F}% des mots du client" },
    turnsAndBehaviours: { turns, behaviours in
      "\(turns) \(turns < 2 ? "tour" : "tours"), "
        + "\(behaviours) \(behaviours < 2 ? "comportement" : "comportements")"
    },
    family: { family in
      switch family {
      case .opening: "Accueil"
      case .listening: "Écoute"
      case .empathy: "Empathie"
      case .ownership: "Prise en charge"
      case .resolution: "Résolution"
      case .courtesy: "Courtoisie"
      case .closing: "Clôture"
      case .negative: "Ce qui blesse"
      case .customer: "Ce que disent les clients"
      }
    },
    patternCount: { "\($0) \($0 < 2 ? "motif" : "motifs")" },
    foundInstead: { $0.isEmpty ? "rien de reconnu" : "reconnu\u{202F}: \($0)" },
    samplesRun: { behaviours, samples, failed in
      let noun = behaviours < 2 ? "comportement" : "comportements"
      let all = "\(samples) exemples de \(behaviours) \(noun)"
      return failed == 0
        ? "\(all)\u{202F}: tous conformes" : "\(all)\u{202F}: \(failed) non conformes"
    },
    builtIn: "fournie",
    rubricSize: { sections, criteria in
      "\(sections) \(sections < 2 ? "thème" : "thèmes"), "
        + "\(criteria) \(criteria < 2 ? "critère" : "critères")"
    },
    from: { "dès \($0)" },
    passMark: { "Seuil de réussite\u{202F}: \($0)" },
    weight: { "poids \($0)" },
    points: { written, points in "\(written) \(points < 2 ? "point" : "points")" },
    checkedClean: "\u{202F}: aucun défaut",
    explain: .french,
    talk: .french
  )
}
