import Conversations
import LanguageAnalysis
import RolePlay

extension ScenarioTexts {
  static let french = ScenarioTexts(
    language: .fr,
    unknownScenario: { name, nearest, known in
      let hint =
        nearest.map { "vouliez-vous dire « \($0) » ?" }
        ?? "connus : " + known.joined(separator: ", ")
      return "aucun scénario « \(name) » ; \(hint)"
    },
    unknownCode: { code, nearest in
      let hint =
        nearest.map { "vouliez-vous dire « \($0) » ?" } ?? "voir « parley explain --list »"
      return "aucun constat ne s’appelle « \(code) » ; \(hint)"
    },
    scenarioFaults: {
      "\($0) : scénario inutilisable ; « parley scenario check » en montre tous les défauts"
    },
    noScenarios: { "\($0) : aucun scénario (*.parley) dans ce dossier" },
    notThere: { "\($0) : aucun fichier de ce nom" },
    exists: { "\($0) : existe déjà ; rien n’a été écrit" },
    badName: {
      "« \($0) » n’est pas un nom de scénario : lettres a-z, chiffres et traits d’union, 64 au plus"
    },
    noPlays: { "\($0) : aucun essai ; écrivez-les dans un fichier de même nom en .play" },
    wrote: { "\($0) et \($1) écrits" },
    checked: { files, errors, warnings, notes in
      let what = files == 1 ? "1 scénario" : "\(files) scénarios"
      if errors + warnings + notes == 0 { return "\(what) : aucun défaut" }
      let parts = [
        errors < 2 ? "\(errors) erreur" : "\(errors) erreurs",
        warnings < 2 ? "\(warnings) avertissement" : "\(warnings) avertissements",
        notes == 0 ? nil : notes == 1 ? "1 remarque" : "\(notes) remarques",
      ]
      return "\(what) : " + parts.compactMap { $0 }.joined(separator: ", ")
    },
    severity: { severity in
      switch severity {
      case .error: "erreur"
      case .warning: "avertissement"
      case .info: "remarque"
      }
    },
    didYouMean: { "vouliez-vous dire « \($0) » ?" },
    details: "en anglais : ",
    scenes: { $0 < 2 ? "\($0) scène" : "\($0) scènes" },
    level: { "niveau \($0) sur 5" },
    customer: {
      "Le client arrive avec une colère de \($0), une confiance de \($1) et de la patience pour"
        + " \($2) tours."
    },
    card: "Ce que vous savez",
    mayGrant: "Ce que vous pouvez accorder",
    facts: "Ce que le client retient",
    scenesTitle: "Scènes",
    goal: { "but : \($0), en \($1) \($1 == 1 ? "tour" : "tours")" },
    ending: { ending in
      switch ending {
      case .good: "bon dénouement"
      case .fair: "dénouement moyen"
      case .bad: "mauvais dénouement"
      case .hangup: "le client raccroche"
      }
    },
    otherwise: "sinon",
    silence: "(silence)",
    notReached: "aucun chemin trouvé",
    explored: { "\($0) tours essayés, \($1) états distingués" },
    partial:
      "Arrêté à la limite : ce qui n’est pas atteint ici peut très bien l’être (--limit va plus loin).",
    banded:
      "Les humeurs comptent par paliers : un chemin rare vers ce qui n’est pas atteint peut exister.",
    unreachedScenes: "Scènes non atteintes",
    untakenRoutes: "Règles jamais suivies",
    nothingLeft: "Toutes les scènes sont atteintes, toutes les règles suivies.",
    covered: { "\($0) : \($1) sur \($2)" },
    endings: "Dénouements",
    routes: "Règles",
    playsRun: { plays, languages in
      (plays < 2 ? "\(plays) essai" : "\(plays) essais")
        + (languages < 2 ? " en \(languages) langue" : " en \(languages) langues")
    },
    never: { "jamais : \($0)" },
    line: { "ligne \($0)" },
    lines: { $0 == 1 ? "ligne" : "lignes" },
    wrong: "Faux",
    right: "Juste",
    foundIn: { "\($0), dans : \($1)" }
  )
}
