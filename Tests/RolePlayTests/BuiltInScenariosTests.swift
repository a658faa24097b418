import Foundation
import LanguageAnalysis
import Rubrics
import Testing

@testable import RolePlay

/// The scenarios of `Scenarios/`, as they travel in the binary.
@Suite struct BuiltInScenariosTests {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Scenarios")

  static func texts(_ ending: String) throws -> [String: String] {
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == ending }
    return Dictionary(
      uniqueKeysWithValues: try files.map {
        ($0.deletingPathExtension().lastPathComponent, try String(contentsOf: $0, encoding: .utf8))
      })
  }

  @Test func theBinaryHoldsTheScenariosAsTheyAre() throws {
    let scenarios = try Self.texts("parley")
    #expect(BuiltInScenarios.ids == scenarios.keys.sorted())
    for (id, text) in scenarios {
      #expect(BuiltInScenarios.text(id).map { String(decoding: $0, as: UTF8.self) } == text)
    }
    for (id, text) in try Self.texts("play") {
      #expect(BuiltInScenarios.plays(id).map { String(decoding: $0, as: UTF8.self) } == text)
    }
    #expect(try Self.texts("table")["mood"] == GeneratedMood.table.description)
    #expect(BuiltInScenarios.text("no-such") == nil)
  }

  @Test func allPlaysOfTheBuiltInScenariosPass() throws {
    let behaviours = BehaviourNames(BuiltInBehaviours.compiled.catalogue)
    let runner = PlayRunner(engine: try #require(Parcel.engine))
    for id in BuiltInScenarios.ids {
      let file = ScenarioFile(
        parsing: try #require(BuiltInScenarios.text(id)), behaviours: behaviours)
      let scenario = try #require(file.scenario, "\(id): \(file.findings)")
      let plays = PlayFile(
        parsing: try #require(BuiltInScenarios.plays(id)), behaviours: behaviours,
        scenario: scenario)
      #expect(!plays.plays.isEmpty, "\(id): \(plays.findings)")
      for play in plays.plays {
        let failures = runner.run(play, of: scenario).failures
        #expect(failures == [], "\(id), \(play.name), \(play.language)")
      }
    }
  }
}
