public import LanguageAnalysis

/// What a trainee did in one turn, as a role-play counts it: words do not matter any more.
public struct TurnBehaviours: Sendable, Hashable {
  /// Recognised by the catalogue, with the best grade (1 where there are none); by id.
  public private(set) var found: [(id: BehaviourID, grade: Int)]
  /// Held by a local sample of the scene only: they count for routes, never for mood or score.
  public private(set) var local: [BehaviourID]

  public init(_ found: some Sequence<(BehaviourID, Int)>, local: some Sequence<BehaviourID> = []) {
    var grades: [BehaviourID: Int] = [:]
    for (id, grade) in found { grades[id] = max(grade, grades[id] ?? 1) }
    self.found = grades.keys.sorted().map { (id: $0, grade: grades[$0] ?? 1) }
    self.local = Set(local).filter { grades[$0] == nil }.sorted()
  }

  /// Each in its best grade, or in the one given with it: `acknowledge-emotion:2`.
  public init(_ ids: BehaviourID...) {
    self.init(
      ids.map { id in
        let parts = id.rawValue.split(separator: ":")
        let isGraded = id == MoodTable.acknowledgement
        return (
          BehaviourID(String(parts.first ?? "")),
          parts.count == 2 ? Int(parts[1]) ?? 1 : isGraded ? 3 : 1
        )
      })
  }

  /// Nothing said, or nothing recognised.
  public static let nothing = TurnBehaviours([(BehaviourID, Int)]())

  public var isEmpty: Bool { found.isEmpty && local.isEmpty }

  /// True for both kinds.
  public func has(_ id: BehaviourID) -> Bool {
    found.contains { $0.id == id } || local.contains(id)
  }

  func isRecognised(_ id: BehaviourID) -> Bool { found.contains { $0.id == id } }

  /// Both kinds, by id.
  public var ids: [BehaviourID] { (found.map(\.id) + local).sorted() }

  public static func == (a: TurnBehaviours, b: TurnBehaviours) -> Bool {
    a.local == b.local && a.found.elementsEqual(b.found) { $0 == $1 }
  }

  public func hash(into hasher: inout Hasher) {
    for (id, grade) in found {
      hasher.combine(id)
      hasher.combine(grade)
    }
    hasher.combine(local)
  }
}
