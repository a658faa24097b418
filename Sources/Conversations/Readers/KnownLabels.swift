/// Which of the words before a colon are speakers, judged over a whole conversation.
///
/// `Marie : bonjour` names a speaker; `Voici mon adresse : 12 rue …` inside a message does not. A
/// label counts when it explains itself (`Agent`, `Client 2`, `AGENT (Marie)`) or comes twice; and,
/// where fewer than two labels do, when it is up to three words with a capital.
struct KnownLabels {
  private let accepted: Set<String>

  init(_ prefixes: some Sequence<SpeakerPrefix>) {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for prefix in prefixes where !prefix.isTight || Self.explainsItself(prefix.label) {
      let key = LabelKey.folded(prefix.label)
      if counts[key, default: 0] == 0 { order.append(prefix.label) }
      counts[key, default: 0] += 1
    }
    var accepted = Set<String>()
    for label in order {
      let key = LabelKey.folded(label)
      if Self.explainsItself(label) || counts[key, default: 0] > 1 { accepted.insert(key) }
    }
    if accepted.count < 2 {
      for label in order where Self.looksLikeName(label) {
        accepted.insert(LabelKey.folded(label))
      }
    }
    self.accepted = accepted
  }

  var isEmpty: Bool { accepted.isEmpty }

  /// Whether the labels are those of a conversation: one explains itself, or there are two.
  func areConvincing(_ prefixes: some Sequence<SpeakerPrefix>) -> Bool {
    accepted.count > 1 || prefixes.contains { has($0) && Self.explainsItself($0.label) }
  }

  func has(_ prefix: SpeakerPrefix) -> Bool {
    accepted.contains(LabelKey.folded(prefix.label))
  }

  /// Whether a label is a role, with at most a name or a number beside it; `Numéro client` is not.
  private static func explainsItself(_ label: String) -> Bool {
    let words = RoleWords.words(LabelKey.folded(label))
    guard let first = words.first, RoleWords.role(of: label) != nil else { return false }
    let name = RoleWords.personName(in: label) ?? ""
    if name.isEmpty { return true }
    return words.count <= 4
      && (RoleWords.role(of: first) != nil || label.contains("("))
      && name.unicodeScalars.first?.properties.isUppercase == true
  }

  private static func looksLikeName(_ label: String) -> Bool {
    guard let first = label.unicodeScalars.first else { return false }
    return first.properties.isUppercase && label.split(separator: " ").count <= 3
  }
}
