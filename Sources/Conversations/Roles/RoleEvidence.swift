/// What speakers say that shows an agent or a customer, counted per speaker.
struct RoleEvidence {
  /// How much of each speaker is looked at, in bytes; who is who shows early.
  private static let sampleSize = 24_000

  private struct Hit {
    let sentence: RoleSentence
    let weight: Int
  }

  private var hits: [Int: [Hit]] = [:]
  /// The phrases that were heard, by speaker; each counts once.
  private var found: [Int: Set<[UInt8]>] = [:]

  init(_ transcript: Transcript, speakers: [Int]) {
    var left = [Int](repeating: 0, count: transcript.speakers.count)
    for speaker in speakers { left[speaker] = Self.sampleSize }
    for (index, turn) in transcript.turns.enumerated() where left[turn.speaker] > 0 {
      left[turn.speaker] -= turn.text.utf8.count
      let label = transcript.speakers[turn.speaker].label
      func hear(_ text: String, for phrases: [RolePhrase]) {
        for sentence in Self.sentences(of: text) {
          for phrase in Self.phrases(phrases, in: sentence)
          where found[turn.speaker, default: []].insert(phrase.bytes).inserted {
            let shown = RoleSentence(label: label, turn: index, quote: sentence, role: phrase.role)
            hits[turn.speaker, default: []].append(Hit(sentence: shown, weight: phrase.weight))
          }
        }
      }
      if index == 0, Self.isPickUp(turn.text) {
        let shown = RoleSentence(label: label, turn: 0, quote: turn.text, role: .customer)
        hits[turn.speaker] = [Hit(sentence: shown, weight: 2)]
      }
      let own = Quotations.cut(from: turn.text)
      if own == turn.text {
        hear(turn.text, for: RolePhrase.all)
      } else {
        hear(own, for: RolePhrase.quoted)
        hear(turn.text, for: RolePhrase.others)
      }
    }
  }

  /// Those of some phrases that a sentence says.
  private static func phrases(_ phrases: [RolePhrase], in sentence: String) -> [RolePhrase] {
    let folded = padded(sentence)
    let own = ownWords(of: folded)
    return phrases.filter { $0.isSaid(in: folded, own: own) }
  }

  /// Points for an agent less points for a customer; a phrase counts once.
  func score(of speaker: Int) -> Int {
    (hits[speaker] ?? []).reduce(0) {
      $0 + ($1.sentence.role == .agent ? $1.weight : -$1.weight)
    }
  }

  /// The two strongest sentences of each side, in the order they were said.
  func sentences(for agents: [Int], among speakers: [Int]) -> [RoleSentence] {
    var chosen: [RoleSentence] = []
    for role in [Speaker.agent, .customer] {
      let side = speakers.filter { agents.contains($0) == (role == .agent) }
      let strongest = side.flatMap { hits[$0] ?? [] }.filter { $0.sentence.role == role }
        .sorted { ($1.weight, $0.sentence.turn) < ($0.weight, $1.sentence.turn) }
      var kept: [RoleSentence] = []
      for hit in strongest where kept.count < 2 && !kept.contains(hit.sentence) {
        kept.append(hit.sentence)
      }
      chosen += kept
    }
    return chosen.sorted { $0.turn < $1.turn }
  }

  /// Whether the first words are those of somebody who is called: agents say more.
  private static func isPickUp(_ text: String) -> Bool {
    switch LabelKey.folded(text).filter({ $0.isLetter || $0 == "?" }) {
    case "hello?", "yeshello?", "helloyes?", "allo", "allo?", "ouiallo", "ouiallo?", "allooui",
      "allooui?":
      true
    default: false
    }
  }

  /// What leads to another's words.
  private static let reports = [" told me ", " said to me ", " m'a dit ", " m'ont dit "].map {
    Array($0.utf8)
  }

  /// A folded sentence as far as it does not tell what somebody else said.
  private static func ownWords(of folded: [UInt8]) -> [UInt8] {
    let start = reports.compactMap { ByteSearch.first($0, in: folded) }.min()
    return start.map { Array(folded[...$0]) } ?? folded
  }

  /// The sentences of a turn, without the spaces around them; at most 300 bytes each.
  static func sentences(of text: String) -> [String] {
    let ends: Set<UInt8> = [
      UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), 0x0A, UInt8(ascii: ";"),
    ]
    return text.utf8.split { ends.contains($0) }.map {
      let start = $0.drop { $0 == 0x20 }
      return String(decoding: start.prefix(300), as: UTF8.self)
    }
  }

  /// The folded words of a sentence, each between single spaces: ` may i have your order `.
  static func padded(_ sentence: String) -> [UInt8] {
    var bytes: [UInt8] = [0x20]
    for byte in LabelKey.folded(sentence).utf8 {
      let isLetter = byte &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
      let kept = isLetter || byte == UInt8(ascii: "'") ? byte : 0x20
      if kept != 0x20 || bytes.last != 0x20 { bytes.append(kept) }
    }
    if bytes.last != 0x20 { bytes.append(0x20) }
    return bytes
  }
}

/// Bytes inside bytes.
enum ByteSearch {
  static func contains(_ needle: [UInt8], in hay: [UInt8]) -> Bool {
    needle.isEmpty || first(needle, in: hay) != nil
  }

  /// Where `needle`, which is not empty, first stands.
  static func first(_ needle: [UInt8], in hay: [UInt8]) -> Int? {
    guard let first = needle.first, needle.count <= hay.count else { return nil }
    for start in 0...(hay.count - needle.count) where hay[start] == first {
      if needle.indices.allSatisfy({ hay[start + $0] == needle[$0] }) { return start }
    }
    return nil
  }
}
