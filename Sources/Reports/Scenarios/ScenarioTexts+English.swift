import Conversations
import LanguageAnalysis
import RolePlay

extension ScenarioTexts {
  static let english = ScenarioTexts(
    language: .en,
    unknownScenario: { name, nearest, known in
      let hint =
        nearest.map { "did you mean '\($0)'?" } ?? "known: " + known.joined(separator: ", ")
      return "no scenario '\(name)'; \(hint)"
    },
    unknownCode: { code, nearest in
      let hint = nearest.map { "did you mean '\($0)'?" } ?? "see 'parley explain --list'"
      return "no finding is called '\(code)'; \(hint)"
    },
    scenarioFaults: { "\($0): not a usable scenario; 'parley scenario check' shows every fault" },
    noScenarios: { "\($0): no scenario (*.parley) in this folder" },
    notThere: { "\($0): no such file" },
    exists: { "\($0): is there already; nothing was written" },
    badName: {
      "'\($0)' is no name of a scenario: letters a-z, digits and hyphens, at most 64"
    },
    noPlays: { "\($0): has no plays: write them in a file of the same name that ends in .play" },
    wrote: { "wrote \($0) and \($1)" },
    checked: { files, errors, warnings, notes in
      let what = files == 1 ? "1 scenario" : "\(files) scenarios"
      if errors + warnings + notes == 0 { return "\(what): no faults" }
      let parts = [
        errors == 1 ? "1 error" : "\(errors) errors",
        warnings == 1 ? "1 warning" : "\(warnings) warnings",
        notes == 0 ? nil : notes == 1 ? "1 note" : "\(notes) notes",
      ]
      return "\(what): " + parts.compactMap { $0 }.joined(separator: ", ")
    },
    severity: { $0.rawValue },
    didYouMean: { "did you mean \"\($0)\"?" },
    details: "",
    scenes: { $0 == 1 ? "1 scene" : "\($0) scenes" },
    level: { "level \($0) of 5" },
    customer: {
      "The customer comes in with anger \($0), trust \($1) and patience for \($2) turns."
    },
    card: "What you know",
    mayGrant: "What you may grant",
    facts: "What the customer notes",
    scenesTitle: "Scenes",
    goal: { "goal: \($0), within \($1) \($1 == 1 ? "turn" : "turns")" },
    ending: { ending in
      switch ending {
      case .good: "good ending"
      case .fair: "fair ending"
      case .bad: "bad ending"
      case .hangup: "hang-up"
      }
    },
    otherwise: "else",
    silence: "(silence)",
    notReached: "no way was found",
    explored: { "\($0) turns tried, \($1) states told apart" },
    partial:
      "Stopped at the limit: what is not reached here may well be reachable (--limit goes further).",
    banded: "Moods count by bands: a rare way to what is not reached may exist all the same.",
    unreachedScenes: "Scenes not reached",
    untakenRoutes: "Routes never taken",
    nothingLeft: "Every scene is reached, every route taken.",
    covered: { "\($0): \($1) of \($2)" },
    endings: "Endings",
    routes: "Routes",
    playsRun: { plays, languages in
      (plays == 1 ? "1 play" : "\(plays) plays")
        + (languages == 1 ? " in 1 language" : " in \(languages) languages")
    },
    never: { "never: \($0)" },
    line: { "line \($0)" },
    lines: { $0 == 1 ? "line" : "lines" },
    wrong: "Wrong",
    right: "Right",
    foundIn: { "\($0), in \($1)" }
  )
}
