import Conversations
import LanguageAnalysis
import RolePlay

/// What became of plays, as data: Documentation/Formats/scenario-test.md.
public struct PlayJSON: Sendable {
  public init() {}

  /// One document, with a line end.
  public func bytes(_ scenarios: [TestedScenario]) -> [UInt8] {
    var out: [UInt8] = []
    out.append(literal: "{\"schema\":1,\"passed\":")
    out.append(literal: scenarios.allSatisfy(\.hasPassed) ? "true" : "false")
    out.append(literal: ",\"scenarios\":[")
    for (place, scenario) in scenarios.enumerated() {
      if place > 0 { out.append(UInt8(ascii: ",")) }
      append(scenario, to: &out)
    }
    out.append(literal: "]}\n")
    return out
  }

  private func append(_ scenario: TestedScenario, to out: inout [UInt8]) {
    out.append(literal: "{\"id\":")
    out.append(json: scenario.id)
    out.append(literal: ",\"file\":")
    out.append(json: scenario.place)
    out.append(literal: ",\"passed\":")
    out.append(literal: scenario.hasPassed ? "true" : "false")
    out.append(literal: ",\"faults\":[")
    for (place, fault) in scenario.faults.enumerated() {
      if place > 0 { out.append(UInt8(ascii: ",")) }
      out.append(literal: "{\"file\":")
      out.append(json: fault.place)
      out.append(literal: ",\"line\":")
      out.append(integer: fault.finding.line)
      out.append(literal: ",\"column\":")
      out.append(integer: fault.finding.column)
      out.append(literal: ",\"code\":")
      out.append(json: fault.finding.code)
      out.append(literal: ",\"message\":")
      out.append(json: fault.finding.sentence)
      out.append(UInt8(ascii: "}"))
    }
    out.append(literal: "],\"plays\":[")
    for (place, result) in scenario.results.enumerated() {
      if place > 0 { out.append(UInt8(ascii: ",")) }
      append(result, to: &out)
    }
    out.append(literal: "]}")
  }

  private func append(_ result: PlayResult, to out: inout [UInt8]) {
    out.append(literal: "{\"name\":")
    out.append(json: result.play.name)
    out.append(literal: ",\"language\":")
    out.append(json: result.play.language.rawValue)
    out.append(literal: ",\"line\":")
    out.append(integer: result.play.line.number)
    out.append(literal: ",\"passed\":")
    out.append(literal: result.hasPassed ? "true" : "false")
    out.append(literal: ",\"scenes\":[")
    let scenes = result.practice.scenesSeen
    for (place, scene) in scenes.enumerated() {
      if place > 0 { out.append(UInt8(ascii: ",")) }
      out.append(json: scene)
    }
    out.append(literal: "],\"end\":")
    append(result.seen, to: &out)
    out.append(literal: ",\"failures\":[")
    for (place, failure) in result.failures.enumerated() {
      if place > 0 { out.append(UInt8(ascii: ",")) }
      append(failure, to: &out)
    }
    out.append(literal: "]}")
  }

  private func append(_ failure: PlayResult.Failure, to out: inout [UInt8]) {
    let (kind, text) = Self.words(failure.kind)
    out.append(literal: "{\"line\":")
    out.append(integer: failure.line.number)
    if let turn = failure.turn {
      out.append(literal: ",\"turn\":")
      out.append(integer: turn)
    }
    out.append(literal: ",\"kind\":")
    out.append(json: kind)
    if let text {
      out.append(literal: ",\"expected\":")
      out.append(json: text)
    }
    out.append(literal: ",\"seen\":")
    append(failure.seen, to: &out)
    out.append(UInt8(ascii: "}"))
  }

  private static func words(_ kind: PlayResult.Failure.Kind) -> (String, String?) {
    switch kind {
    case .behaviour(let term):
      ("behaviour", (term.isNegated ? "-" : "+") + term.behaviour.rawValue)
    case .scene(let scene): ("scene", scene)
    case .claim(let claim): ("claim", claim.description)
    case .afterEnding: ("afterEnding", nil)
    case .noAssertion: ("noAssertion", nil)
    }
  }

  private func append(_ seen: PlayResult.Seen, to out: inout [UInt8]) {
    out.append(literal: "{\"scene\":")
    out.append(json: seen.scene)
    out.append(literal: ",\"ending\":")
    out.append(json: seen.ending?.rawValue)
    out.append(literal: ",\"behaviours\":[")
    for (place, id) in seen.behaviours.ids.enumerated() {
      if place > 0 { out.append(UInt8(ascii: ",")) }
      out.append(json: id.rawValue)
    }
    out.append(literal: "],\"parroted\":")
    out.append(literal: seen.isParroted ? "true" : "false")
    out.append(literal: ",\"anger\":")
    out.append(number: Double(seen.mood.anger) / 1000)
    out.append(literal: ",\"trust\":")
    out.append(number: Double(seen.mood.trust) / 1000)
    out.append(literal: ",\"patience\":")
    out.append(integer: seen.mood.patience)
    out.append(literal: ",\"turns\":")
    out.append(integer: seen.turns)
    out.append(literal: ",\"score\":")
    out.append(json: seen.score)
    out.append(UInt8(ascii: "}"))
  }
}
