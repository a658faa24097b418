/// What speakers say that shows an agent or a customer, counted per speaker.
struct RoleEvidence {
  /// How much of each speaker is looked at, in bytes; who is who shows early.
  private static let sampleSize = 24_000

  private struct Hit {
    let sentence: RoleSentence
    let weight: Int
  }

  private var hits: [Int: [Hit]] = [:]

  init(_ transcript: Transcript, speakers: [Int]) {
    var left = [Int](repeating: 0, count: transcript.speakers.count)
    for speaker in speakers { left[speaker] = Self.sampleSize }
    var found: [Int: Set<Int>] = [:]
    for (index, turn) in transcript.turns.enumerated() where left[turn.speaker] > 0 {
      left[turn.speaker] -= turn.text.utf8.count
      for sentence in Self.sentences(of: turn.text) {
        let folded = Self.padded(sentence)
        for (position, phrase) in RolePhrase.all.enumerated()
        where ByteSearch.contains(phrase.bytes, in: folded)
          && found[turn.speaker, default: []].insert(position).inserted
        {
          let shown = RoleSentence(
            label: transcript.speakers[turn.speaker].label, turn: index, quote: sentence,
            role: phrase.role)
          hits[turn.speaker, default: []].append(Hit(sentence: shown, weight: phrase.weight))
        }
      }
    }
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

  /// The sentences of a turn, without the spaces around them; at most 300 bytes each.
  private static func sentences(of text: String) -> [String] {
    let ends: Set<UInt8> = [
      UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), 0x0A, UInt8(ascii: ";"),
    ]
    return text.utf8.split { ends.contains($0) }.map {
      let start = $0.drop { $0 == 0x20 }
      return String(decoding: start.prefix(300), as: UTF8.self)
    }
  }

  /// The folded words of a sentence, each between single spaces: ` may i have your order `.
  private static func padded(_ sentence: String) -> [UInt8] {
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
    guard let first = needle.first, needle.count <= hay.count else { return needle.isEmpty }
    for start in 0...(hay.count - needle.count) where hay[start] == first {
      if needle.indices.allSatisfy({ hay[start + $0] == needle[$0] }) { return true }
    }
    return false
  }
}
