import ArgumentParser
import LanguageAnalysis
import Reports
import RolePlay
import Rubrics

/// What all commands about scenarios need.
extension InterfaceOptions {
  var scenarioTexts: ScenarioTexts { .texts(in: interface) }

  func scenarios() throws(Failure) -> ScenarioLibrary {
    ScenarioLibrary(home: home, behaviours: try behaviours(), messages: messages)
  }

  /// What plays are heard and scored with: the catalogue in force, and the core rubric.
  func practiceEngine() throws(Failure) -> PracticeEngine {
    let catalogue = try CatalogueLibrary(home: home, messages: messages).compiled
    return try .opened(
      catalogue, home: home, behaviours: BehaviourNames(catalogue.catalogue), messages: messages)
  }

  /// Writes a result to standard output.
  func print(_ bytes: (Output) throws -> [UInt8]) throws {
    let output = try Output(path: nil, messages: messages)
    try output.write(try bytes(output))
    try output.finish()
  }
}
