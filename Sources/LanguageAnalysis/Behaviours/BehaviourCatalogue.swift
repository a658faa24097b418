/// All behaviours in force, with the hash that names them in results.
public struct BehaviourCatalogue: Sendable {
  /// In a fixed order: the built-in ones as the contract lists them, then a user's own by id.
  public let behaviours: [Behaviour]
  /// Hash of all behaviour and class files in force, hex.
  public let hash: String
  private let indexOfID: [BehaviourID: Int]

  public init(behaviours: [Behaviour], hash: String) {
    self.behaviours = behaviours
    self.hash = hash
    self.indexOfID = Dictionary(
      behaviours.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { a, _ in a })
  }

  /// The place of a behaviour in `behaviours`, or nil for a name that is not in force.
  public func index(of id: BehaviourID) -> Int? { indexOfID[id] }
}
