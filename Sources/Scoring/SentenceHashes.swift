/// The folded sentences of one turn, as hashes asked for in the order of offsets.
///
/// Folding takes away case, accents, punctuation and the shape of spaces and apostrophes, so that
/// a sentence sent again with another comma is the same sentence.
struct SentenceHashes {
  private var ends: [(codePoint: Int, hash: UInt64)] = []
  private var next = 0

  init(_ text: String) {
    var scanner = Scanner()
    var text = text
    text.withUTF8 { bytes in
      for byte in bytes { scanner.feed(byte, into: &ends) }
    }
    scanner.close(into: &ends)
  }

  /// The hash of the sentence with the code point at `offset`; offsets must not fall.
  mutating func hash(at offset: Int) -> UInt64 {
    while next + 1 < ends.count, ends[next].codePoint <= offset { next += 1 }
    return ends.isEmpty ? 0 : ends[next].hash
  }

  /// FNV-1a (64 bit) over folded letters and digits, one blank between words.
  private struct Scanner {
    private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
    private var hash = Scanner.seed
    private var codePoint = 0
    /// The word being read, its last four letters: enough to know a title.
    private var word: UInt32 = 0
    private var isInWord = false
    /// A full stop that ends the sentence if white space follows.
    private var isAfterStop = false
    private var pending: UInt32 = 0
    private var pendingBytes = 0

    @inline(__always)
    mutating func feed(_ byte: UInt8, into ends: inout [(codePoint: Int, hash: UInt64)]) {
      if byte < 0x80 {
        let folded = byte & 0x40 != 0 ? byte | 0x20 : byte
        if folded &- 0x61 < 26 || folded &- 0x30 < 10 {
          letter(folded)
        } else {
          mark(byte, into: &ends)
        }
        codePoint += 1
      } else if byte >= 0xC0 {
        pendingBytes = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1
        pending = UInt32(byte) & (0x3F >> UInt32(pendingBytes))
      } else {
        pending = pending << 6 | UInt32(byte & 0x3F)
        pendingBytes -= 1
        guard pendingBytes == 0 else { return }
        other(pending, into: &ends)
        codePoint += 1
      }
    }

    mutating func close(into ends: inout [(codePoint: Int, hash: UInt64)]) {
      guard hash != Self.seed || ends.isEmpty else { return }
      ends.append((codePoint, hash))
    }

    /// What is neither a letter nor a digit.
    private mutating func mark(
      _ byte: UInt8, into ends: inout [(codePoint: Int, hash: UInt64)]
    ) {
      switch byte {
      case UInt8(ascii: "."): isAfterStop = !Self.titles.contains(word)
      case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\n"): endSentence(into: &ends)
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        if isAfterStop { endSentence(into: &ends) }
        isInWord = false
      default: isInWord = false
      }
      if !isInWord && byte != UInt8(ascii: ".") { word = 0 }
    }

    private mutating func other(
      _ scalar: UInt32, into ends: inout [(codePoint: Int, hash: UInt64)]
    ) {
      switch scalar {
      case 0x2026: endSentence(into: &ends)
      case 0x300...0x36F: break
      case 0xA0, 0x2000...0x206F, 0xAB, 0xBB: isInWord = false
      case 0xC0...0xFF: letter(Self.latin[Int(scalar - 0xC0)])
      case 0x152, 0x153:
        letter(UInt8(ascii: "o"))
        letter(UInt8(ascii: "e"))
      default:
        for shift: UInt32 in [16, 8, 0] { letter(UInt8(truncatingIfNeeded: scalar >> shift)) }
      }
    }

    @inline(__always)
    private mutating func letter(_ folded: UInt8) {
      if !isInWord {
        mix(0x20)
        word = 0
      }
      isInWord = true
      isAfterStop = false
      word = word << 8 | UInt32(folded)
      mix(folded)
    }

    private mutating func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

    private mutating func endSentence(into ends: inout [(codePoint: Int, hash: UInt64)]) {
      isAfterStop = false
      isInWord = false
      word = 0
      guard hash != Self.seed else { return }
      ends.append((codePoint, hash))
      hash = Self.seed
    }

    /// m, mr, mrs, ms, dr, st, mme: a full stop after them ends nothing.
    private static let titles: [UInt32] = [
      0x6D, 0x6D72, 0x6D7273, 0x6D73, 0x6472, 0x7374, 0x6D6D65,
    ]

    /// U+00C0…U+00FF without their accents.
    private static let latin = [UInt8](
      "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty".utf8)
  }
}

/// A set of hashes with open addressing: no seed, hence the same steps in every run.
struct HashTable {
  private var entries: [UInt64]
  private let mask: Int

  /// Room for `capacity` hashes.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    entries = [UInt64](repeating: 0, count: size)
    mask = size - 1
  }

  /// False where the hash was there already.
  mutating func insert(_ hash: UInt64) -> Bool {
    let key = hash == 0 ? 1 : hash
    var place = Int(truncatingIfNeeded: key ^ key >> 32) & mask
    while entries[place] != 0 {
      if entries[place] == key { return false }
      place = (place + 1) & mask
    }
    entries[place] = key
    return true
  }
}
