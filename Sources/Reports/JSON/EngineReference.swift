/// What made a result besides the rubric: the program's version and the behaviours in force.
public struct EngineReference: Sendable, Hashable {
  public var version: String
  /// Hash of the behaviour catalogue, hex.
  public var catalogue: String

  public init(version: String, catalogue: String) {
    self.version = version
    self.catalogue = catalogue
  }
}
