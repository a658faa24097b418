/// Telephone menus and virtual assistants that a recording has among its speakers.
///
/// They greet as agents do ("thank you for calling"), and are none.
enum AutomaticVoice {
  /// A machine shows in its first turns, and a person may speak of one later.
  private static let turnsHeard = 3

  /// Those of `speakers` who are machines, each with the sentence that shows it; none where all
  /// would be, or no two others would be left to talk to each other.
  static func sentences(of speakers: [Int], in transcript: Transcript) -> [Int: RoleSentence] {
    var found: [Int: RoleSentence] = [:]
    var heard = [Int](repeating: 0, count: transcript.speakers.count)
    let present = Set(transcript.turns.lazy.map(\.speaker))
    guard present.count > 2 else { return [:] }
    for (index, turn) in transcript.turns.enumerated()
    where speakers.contains(turn.speaker) && found[turn.speaker] == nil
      && heard[turn.speaker] < turnsHeard
    {
      heard[turn.speaker] += 1
      for sentence in RoleEvidence.sentences(of: Quotations.cut(from: turn.text))
      where isMachine(sentence) {
        found[turn.speaker] = RoleSentence(
          label: transcript.speakers[turn.speaker].label, turn: index, quote: sentence, role: .other
        )
        break
      }
    }
    return found.count < speakers.count && present.count - found.count > 1 ? found : [:]
  }

  /// Whether a sentence is a menu's, or a machine's own name for itself.
  private static func isMachine(_ sentence: String) -> Bool {
    let words = String(decoding: RoleEvidence.padded(sentence), as: UTF8.self).split(separator: " ")
      .map { String($0) }
    return isMenu(words) || isOwnName(words)
  }

  // MARK: - Menus

  private static let keyWords: Set<String> = ["press", "dial", "tapez", "appuyez", "composez"]
  private static let betweenKeys: Set<String> = ["sur", "la", "le", "touche", "the", "key"]
  private static let digits: Set<String> = [
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "one", "two", "three", "four", "five", "six",
    "seven", "eight", "nine", "zero", "un", "deux", "trois", "quatre", "cinq", "sept", "huit",
    "neuf",
  ]
  /// Whoever tells of a menu is none.
  private static let tellers: Set<String> = [
    "i", "i've", "i'm", "me", "told", "je", "j'ai", "m'a", "me",
  ]

  /// `for sales press 1`, `tapez 1`, `appuyez sur la touche 2`.
  private static func isMenu(_ words: [String]) -> Bool {
    guard tellers.isDisjoint(with: words) else { return false }
    return words.indices.contains { index in
      keyWords.contains(words[index])
        && words[(index + 1)...].first { !betweenKeys.contains($0) }.map(digits.contains) ?? false
    }
  }

  // MARK: - Assistants

  private static let openings = [
    ["i'm"], ["i", "am"], ["this", "is"], ["my", "name", "is"], ["je", "suis"],
    ["je", "m'appelle"],
    ["ici"],
  ]
  private static let names = [
    ["virtual", "assistant"], ["virtual", "agent"], ["digital", "assistant"],
    ["automated", "assistant"], ["automated", "system"], ["chatbot"], ["voicebot"],
    ["assistant", "virtuel"], ["assistante", "virtuelle"], ["agent", "virtuel"],
    ["conseiller", "virtuel"], ["conseillere", "virtuelle"], ["serveur", "vocal"],
  ]
  /// What stands between where a person speaks of a machine: `I'm talking to your chatbot`.
  private static let links: Set<String> = [
    "to", "with", "by", "of", "on", "through", "from", "not", "a", "avec", "par", "sur", "de",
    "pas",
  ]

  /// `I'm Nora, your virtual assistant`; at most four words between.
  private static func isOwnName(_ words: [String]) -> Bool {
    names.contains { name in
      guard let end = position(of: name, in: words) else { return false }
      return openings.contains { opening in
        guard let start = position(of: opening, in: Array(words[..<end])) else { return false }
        let between = words[(start + opening.count)..<end]
        return between.count <= 4 && links.isDisjoint(with: between.dropLast())
          && !["to", "not", "pas"].contains(between.last)
      }
    }
  }

  private static func position(of phrase: [String], in words: [String]) -> Int? {
    words.indices.first { words[$0...].starts(with: phrase) }
  }
}
