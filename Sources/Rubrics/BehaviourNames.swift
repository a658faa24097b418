public import Conversations
public import LanguageAnalysis

/// The behaviours that a rubric may name, with what a rule needs to know of each.
public struct BehaviourNames: Sendable {
  private let speakers: [BehaviourID: Speaker]
  private let graded: Set<BehaviourID>
  /// In the catalogue's order, so that hints do not depend on a hash.
  private let ordered: [String]

  /// `graded`: those found with a grade of 1 to 3.
  public init(
    _ behaviours: some Sequence<Behaviour>, graded: Set<BehaviourID> = ["acknowledge-emotion"]
  ) {
    self.init(behaviours.map { ($0.id, $0.speaker) }, graded: graded)
  }

  public init(_ catalogue: BehaviourCatalogue) {
    self.init(catalogue.behaviours)
  }

  public init(
    _ speakers: [(BehaviourID, Speaker)], graded: Set<BehaviourID> = ["acknowledge-emotion"]
  ) {
    self.speakers = Dictionary(speakers, uniquingKeysWith: { first, _ in first })
    self.graded = graded
    self.ordered = speakers.map(\.0.rawValue)
  }

  /// Who does it, or nil for a name that is not in force.
  public func speaker(of id: BehaviourID) -> Speaker? { speakers[id] }

  public func isGraded(_ id: BehaviourID) -> Bool { graded.contains(id) }

  /// The name that somebody who mistyped most likely meant.
  public func nearest(to name: String) -> String? { NearestName.of(name, among: ordered) }
}
