/// A light stem: enough to know a word again in another form.
///
/// Plural, feminine and verbal endings are cut, then at most seven letters are kept; the result is
/// only ever compared with other stems of the same language, never shown.
package enum Stem {
  static let longest = 7

  /// Hash of the stem of a folded word of three letters or more; never 0.
  package static func hash(of word: some Collection<UInt8>) -> UInt32 {
    word.withContiguousStorageIfAvailable { hash($0) } ?? 1
  }

  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var end = word.count
    if end > 3 {
      end = strip(word, end)
    }
    if end > longest { end = longest }
    var hash: UInt32 = 0x811c_9dc5
    for at in 0..<end { hash = (hash ^ UInt32(word[at])) &* 0x0100_0193 }
    return hash == 0 ? 1 : hash
  }

  /// Cuts the ending; at least three letters stay.
  private static func strip(_ word: UnsafeBufferPointer<UInt8>, _ count: Int) -> Int {
    @inline(__always) func ends(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Bool {
      count >= 6 && word[count - 3] == a && word[count - 2] == b && word[count - 1] == c
    }
    if ends(0x69, 0x6E, 0x67) { return undouble(word, count - 3) }  // -ing
    if ends(0x65, 0x6E, 0x74) || ends(0x69, 0x65, 0x72) { return count - 3 }  // -ent, -ier
    // -ies, -ied, -ees
    if ends(0x69, 0x65, 0x73) || ends(0x69, 0x65, 0x64) || ends(0x65, 0x65, 0x73) {
      return count - 3
    }
    if count >= 5 {
      let last = word[count - 1]
      let previous = word[count - 2]
      if previous == 0x65,
        last == 0x64 || last == 0x72 || last == 0x73 || last == 0x7A || last == 0x65
      {
        return undouble(word, count - 2)  // -ed -er -es -ez -ee
      }
      if previous == 0x6C, last == 0x79 { return count - 2 }  // -ly
    }
    let last = word[count - 1]
    // -s, -e, -x, -y
    if last == 0x73 || last == 0x65 || last == 0x78 || last == 0x79 { return count - 1 }
    return count
  }

  /// `stopped` and `stop` meet.
  private static func undouble(_ word: UnsafeBufferPointer<UInt8>, _ count: Int) -> Int {
    count > 3 && word[count - 1] == word[count - 2] && word[count - 1] != 0x73
      && word[count - 1] != 0x6C
      ? count - 1 : count
  }
}
