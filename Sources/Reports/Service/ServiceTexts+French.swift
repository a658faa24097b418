import Conversations
import ServiceMetrics

extension ServiceTexts {
  static let french = ServiceTexts(
    title: "Chiffres du service",
    metric: { metric in
      switch metric {
      case .csat: "Satisfaction (CSAT)"
      case .nps: "Recommandation (NPS)"
      case .ces: "Effort du client (CES)"
      case .fcr: "Réglé au premier contact"
      case .firstResponseSeconds: "Première réponse"
      case .resolutionHours: "Délai de résolution"
      case .handleSeconds: "Durée de traitement"
      case .retained: "Resté client"
      }
    },
    grouping: { grouping in
      switch grouping {
      case .all: "Tout"
      case .person: "Personne"
      case .channel: "Canal"
      case .month: "Mois"
      }
    },
    all: "ensemble", unnamed: "sans nom", value: "Valeur", interval: "Intervalle à 95\u{202F}%",
    count: "Mesures", target: "Cible",
    verdict: { verdict in
      switch verdict {
      case .reached: "atteinte"
      case .missed: "manquée"
      case .open: "incertaine"
      }
    },
    reading: { reading in
      switch reading {
      case .easy: "réglé, et facilement"
      case .solvedButHard: "réglé, mais avec effort"
      case .easyButUnsatisfied: "facile, mais pas ce qui était espéré"
      case .hard: "pénible, et pas satisfaisant"
      }
    },
    tooFew: "pas assez de données",
    none: "Pas encore de chiffres du service\u{202F}; «\u{202F}parley kpi import\u{202F}» les lit.",
    channel: { channel in
      switch channel {
      case .phone: "Téléphone"
      case .chat: "Tchat"
      case .email: "Courriel"
      case .social: "Réseaux sociaux"
      }
    },
    seconds: { "\($0)\u{202F}s" }, minutes: { "\($0)\u{202F}min" }, hours: { "\($0)\u{202F}h" },
    percent: { "\($0)\u{202F}%" }, atLeast: { "≥\u{202F}\($0)" }, atMost: { "≤\u{202F}\($0)" },
    legend: "incertaine\u{202F}: la cible est dans l’intervalle, on ne peut pas encore trancher.",
    map: "Rapidité et attention",
    mapAbout:
      "Attention\u{202F}: empathie et écoute active dans les échanges réels. Rythme\u{202F}: "
      + "première réponse moyenne, en multiple de la cible du canal. En haut à gauche, les deux.",
    noMap: "Pas encore de carte\u{202F}: il faut, pour une même personne et un même canal, cinq "
      + "échanges évalués et cinq premières réponses mesurées.",
    attention: "Attention", pace: "Rythme", firstResponse: "Première réponse",
    onTarget: "à la cible",
    mapWords: {
      "Carte de \($0) \($0 < 2 ? "point" : "points")\u{202F}; le tableau ci-dessous dit la même chose"
    },
    themes: "Ce dont parlent les clients",
    noThemes:
      "Pas encore de thèmes\u{202F}: «\u{202F}parley report CHEMIN…\u{202F}» les lit dans les "
      + "transcriptions.",
    themeCounts: { conversations, negative in
      "\(conversations) \(conversations < 2 ? "conversation" : "conversations"), dont \(negative) avec "
        + "un sentiment négatif"
    },
    shareNegative: { "négatif \($0)" }, also: "aussi",
    conversation: { "\($0), tour \($1)" },
    themesHead: { themes, conversations in
      "\(themes) \(themes < 2 ? "thème" : "thèmes") dans \(conversations) "
        + (conversations < 2 ? "conversation" : "conversations")
    },
    survey: { "SERVQUAL · \($0) \($0 < 2 ? "réponse" : "réponses")" },
    dimension: { dimension in
      switch dimension {
      case .reliability: "Fiabilité"
      case .assurance: "Assurance"
      case .tangibles: "Éléments tangibles"
      case .empathy: "Empathie"
      case .responsiveness: "Réactivité"
      }
    },
    dimensionColumn: "Dimension", expected: "Attendu", perceived: "Perçu", gap: "Écart",
    surveyLegend:
      "Écart\u{202F}: perçu moins attendu, sur l’échelle de 1 à 7, avec son intervalle à "
      + "95\u{202F}%\u{202F}; au-dessous de 0, le service reste en deçà.",
    widest: { "Plus grand écart\u{202F}: \($0)" })
}
