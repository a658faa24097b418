public import Conversations
import LanguageAnalysis
import RolePlay

/// Every word about scenarios, their faults and their plays, in one language.
public struct ScenarioTexts: Sendable {
  public let language: Language

  // Sentences on standard error: lower case, no full stop.
  public let unknownScenario:
    @Sendable (_ name: String, _ nearest: String?, _ known: [String]) -> String
  public let unknownCode: @Sendable (_ code: String, _ nearest: String?) -> String
  public let scenarioFaults: @Sendable (_ path: String) -> String
  public let noScenarios: @Sendable (_ folder: String) -> String
  public let notThere: @Sendable (_ path: String) -> String
  public let exists: @Sendable (_ path: String) -> String
  public let badName: @Sendable (_ id: String) -> String
  public let noPlays: @Sendable (_ path: String) -> String

  // Pages on standard output.
  public let wrote: @Sendable (_ scenario: String, _ plays: String) -> String
  /// What a check came to: files, errors, warnings.
  let checked: @Sendable (_ files: Int, _ errors: Int, _ warnings: Int, _ notes: Int) -> String
  let severity: @Sendable (Finding.Severity) -> String
  let didYouMean: @Sendable (_ name: String) -> String
  let details: String
  let scenes: @Sendable (Int) -> String
  let level: @Sendable (_ difficulty: Int) -> String
  let customer: @Sendable (_ anger: String, _ trust: String, _ patience: Int) -> String
  let card: String
  let mayGrant: String
  let facts: String
  let scenesTitle: String
  let goal: @Sendable (_ condition: String, _ turns: Int) -> String
  let ending: @Sendable (Scene.Ending) -> String
  let otherwise: String
  let silence: String
  let notReached: String
  let explored: @Sendable (_ turns: Int, _ states: Int) -> String
  let partial: String
  let banded: String
  let unreachedScenes: String
  let untakenRoutes: String
  let nothingLeft: String
  let covered: @Sendable (_ what: String, _ seen: Int, _ all: Int) -> String
  let endings: String
  let routes: String
  let playsRun: @Sendable (_ plays: Int, _ languages: Int) -> String
  let never: @Sendable (_ what: String) -> String
  let line: @Sendable (Int) -> String
  /// The word alone.
  let lines: @Sendable (_ count: Int) -> String
  let wrong: String
  let right: String
  let foundIn: @Sendable (_ severity: String, _ files: String) -> String

  public static func texts(in language: Language) -> ScenarioTexts {
    switch language {
    case .en: .english
    case .fr: .french
    }
  }
}
