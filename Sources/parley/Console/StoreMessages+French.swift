import SkillProgress

extension StoreMessages {
  static let french = StoreMessages(
    noHome: "pas de dossier pour le suivi : définissez PARLEY_HOME ou utilisez --home",
    noClock: "l’horloge ne donne pas de date ; indiquez-la avec --as-of",
    noDayGiven: { "--as-of : « \($0) » n’est pas un jour ; écrivez-le comme 2026-03-06" },
    cannotMakeFolder: { "\($0) : impossible de créer le dossier : \($1)" },
    noSuchDay: {
      "\($0) : startedAt « \($1) » n’est pas un jour ; non enregistré, --as-of dit lequel prendre"
    },
    recorded: { added, known, path in
      "\(added) \(added < 2 ? "échange enregistré" : "échanges enregistrés") dans \(path)"
        + (known > 0 ? " ; \(known) déjà \(known < 2 ? "connu" : "connus")" : "")
    },
    nobodys: { count in
      "\(count) \(count < 2 ? "échange ne nomme" : "échanges ne nomment") aucun conseiller et ne "
        + "\(count < 2 ? "compte" : "comptent") pour personne ; --person dit de qui il s’agit"
    },
    noWhatIf: "--na-policy est une hypothèse et ne s’enregistre pas ; "
      + "retirez l’une des deux options",
    askForget: { person, conversations in
      "oublier \(person) et \(conversations) \(conversations < 2 ? "échange" : "échanges") pour de "
        + "bon ? [o/N] "
    },
    forgetNeedsYes: "personne n’est là pour répondre ; --yes oublie sans demander",
    kept: "rien n’a été retiré",
    forgot: { person, conversations in
      "\(person) : oublié, \(conversations) "
        + "\(conversations < 2 ? "échange retiré" : "échanges retirés")"
    },
    merged: { path, count in
      let (added, known) = (count.evaluations.added, count.evaluations.known)
      let values = count.values
      return
        "\(path) fusionné : \(added) \(added < 2 ? "évaluation ajoutée" : "évaluations ajoutées"), "
        + "\(known) déjà \(known < 2 ? "connue" : "connues")"
        + (values == RecordingCount()
          ? ""
          : " ; \(values.added) \(values.added < 2 ? "mesure" : "mesures") du service "
            + "\(values.added < 2 ? "ajoutée" : "ajoutées"), "
            + "\(values.known) déjà \(values.known < 2 ? "connue" : "connues")")
    },
    sameStore: "un suivi ne se fusionne pas avec lui-même",
    backedUp: { "copié dans \($0)" },
    exists: { "\($0) : existe déjà ; choisissez un nouveau fichier" },
    rebuilt: "tous les chiffres ont été recalculés",
    nothingToDraw: "aucun échange à tirer au sort",
    cannotRead: "la réponse n’a pas pu être lue")
}
