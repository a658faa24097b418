import Conversations
import LanguageAnalysis

/// The plays that every scenario ships, in each language that it speaks.
enum PlayChecks {
  static let names = ["good", "solve-too-early", "bad", "silent", "parrot", "recovery"]

  static func run(_ plays: [Play], _ engine: PracticeEngine?, _ context: inout CheckContext) {
    let line = context.line(startingWith: "id:") ?? 1
    let place = context.place(line, of: context.scenario.id)
    if plays.isEmpty {
      context.report(
        .noPlays, .warning, at: place,
        "no plays: nothing shows that the scenario can be won, and not by chance")
      return
    }
    for language in Language.allCases where context.scenario.title.own(language) != nil {
      let known = plays.filter { $0.language == language }.map(\.name)
      let missing = names.filter { !known.contains($0) }
      if !missing.isEmpty {
        context.report(
          .missingPlay, .warning, at: place,
          "no play \(missing.map { "\"\($0)\"" }.joined(separator: ", ")) in \(language.rawValue)")
      }
    }
    guard let engine else { return }
    let coverage = PlayCoverage(context.scenario, plays: plays, engine: engine)
    for name in coverage.unseenScenes {
      guard let scene = context.scenario.scene(name) else { continue }
      context.report(
        .untestedScene, .warning, at: context.place(scene.line, of: name),
        "no play comes to \"\(name)\"")
    }
  }
}
