/// Words that agents or customers say, not both; what a phone agent or a caller would write down.
///
/// Folded as by `RoleEvidence`: lower case, no accents, punctuation as spaces.
struct RolePhrase: Sendable {
  let bytes: [UInt8]
  let role: Speaker
  /// 3: hardly anybody else says it; 2: mostly; 1: rather.
  let weight: Int
  /// Longer phrases of the other side that hold it, as "thank you for calling me back" does "thank
  /// you for calling"; where one stands, this says nothing.
  private var exceptions: [[UInt8]] = []

  private init(bytes: [UInt8], role: Speaker, weight: Int) {
    self.bytes = bytes
    self.role = role
    self.weight = weight
  }

  /// Whether it counts in a speaker's own words only: customers quote what agents always say.
  var isQuoted: Bool { weight == 3 && role == .agent }

  /// Whether a folded sentence, of which `own` is not reported, says it.
  func isSaid(in sentence: [UInt8], own: [UInt8]) -> Bool {
    ByteSearch.contains(bytes, in: isQuoted ? own : sentence)
      && !exceptions.contains { ByteSearch.contains($0, in: sentence) }
  }

  static let all: [RolePhrase] = {
    let all =
      phrases(agentSurely, .agent, 3) + phrases(agentMostly, .agent, 2)
      + phrases(agentRather, .agent, 1) + phrases(customerSurely, .customer, 3)
      + phrases(customerMostly, .customer, 2) + phrases(customerRather, .customer, 1)
    return all.map { phrase in
      var phrase = phrase
      phrase.exceptions = all.filter {
        $0.role != phrase.role && $0.bytes.count > phrase.bytes.count
          && ByteSearch.contains(phrase.bytes, in: $0.bytes)
      }.map(\.bytes)
      return phrase
    }
  }()

  static let quoted = all.filter(\.isQuoted)
  static let others = all.filter { !$0.isQuoted }

  private static func phrases(_ list: String, _ role: Speaker, _ weight: Int) -> [RolePhrase] {
    list.split(separator: "\n").map {
      RolePhrase(bytes: Array(" \($0) ".utf8), role: role, weight: weight)
    }
  }
}
