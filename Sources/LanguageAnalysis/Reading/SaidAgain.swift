/// Words of the agent that a transcript prints twice: where people talk at once, or captions roll
/// up, the end of a turn stands again as the speaker's next turns, with the other's words between.
///
/// They were said once, and what they do is marked where they stand last. A customer who says the
/// same again does something of its own (`customer-repeats`).
struct SaidAgain {
  /// Fewer words than these may well be said twice: "thank you, bye bye".
  private static let fewest = 4
  /// Comparisons a word, so that time grows with the length alone.
  private static let effort = 4

  private struct Heard {
    let turn: Int
    let words: Range<Int>
    /// Where the speaker's words go on behind this turn, without those that stand twice.
    var goesOn: Place?
  }

  private struct Place {
    /// Of `heard` and of `words`.
    var turn: Int
    var word: Int
  }

  private var heard: [Heard] = []
  private var words: [Word] = []

  /// What a word is known by, and its byte in the turn.
  private struct Word {
    let number: Int32
    let stem: UInt32
    let start: Int32
  }

  mutating func removeAll() {
    heard.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
  }

  mutating func hear(_ said: [Token], turn: Int) {
    if said.isEmpty { return }
    heard.append(Heard(turn: turn, words: words.count..<words.count + said.count))
    words += said.lazy.map { Word(number: $0.word, stem: $0.stem, start: $0.start) }
  }

  /// The turns whose end stands again, each with the byte where that end begins.
  mutating func repeats() -> [(turn: Int, byte: Int)] {
    var result: [(turn: Int, byte: Int)] = []
    for at in heard.indices.dropLast().reversed() {
      heard[at].goesOn = Place(turn: at + 1, word: heard[at + 1].words.lowerBound)
      if let (word, goesOn) = end(of: at) {
        heard[at].goesOn = goesOn
        result.append((heard[at].turn, Int(words[word].start)))
      }
    }
    return result
  }

  /// The first word of the longest end of a turn that the next turns say again.
  private func end(of at: Int) -> (word: Int, goesOn: Place?)? {
    let words = heard[at].words
    guard words.count > Self.fewest, let next = heard[at].goesOn else { return nil }
    var effort = Self.effort * words.count
    // All of it in one next turn is said twice; spread over several it is printed twice.
    let first = words.lowerBound + (heard[at + 1].words.count < words.count ? 0 : 1)
    for word in first...words.upperBound - Self.fewest where isSame(word, next.word) {
      var here = word
      var there: Place? = next
      var agreeing = 0
      while here < words.upperBound, let place = there {
        effort -= 1
        if !isSame(here, place.word) {
          // One word may be missing there: a hesitation, a number taken out.
          guard agreeing == here - word, follow(here + 1, words.upperBound, place) else { break }
          here += 1
          continue
        }
        agreeing += 1
        here += 1
        there = behind(place)
      }
      if here == words.upperBound, agreeing >= Self.fewest { return (word, there) }
      if effort <= 0 { return nil }
    }
    return nil
  }

  /// True where the next two words, or the last one, go on there.
  private func follow(_ here: Int, _ end: Int, _ place: Place) -> Bool {
    guard here < end, isSame(here, place.word) else { return false }
    guard here + 1 < end else { return true }
    guard let next = behind(place) else { return false }
    return isSame(here + 1, next.word)
  }

  private func isSame(_ one: Int, _ other: Int) -> Bool {
    words[one].number == words[other].number && words[one].stem == words[other].stem
  }

  private func behind(_ place: Place) -> Place? {
    let next = place.word + 1
    if next < heard[place.turn].words.upperBound { return Place(turn: place.turn, word: next) }
    return heard[place.turn].goesOn
  }
}
