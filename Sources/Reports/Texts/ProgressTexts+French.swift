import Conversations
import SkillProgress
import Statistics

extension ProgressTexts {
  static let french = ProgressTexts(
    skill: { skill in
      switch skill {
      case "active-listening": "écoute active"
      case "empathy": "empathie"
      case "ownership": "prise en charge"
      case "resolution": "résolution"
      case "courtesy": "courtoisie"
      default: skill.replacing("-", with: " ")
      }
    },
    stream: { $0 == .call ? "Échanges réels" : "Entraînement" },
    rubric: { "grille \($0) \($1)" },
    rater: { "noté par \($0)" },
    team: { "équipe \($0)" },
    asOf: { "au \($0)" },
    standing: { standing in
      switch standing {
      case .notEnoughData: "pas assez de données"
      case .learning: "en progrès"
      case .mastered: "maîtrisé"
      case .fading: "s’estompe"
      }
    },
    figures: { success, lower, upper, counts, conversations in
      "\(success)\u{202F}% (\(lower)–\(upper)), \(counts) en \(conversations) "
        + (conversations < 2 ? "échange" : "échanges")
    },
    daysAgo: { $0 == 0 ? "aujourd’hui" : $0 == 1 ? "hier" : "il y a \($0) jours" },
    signal: { signal, isProvisional in
      let direction = signal.direction == .up ? "hausse" : "baisse"
      let rule =
        switch signal.rule {
        case .outside: "une valeur hors limite"
        case .run: "huit de suite du même côté de la moyenne"
        case .nearLimit: "trois sur quatre près de la limite"
        }
      return "signal de \(direction)\u{202F}: \(rule)"
        + (isProvisional ? " (limites provisoires)" : "")
    },
    quoteFrom: { "\($0), \($1), tour \($2)" },
    evidence: { $0 ? "dernier exemple" : "dernier manque" },
    next: "Ensuite",
    nextScenario: { "\($0) (\($1)), difficulté \($2)" },
    nextPractice: { "travailler\u{202F}: \($0)" },
    reason: { skill, lower, upper, days in "\(skill) \(lower)–\(upper)\u{202F}%, \(days)" },
    newSkill: { "rien de connu encore\u{202F}: \($0)" },
    predicted: { "réussite prévue \($0)\u{202F}%" },
    activity: { calls, runs in
      [
        calls > 0 ? "\(calls) \(calls == 1 ? "échange réel" : "échanges réels")" : nil,
        runs > 0 ? "\(runs) \(runs == 1 ? "entraînement" : "entraînements")" : nil,
      ].compactMap(\.self).joined(separator: ", ")
    },
    streak: { weeks, longest in
      "entraînement \(weeks) \(weeks < 2 ? "semaine" : "semaines") de suite"
        + (longest > weeks ? ", record \(longest)" : "")
    },
    best: { stream, score, day, isNew in
      "meilleur \(stream == .call ? "échange" : "entraînement")\u{202F}: \(score) le \(day)"
        + (isNew ? ", nouveau record personnel" : "")
    },
    later: { count, day in
      "\(count) \(count < 2 ? "échange daté" : "échanges datés") d’après le \(day), "
        + (count < 2 ? "laissé de côté" : "laissés de côté")
    },
    nothing: "rien d’enregistré encore",
    about: "Réussite par occasion, avec son intervalle à 80\u{202F}%\u{202F}; k/n\u{202F}: "
      + "ce qui a été fait sur ce qui était attendu.",
    people: { "\($0) \($0 < 2 ? "personne" : "personnes")" },
    person: "Personne",
    legend: { fading, up, down, mastered in
      "intervalles à 80\u{202F}%, en pour cent\u{202F}; \(mastered) maîtrisé, \(fading) s’estompe, "
        + "\(up) signal de hausse, \(down) signal de baisse"
    },
    tooFew: {
      "(n)\u{202F}: pas assez de données, moins de \($0) échanges ou de \($1) entraînements"
    },
    attention: "À regarder",
    more: { "et \($0) de plus\u{202F}; --format json les donne tous" },
    assign: "à proposer",
    goal: { skill, stream, goal, judged, now in
      "Objectif commun\u{202F}: \(goal) personnes sur \(judged) sûres en \(skill) (\(stream)), "
        + "70\u{202F}% au moins\u{202F}; aujourd’hui \(now)"
    },
    noRanking: "Par ordre de nom\u{202F}: quand les intervalles se recouvrent, "
      + "personne n’est devant.",
    drawn: { size, frame, strata, seed in
      "\(size) échanges sur \(frame), \(strata) \(strata < 2 ? "strate" : "strates"), graine \(seed)"
    },
    frameHash: { "base \($0)" },
    weight: { "poids \($0)" },
    nobody: "personne",
    health: { health in
      "\(health.people) \(health.people < 2 ? "personne" : "personnes"), "
        + "\(health.conversations) \(health.conversations < 2 ? "échange" : "échanges"), "
        + "\(health.evaluations) \(health.evaluations < 2 ? "évaluation" : "évaluations"), "
        + "\(health.values) \(health.values < 2 ? "mesure" : "mesures") du service, "
        + "schéma \(health.schema)"
    },
    period: { "du \($0) au \($1)" },
    problem: { problem in
      switch problem {
      case .integrity(let words): "endommagé\u{202F}: \(words)"
      case .foreignKey(let table, let rows):
        "\(rows) \(rows < 2 ? "ligne" : "lignes") de \(table) sans ce à quoi elles renvoient"
      case .figures(let person):
        "les chiffres de \(person) ne sont pas ceux des enregistrements\u{202F}; "
          + "«\u{202F}parley doctor --rebuild\u{202F}» les répare"
      }
    },
    remark: { remark in
      switch remark {
      case .sharedName(let name, let keys):
        "\(keys.count) personnes s’appellent \(name)\u{202F}: \(keys.joined(separator: ", "))\u{202F}; "
          + "si c’est la même, notez avec --person"
      case .later(let count, let day):
        "\(count) \(count < 2 ? "échange daté" : "échanges datés") d’après le \(day.description)"
          + "\u{202F}; l’horloge est-elle juste\u{202F}?"
      case .nobodys(let count):
        "\(count) \(count < 2 ? "échange" : "échanges") sans conseiller nommé"
      case .stale(let count):
        "chiffres de \(count) \(count < 2 ? "personne" : "personnes") calculés à la demande"
      }
    },
    isSound: "en bon état")
}
