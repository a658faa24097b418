/// Which of the words before a colon are speakers, judged over a whole conversation.
///
/// `Marie : bonjour` names a speaker; `Voici mon adresse : 12 rue …` inside a message does not. A
/// label counts when it explains itself (`Agent`, `Client 2`, `AGENT (Marie)`) or comes twice; where
/// fewer than two labels do, when it is up to three words with a capital, or a phone number; and one
/// that comes once among others, when it names a person who speaks in a file that starts every line
/// with a label. Where names and times stand on lines of their own, nothing else is a label.
struct KnownLabels {
  private let accepted: Set<String>
  /// Names that come once, and may be words of the turn ahead.
  private let doubtful: Set<String>
  private let areHeadings: Bool

  /// - Parameters:
  ///   - voices: speakers that the file names otherwise.
  ///   - startEveryLine: whether no line goes on without a label.
  init(
    _ prefixes: some Sequence<SpeakerPrefix>, voices: Set<String> = [], startEveryLine: Bool = false
  ) {
    areHeadings = prefixes.count(where: \.isHeading) > 1
    var counts: [String: Int] = [:]
    var order: [SpeakerPrefix] = []
    for prefix in prefixes where !prefix.isTight || Self.explainsItself(prefix.label) {
      if areHeadings, !prefix.isHeading { continue }
      let key = LabelKey.folded(prefix.label)
      if counts[key, default: 0] == 0 { order.append(prefix) }
      counts[key, default: 0] += 1
    }
    var accepted = Set(voices.map { LabelKey.folded($0) })
    var doubtful = Set<String>()
    for label in order.map(\.label) {
      let key = LabelKey.folded(label)
      if Self.explainsItself(label) || counts[key, default: 0] > 1 { accepted.insert(key) }
    }
    let areFew = accepted.count { !Self.isInternalNote($0) } < 2
    for prefix in order {
      let key = LabelKey.folded(prefix.label)
      if accepted.contains(key) { continue }
      if areFew {
        if Self.looksLikeName(prefix.label) { accepted.insert(key) }
      } else if PersonLabel.isPerson(prefix.label) {
        let speaks = prefix.isHeading || PersonLabel.areSpoken(prefix.rest)
        if startEveryLine && speaks { accepted.insert(key) } else { doubtful.insert(key) }
      }
    }
    self.accepted = accepted
    self.doubtful = doubtful
  }

  var isEmpty: Bool { accepted.isEmpty }

  /// Whether the labels are those of a conversation: one explains itself, or there are two.
  func areConvincing(_ prefixes: some Sequence<SpeakerPrefix>) -> Bool {
    accepted.count > 1
      || prefixes.contains {
        has($0) && Self.explainsItself($0.label) && !Self.isInternalNote($0.label)
      }
  }

  func has(_ prefix: SpeakerPrefix) -> Bool {
    (prefix.isHeading || !areHeadings) && accepted.contains(LabelKey.folded(prefix.label))
  }

  /// Whether the label may name a speaker, and is taken for words of the turn ahead.
  func isDoubtful(_ prefix: SpeakerPrefix) -> Bool {
    doubtful.contains(LabelKey.folded(prefix.label))
  }

  /// Whether a label is a role, with at most a name or a number beside it; `Numéro client` is not.
  private static func explainsItself(_ label: String) -> Bool {
    let words = RoleWords.words(LabelKey.folded(label))
    guard let first = words.first, RoleWords.role(of: label) != nil else { return false }
    // `Note: …` may be words of the turn ahead, `Internal note: …` is not.
    if RoleWords.isNote(words) { return RoleWords.isInternalNote(words) }
    let name = RoleWords.personName(in: label) ?? ""
    if name.isEmpty { return true }
    return words.count <= 4
      && (RoleWords.role(of: first) != nil || label.contains("("))
      && name.unicodeScalars.first?.properties.isUppercase == true
  }

  private static func isInternalNote(_ label: String) -> Bool {
    RoleWords.isInternalNote(RoleWords.words(LabelKey.folded(label)))
  }

  private static func looksLikeName(_ label: String) -> Bool {
    guard let first = label.unicodeScalars.first else { return false }
    if PersonLabel.isPhoneNumber(label) { return true }
    return first.properties.isUppercase && label.split(separator: " ").count <= 3
  }
}
