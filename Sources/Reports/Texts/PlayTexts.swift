public import Conversations
import RolePlay

/// The words about plays and what became of them.
public struct PlayTexts: Sendable {
  let language: Language
  let passed: String
  let failed: String
  let turn: @Sendable (Int) -> String
  let expected: @Sendable (_ behaviour: String) -> String
  let notExpected: @Sendable (_ behaviour: String) -> String
  let scene: @Sendable (String) -> String
  let claim: @Sendable (String) -> String
  let afterEnding: @Sendable (_ ending: String) -> String
  let noAssertion: String
  let noPlays: String
  let seen: String
  let recognised: @Sendable (_ behaviours: String) -> String
  let nothing: String
  let parroted: String
  let inScene: @Sendable (_ scene: String, _ ending: String?) -> String
  let mood: @Sendable (_ anger: String, _ trust: String, _ patience: Int) -> String
  let turns: @Sendable (Int) -> String
  let score: @Sendable (_ score: String?) -> String
  let endings: @Sendable (Scene.Ending) -> String
  let goesOn: String
  let summary: @Sendable (_ scenarios: Int, _ plays: Int, _ failed: Int) -> String

  public static func texts(in language: Language) -> PlayTexts {
    switch language {
    case .en: .english
    case .fr: .french
    }
  }

  static let english = PlayTexts(
    language: .en, passed: "ok", failed: "FAILED",
    turn: { "turn \($0)" },
    expected: { "expected +\($0)" },
    notExpected: { "expected -\($0)" },
    scene: { "expected scene \($0)" },
    claim: { "claimed \($0)" },
    afterEnding: { "the play goes on after the ending (\($0))" },
    noAssertion: "the play claims and expects nothing",
    noPlays: "no plays: write them beside the scenario, in a file that ends in .play",
    seen: "seen: ",
    recognised: { "recognised: \($0)" },
    nothing: "nothing", parroted: "stock phrases alone: only the first counts",
    inScene: { scene, ending in "scene \(scene)" + (ending.map { ", ending \($0)" } ?? "") },
    mood: { "anger \($0), trust \($1), patience \($2)" },
    turns: { $0 == 1 ? "1 turn" : "\($0) turns" },
    score: { $0.map { "score \($0)" } ?? "no score" },
    endings: { $0.rawValue },
    goesOn: "no ending",
    summary: { scenarios, plays, failed in
      (scenarios == 1 ? "1 scenario, " : "\(scenarios) scenarios, ")
        + (plays == 1 ? "1 play" : "\(plays) plays")
        + (failed == 0 ? ": all pass" : ": \(failed) failed")
    })

  static let french = PlayTexts(
    language: .fr, passed: "ok", failed: "ÉCHEC",
    turn: { "tour \($0)" },
    expected: { "attendu : +\($0)" },
    notExpected: { "attendu : -\($0)" },
    scene: { "attendu : scène \($0)" },
    claim: { "affirmé : \($0)" },
    afterEnding: { "l’essai continue après le dénouement (\($0))" },
    noAssertion: "l’essai n’affirme et n’attend rien",
    noPlays: "aucun essai : écrivez-les à côté du scénario, dans un fichier en .play",
    seen: "constaté : ",
    recognised: { "reconnu : \($0)" },
    nothing: "rien", parroted: "formules toutes faites : seule la première compte",
    inScene: { scene, ending in
      "scène \(scene)" + (ending.map { ", dénouement \($0)" } ?? "")
    },
    mood: { "colère \($0), confiance \($1), patience \($2)" },
    turns: { $0 < 2 ? "\($0) tour" : "\($0) tours" },
    score: { $0.map { "score \($0)" } ?? "pas de score" },
    endings: { $0.rawValue },
    goesOn: "pas de dénouement",
    summary: { scenarios, plays, failed in
      (scenarios < 2 ? "\(scenarios) scénario, " : "\(scenarios) scénarios, ")
        + (plays < 2 ? "\(plays) essai" : "\(plays) essais")
        + (failed == 0
          ? " : tout passe" : failed < 2 ? " : \(failed) échec" : " : \(failed) échecs")
    })
}
