/// Grants that a role-play's card forbids; scenario language, `allow`.
enum OverPromise {
  /// Offers in the turn that no limit in `allow` covers: tokens, end exclusive.
  static func grants(
    _ reading: TurnReading, beyond allow: [String], _ ids: BehaviourPlaces
  ) -> [(Int, Int)] {
    []
  }
}
