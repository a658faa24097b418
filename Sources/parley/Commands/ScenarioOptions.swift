import ArgumentParser
import Reports

/// What all commands about scenarios need.
extension InterfaceOptions {
  var scenarioTexts: ScenarioTexts { .texts(in: interface) }

  func scenarios() throws(Failure) -> ScenarioLibrary {
    ScenarioLibrary(home: home, behaviours: try behaviours(), messages: messages)
  }

  /// Writes a result to standard output.
  func print(_ bytes: (Output) throws -> [UInt8]) throws {
    let output = try Output(path: nil, messages: messages)
    try output.write(try bytes(output))
    try output.finish()
  }
}
