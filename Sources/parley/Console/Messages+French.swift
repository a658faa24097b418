import Conversations

extension Messages {
  static let french = Messages(
    language: .fr,
    colon: " :",
    standardInput: "entrée standard",
    standardOutput: "sortie standard",
    readingTerminal: "lecture de la conversation au terminal ; terminez par Ctrl-D",
    unknownCommand: { name, nearest in
      "commande inconnue « \(name) »" + (nearest.map { " ; vouliez-vous dire « \($0) » ?" } ?? "")
    },
    unknownRubric: { name, nearest, known in
      let hint =
        nearest.map { "vouliez-vous dire « \($0) » ?" }
        ?? "connues : " + known.joined(separator: ", ")
      return "pas de grille « \(name) » ; \(hint)"
    },
    unknownBehaviour: { name, nearest in
      let hint =
        nearest.map { "vouliez-vous dire « \($0) » ?" } ?? "voir « parley behaviour list »"
      return "pas de comportement « \(name) » ; \(hint)"
    },
    helpHint: { "voir « \($0) --help »" },
    cannotOpen: { "\($0) : ouverture impossible : \($1)" },
    didYouMean: { " ; vouliez-vous dire « \($0) » ?" },
    cannotRead: { "\($0) : échec de la lecture : \($1)" },
    wouldOverwrite: {
      "\($0) : un fichier d’entrée ou un suivi, que parley n’écrase pas ; nommez un autre fichier"
    },
    cannotWrite: { "\($0) : échec de l’écriture : \($1)" },
    nothingMatches: { "\($0) : aucun fichier de ce nom, et rien ne répond à ce motif" },
    emptyFolder: { "\($0) : aucun fichier dans ce dossier" },
    noTranscripts: { path, files in
      let all =
        files == 1
        ? "son seul fichier n’est pas du texte" : "aucun de ses \(files) fichiers n’est du texte"
      return "\(path) : aucune conversation dans ce dossier : \(all)"
    },
    skipped: { path, files in
      (files.count == 1
        ? "\(path) : 1 fichier qui n’est pas du texte a été passé : "
        : "\(path) : \(files.count) fichiers qui ne sont pas du texte ont été passés : ")
        + FrenchQuote.list(files)
    },
    repeatedID: { place, id, first in
      "\(place) : l’identifiant \(FrenchQuote(id)) est aussi celui de \(first) ; les deux "
        + "conversations sont gardées"
    },
    moreRepeatedIDs: { count in
      count == 1
        ? "1 autre conversation a un identifiant déjà vu"
        : "\(count) autres conversations ont un identifiant déjà vu"
    },
    badInputs: { bad in
      bad == 1
        ? "1 entrée n’a pas pu servir ; les autres ont été traitées"
        : "\(bad) entrées n’ont pas pu servir ; les autres ont été traitées"
    },
    rubricFaults: { "\($0) : grille inutilisable ; « parley rubric check » montre chaque défaut" },
    warning: { file, conversation, warning in
      "\(file) : " + (conversation.map { "\($0) : " } ?? "") + warning
    },
    rolesByEvidence: { file, agent, sentence in
      "\(file) : "
        + (agent.map { "« \($0) » est pris pour le conseiller" }
          ?? "personne n’est pris pour le conseiller")
        + (sentence.map {
          ($0.label == agent ? ", qui dit" : ", car « \($0.label) » dit") + " « \($0.quote) »"
        } ?? "") + " ; --agent-label en décide autrement"
    },
    belowBar: { below, all, bar in
      "\(below) \(below < 2 ? "conversation" : "conversations") sur \(all) sous \(bar)"
    },
    progress: { conversations, rate, left in
      "\(conversations) conversations, \(rate)/s" + (left.map { ", encore \($0) s" } ?? "")
    },
    bug: { "c’est un défaut de parley, merci de le signaler : \($0)" }
  )
}
