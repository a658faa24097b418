import Conversations
import LanguageAnalysis

/// What is not written yet, or too long to be said.
enum ContentChecks {
  /// Code points of a line that a customer says in one breath.
  static let longest = 240

  static func run(_ context: inout CheckContext) {
    let scenario = context.scenario
    translation(scenario.title, "title", ":", below: 0, &context)
    translation(scenario.card, "card", ":", below: 0, &context)
    for scene in scenario.scenes {
      for line in scene.lines { check(line, scene, &context) }
      guard scene.ending == nil else { continue }
      let missing = scene.hints.indices.filter { scene.hints[$0] == nil }
      if !missing.isEmpty {
        let names = missing.map { "hint\($0 + 1)" }.joined(separator: ", ")
        context.report(
          .missingHint, .warning, at: context.place(scene.line, of: scene.name),
          "\"\(scene.name)\" has no \(names): the goal, the behaviour, an example")
      }
      for (step, hint) in scene.hints.enumerated() {
        if let hint { translation(hint, "hint\(step + 1)", ":", below: scene.line, &context) }
      }
      if let model = scene.model { translation(model, "model", ">", below: scene.line, &context) }
    }
    todos(&context)
  }

  private static func translation(
    _ text: LocalizedText, _ key: String, _ mark: String, below line: SourceLine,
    _ context: inout CheckContext
  ) {
    for (language, other) in [(Language.en, Language.fr), (.fr, .en)]
    where text.own(language) == nil {
      let known = "\(key).\(other.rawValue)"
      guard let place = context.line(startingWith: known + mark, below: line) else { continue }
      missing("\(key).\(language.rawValue)", at: context.place(place, of: known), &context)
    }
  }

  private static func missing(_ what: String, at place: Place, _ context: inout CheckContext) {
    context.report(
      .missingTranslation, .warning, at: place, "there is no \"\(what)\" beside it")
  }

  private static func check(
    _ line: CustomerLine, _ scene: Scene, _ context: inout CheckContext
  ) {
    for language in Language.allCases {
      let mark = "C \(line.id).\(language.rawValue)>"
      guard let text = line.text.own(language) else {
        missing(mark, at: context.place(line.line, of: line.id), &context)
        continue
      }
      let length = text.unicodeScalars.count
      guard length > longest, let place = context.line(startingWith: mark, below: scene.line) else {
        continue
      }
      context.report(
        .longLine, .warning, at: context.place(place, of: line.id),
        "\(length) signs: nobody says more than \(longest) in one breath")
    }
  }

  /// Whatever an author left to do, in comments too.
  private static func todos(_ context: inout CheckContext) {
    var number = 1
    while context.source[number] != nil {
      for word in ["TODO", "FIXME"] {
        if let place = context.found(word, in: SourceLine(number)) {
          context.report(.todo, .warning, at: place, "something is left to do here")
        }
      }
      number += 1
    }
  }
}
