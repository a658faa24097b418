/// The speakers who have turns, with the roles that the file states or their labels explain.
struct SpeakerNames {
  let labels: [String]
  /// By position; nil where the label is a name or a number.
  let roles: [Speaker?]
  /// The positions of those who speak, in order of first appearance.
  let used: [Int]
  /// Whether every role is the file's own statement.
  let areStated: Bool
  private let isStated: [Bool]

  init(_ transcript: Transcript) {
    labels = transcript.speakers.map(\.label)
    // Words of nobody, beside speakers with names, are nobody's.
    roles = transcript.speakers.map {
      $0.role ?? ($0.label.isEmpty ? .other : RoleWords.role(of: $0.label))
    }
    var speaks = [Bool](repeating: false, count: labels.count)
    for turn in transcript.turns { speaks[turn.speaker] = true }
    let used = labels.indices.filter { speaks[$0] }
    self.used = used
    self.isStated = transcript.speakers.map { $0.role != nil }
    areStated = used.allSatisfy { transcript.speakers[$0].role != nil }
  }

  /// Whether anybody who speaks has a label or a role.
  var areSomeNamed: Bool { used.contains { !labels[$0].isEmpty || isStated[$0] } }

  /// Those who speak and whose role is open.
  var unexplained: [Int] { used.filter { roles[$0] == nil } }

  /// The speaker that the user calls `label`: the same but for case and accents, else the only one
  /// whose label has it as a part (`Marie` for `AGENT (Marie)`).
  func position(of label: String) -> Int? {
    let wanted = LabelKey.folded(label)
    let keys = used.map { LabelKey.folded(labels[$0]) }
    if let same = keys.firstIndex(of: wanted) { return used[same] }
    let words = RoleWords.words(wanted)
    guard !words.isEmpty else { return nil }
    let holding = used.indices.filter { Phrase.contains(RoleWords.words(keys[$0]), words) }
    return holding.count == 1 ? used[holding[0]] : nil
  }

  /// The name of a person in a label (`Marie` of `AGENT (Marie)`), nil when it has none.
  func personName(of speaker: Int) -> String? {
    RoleWords.personName(in: labels[speaker])
  }
}

/// Words in a row inside words.
enum Phrase {
  static func contains(_ words: [String], _ phrase: [String]) -> Bool {
    guard phrase.count <= words.count else { return false }
    return (0...(words.count - phrase.count)).contains { start in
      phrase.indices.allSatisfy { words[start + $0] == phrase[$0] }
    }
  }
}
