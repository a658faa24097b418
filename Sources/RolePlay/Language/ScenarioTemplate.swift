/// A small scenario that uses the language's main parts, with its plays.
public struct ScenarioTemplate: Sendable {
  public let scenario: String
  public let plays: String

  /// Nil where `id` is no name.
  public init?(id: String) {
    var log = FaultLog()
    guard log.name(id, at: .file, of: "scenario") != nil else { return nil }
    scenario =
      "# Change everything here; 'parley scenario check' and 'parley scenario test' say\n"
      + "# whether it still works. The language: Documentation/Formats/scenario.md.\n"
      + "parley: 1\nid: \(id)\n" + Self.body
    plays = Self.playBody
  }
}
