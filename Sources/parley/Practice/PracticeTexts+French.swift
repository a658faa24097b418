import Conversations
import RolePlay

extension PracticeTexts {
  static let french: PracticeTexts = PracticeTexts(
    language: .fr, colon: "\u{202F}:", customer: "Client", you: "Vous",
    noScenarios: "aucun scénario pour s’exercer",
    choose: "Quelle conversation ? Un numéro, ou Entrée pour la première : ",
    chooseAgain: {
      $0 == 1 ? "Tapez 1, ou Entrée : " : "Tapez un numéro de 1 à \($0), ou Entrée : "
    },
    choice: { "\($0) (\($1), niveau \($2) sur 5)" },
    notTried: "pas encore essayée",
    tried: { done, best, last in
      (done ? "réussie" : "pas encore réussie") + (best.map { ", meilleure note \($0)" } ?? "")
        + ", dernière fois le \(last)"
    },
    channel: { channel in
      switch channel {
      case .phone: "téléphone"
      case .chat: "tchat"
      case .email: "courriel"
      case .social: "réseaux sociaux"
      }
    },
    heading: { "\($0) (\($1), niveau \($2) sur 5)" },
    keys: { mode, isPlain in
      "Tapez votre réponse, puis Entrée."
        + (isPlain ? "" : " Les flèches corrigent ; un collage est une réponse.") + "\n"
        + (mode == .exam ? "/fiche /répéter /quitter" : "/indice /fiche /annuler /quitter")
        + " (tout est gardé) ; /aide les explique."
        + (mode == .exam ? " Examen : bilan à la fin." : "")
    },
    timedNotice: {
      "Vos réponses sont chronométrées : \($0) chacune sur ce canal. /pause arrête la montre."
    },
    notTimed: "pas de chronomètre en mode simple : un lecteur d’écran a besoin de son temps",
    heard: { "Reconnu : " + $0.joined(separator: ", ") + ($1 > 0 ? ", et \($1) de plus." : ".") },
    nothingHeard: "Rien de reconnu dans cette réponse.",
    silence: "(silence)",
    moved: { "La colère passe de \($0) à \($1) : humeur \(Self.frenchFeeling($2))." },
    unmoved: { "Humeur inchangée : \(Self.frenchFeeling($0))." },
    feeling: Self.frenchFeeling,
    cut: { "réponse très longue : seuls les \($0) premiers caractères ont été pris" },
    otherLanguage: { spoken, wanted in
      "cette réponse était en \(Self.frenchName(spoken)) ; ce client parle \(Self.frenchName(wanted))"
    },
    unknownCommand: { name, nearest in
      "La commande /\(name) n’existe pas."
        + (nearest.map { " Vouliez-vous dire /\($0) ?" } ?? "")
        + " /aide donne la liste ; deux barres envoient une ligne qui commence par une barre."
    },
    commands: { mode in
      let help =
        mode == .exam
        ? []
        : [
          ("/indice", "de l’aide en trois temps : le but, la manière, un exemple"),
          ("/pourquoi", "pourquoi le client a réagi ainsi"),
          ("/annuler", "reprend votre dernière réponse ; c’est noté"),
        ]
      return help + [
        ("/fiche", "le dossier, et ce que vous pouvez accorder"),
        ("/répéter", "la dernière phrase du client"),
        ("/silence", "ne rien dire, comme un tour"),
        ("/état", "où vous en êtes"),
        ("/pause", "attend ; la montre s’arrête"),
        ("/recommencer", "reprend au début"),
        ("/enregistrer", "dit où l’exercice est gardé ; chaque tour l’est"),
        ("/quitter", "sort ; « parley resume » reprend ici (Ctrl-D fait de même)"),
        ("//…", "envoie une ligne qui commence par une barre"),
      ]
    },
    hint: { "Indice \($0) sur 3" },
    hintGoal: { "Ce qui aiderait maintenant : \($0)." },
    noHint: "Pas d’indice pour ce moment.", and: "et", or: "ou", not: { "pas : \($0)" },
    noHintInExam: "Pas d’indice pendant un examen.",
    notInExam: "Pas pendant un examen ; tout est expliqué à la fin.",
    card: "Le dossier",
    nothingYet: "Vous n’avez pas encore répondu.",
    why: .french,
    undone: "C’est repris. Vous répondez de nouveau à ceci :",
    nothingToUndo: "Il n’y a pas de réponse à reprendre.",
    restartQuestion: {
      $0 == 1
        ? "Recommencer ? Votre réponse ne comptera pas (o/n) : "
        : "Recommencer ? Vos \($0) réponses ne compteront pas (o/n) : "
    },
    isYes: { ["o", "oui", "y", "yes"].contains($0.lowercased()) },
    restarted: "Depuis le début :",
    goesOn: "On continue :",
    paused: "Pause. Entrée pour continuer : ",
    status: { turns, mode in
      let answers =
        turns == 0 ? "Aucune réponse" : turns == 1 ? "1 réponse" : "\(turns) réponses"
      let name =
        mode == .practice ? "entraînement" : mode == .coach ? "entraînement guidé" : "examen"
      return "\(answers) pour l’instant ; \(name)."
    },
    statusMood: { feeling, mood in
      let texts = Self.french
      let turns = mood.patience < 2 ? "tour tendu" : "tours tendus"
      return "Humeur du client : \(texts.feeling(feeling)) ; colère \(texts.decimal(mood.anger)), "
        + "confiance \(texts.decimal(mood.trust)) sur 10 ; patience pour encore "
        + "\(mood.patience) \(turns)."
    },
    statusGoal: { "À atteindre ici : \($0)." },
    answeredIn: { time, target, isInTime in
      "Réponse en \(time), pour un objectif de \(target)" + (isInTime ? "." : " : trop lent.")
    },
    duration: Self.frenchDuration,
    saved: { "Enregistré après chaque tour, dans \($0)" },
    left: "c’est enregistré ; « parley resume » reprend ici",
    resumed: { title, turns in
      let answers =
        turns == 0
        ? "aucune réponse pour l’instant"
        : turns == 1 ? "1 réponse jusqu’ici" : "\(turns) réponses jusqu’ici"
      return "\(title) : \(answers)"
    },
    changed: {
      "le scénario a changé depuis ; dès votre réponse \($0), le client réagit autrement"
    },
    changedSame:
      "le scénario a changé depuis ; vos réponses jusqu’ici sont accueillies comme avant",
    changedChoice: "Tapez r pour recommencer, ou Entrée pour continuer ainsi : ",
    changedKept: "on continue avec les nouvelles réactions",
    date: { day in
      let number = day.day == 1 ? "1er" : "\(day.day)"
      return "\(number) \(Self.frenchMonths[day.month - 1]) \(day.year)"
    })

  private static let frenchMonths = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]

  /// Words that fit a man, a woman and a mood alike.
  private static let frenchFeeling: @Sendable (Feeling) -> String = { feeling in
    switch feeling {
    case .warm: "chaleureuse"
    case .calm: "calme"
    case .irritated: "agacée"
    case .angry: "en colère"
    case .furious: "furieuse"
    }
  }

  static func frenchName(_ language: Language) -> String {
    language == .en ? "anglais" : "français"
  }

  private static let frenchDuration: @Sendable (Int) -> String = { seconds in
    switch seconds {
    case ..<120: "\(seconds) s"
    case ..<7200: "\(seconds / 60) min"
    default: "\(seconds / 3600) h"
    }
  }
}

extension WhyTexts {
  static let french = WhyTexts(
    decay: "la colère que vous avez nommée retombe",
    unheard: "rien qui réponde au client",
    turnLimit: "une seule réponse ne peut pas tout", scaleEnd: "le bout de l’échelle",
    repeated: "moins d’effet à chaque répétition",
    tooEarly: "trop tôt tant que la colère est si forte",
    rightMoment: "compte davantage à ce moment",
    line: { what, anger, trust in
      let effects = [anger.map { "colère \($0)" }, trust.map { "confiance \($0)" }]
        .compactMap { $0 }
      return "\(what) : " + (effects.isEmpty ? "sans effet" : effects.joined(separator: ", "))
    },
    route: { $0 == $1 ? "La conversation n’avance pas." : "La conversation avance donc." })
}
