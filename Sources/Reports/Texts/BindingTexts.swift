public import Conversations
public import Rubrics

/// The words of `rubric bind`, on the page and in the comments of an overlay.
public struct BindingTexts: Sendable {
  public let confidence: @Sendable (BindingConfidence) -> String
  public let reason: @Sendable (BindingProposal.Reason) -> String
  let summary: @Sendable (_ bound: Int, _ all: Int, _ percent: String) -> String
  let bound: String
  let notUsed: String
  let leftToPeople: String
  let nothingFound: String
  let critical: String
  /// The first lines of an overlay, each to be a comment.
  public let header: @Sendable (_ title: String) -> [String]
  /// Above an entry that is written as a comment.
  public let howToUse: String
  public let moved: @Sendable (OverlayMove) -> String

  public static func texts(in language: Language) -> BindingTexts {
    switch language {
    case .en: .english
    case .fr: .french
    }
  }
}

extension BindingTexts {
  static let english = BindingTexts(
    confidence: { $0.rawValue },
    reason: { reason in
      switch reason {
      case .title(let words): "the title says \"\(words)\""
      case .vague(let words): "the title says \"\(words)\", which may mean other things"
      case .description(let words): "the description says \"\(words)\""
      case .level(let words): "the best level says \"\(words)\""
      case .partly: "only part of the title is about that"
      case .people(let words): "people judge \"\(words)\""
      case .judgement(let words): "\"\(words)\" asks how well, not whether"
      case .mixed(let kept): "two things in one criterion: the rule is about \(kept) alone"
      case .several(let count): "\(count) things in one criterion"
      case .fault(let words): "\"\(words)\" is worded as a fault"
      case .noService: "nothing shows that the grid is about talks with customers"
      case .school(let words): "the grid looks like one for pupils' work (\"\(words)\")"
      case .critical(let words): "the grid says \"\(words)\": it fails the form"
      case .proxy: "the behaviours only stand for what is meant"
      }
    },
    summary: { bound, all, percent in
      "\(bound) of \(all) criteria bound, \(percent)% of the weight"
    },
    bound: "Bound", notUsed: "Possible, and not used", leftToPeople: "Left to people",
    nothingFound: "no known words", critical: "critical: form",
    header: {
      [
        "Rules for \"\($0)\"; the rubric itself is not touched.",
        "What is not named here stays with people. Change what is wrong: what you write stays.",
      ]
    },
    howToUse: "not used: take the # away to use it",
    moved: { move in
      switch move {
      case .gone(let id, let title, let heir):
        "criterion \"\(id)\"\(title.map { " (\($0))" } ?? "") is no more"
          + (heir.map { "; \"\($0)\" has its title: give the entry that id" }
            ?? "; its entry does nothing")
      case .renamed(let id, let from, let to):
        "criterion \"\(id)\" was called \"\(from)\" and is now \"\(to)\": see if its rule still fits"
      case .points(let id, let from, let to):
        "criterion \"\(id)\" was worth \(Numbers.exact(from)) points and is now worth"
          + " \(Numbers.exact(to)): see if its levels still fit"
      case .level(let id, let points):
        "no level of criterion \"\(id)\" gives \(Numbers.exact(points)) points: mend its levels"
      }
    })

  static let french = BindingTexts(
    confidence: { confidence in
      switch confidence {
      case .sure: "sûr"
      case .likely: "probable"
      case .possible: "possible"
      }
    },
    reason: { reason in
      switch reason {
      case .title(let words): "le titre dit « \(words) »"
      case .vague(let words): "le titre dit « \(words) », qui peut vouloir dire autre chose"
      case .description(let words): "la description dit « \(words) »"
      case .level(let words): "le meilleur niveau dit « \(words) »"
      case .partly: "seule une partie du titre en parle"
      case .people(let words): "« \(words) » demande le jugement d’une personne"
      case .judgement(let words): "« \(words) » demande si c’est bien fait, pas si c’est fait"
      case .mixed(let kept): "deux choses en un critère : la règle ne porte que sur \(kept)"
      case .several(let count): "\(count) choses en un critère"
      case .fault(let words): "« \(words) » est formulé comme une faute"
      case .noService: "rien ne montre que la grille porte sur des échanges avec des clients"
      case .school(let words): "la grille semble noter un travail d’élève (« \(words) »)"
      case .critical(let words): "la grille dit « \(words) » : il élimine"
      case .proxy: "les comportements ne font que représenter ce qui est demandé"
      }
    },
    summary: { bound, all, percent in
      "\(bound) \(bound < 2 ? "critère relié" : "critères reliés") sur \(all), \(percent) % du poids"
    },
    bound: "Reliés", notUsed: "Possibles, et pas employés", leftToPeople: "Laissés aux personnes",
    nothingFound: "aucun mot connu", critical: "éliminatoire",
    header: {
      [
        "Règles de « \($0) » ; la grille elle-même n’est pas touchée.",
        "Ce qui n’est pas nommé ici reste aux personnes. Corrigez ce qui est faux : cela restera.",
      ]
    },
    howToUse: "pas employé : ôtez les # pour l’employer",
    moved: { move in
      switch move {
      case .gone(let id, let title, let heir):
        "le critère « \(id) »\(title.map { " (\($0))" } ?? "") n’existe plus"
          + (heir.map { " ; « \($0) » porte son titre : donnez-lui cet identifiant" }
            ?? " ; ce qui le concerne ne fait rien")
      case .renamed(let id, let from, let to):
        "le critère « \(id) » s’appelait « \(from) », et maintenant « \(to) » :"
          + " voyez si sa règle convient encore"
      case .points(let id, let from, let to):
        "le critère « \(id) » valait \(Numbers.exact(from)) points, et maintenant"
          + " \(Numbers.exact(to)) : voyez si ses niveaux conviennent encore"
      case .level(let id, let points):
        "aucun niveau du critère « \(id) » ne donne \(Numbers.exact(points)) points :"
          + " corrigez ses niveaux"
      }
    })
}
