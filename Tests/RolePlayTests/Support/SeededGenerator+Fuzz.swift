/// Choices and damages for fuzzing.
extension SeededGenerator {
  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

  mutating func oneOf<T>(_ list: [T]) -> T { list[below(list.count)] }

  /// Some of the lines of `text` lost, doubled, swapped or with a few signs changed.
  mutating func mangled(_ text: String) -> [UInt8] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      Array($0.utf8)
    }
    for _ in 0...below(6) {
      let at = below(lines.count)
      switch below(6) {
      case 0: if lines.count > 1 { lines.remove(at: at) }
      case 1: lines.insert(lines[at], at: below(lines.count))
      case 2: lines.swapAt(at, below(lines.count))
      case 3: lines[at].removeFirst(min(lines[at].count, below(8)))
      case 4: lines[at].removeLast(min(lines[at].count, below(8)))
      default:
        let piece = oneOf(Self.pieces)
        lines[at].insert(contentsOf: Array(piece.utf8), at: below(lines[at].count + 1))
      }
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  private static let pieces = [
    "->", " ", ">", ":", "{", "}", "{x}", "==", "&", "|", "(", ")", "when", " not ", "ask ", "é",
    "\u{0}", "\u{1B}[2J", "\u{202E}", "\t", "\r", "9999999999999999999", "-", "+", "#", "=", "=>",
    ";", "twice", "once", "\u{1F600}", "e\u{301}", "return", "within", "nothing",
  ]
}
