/// The labels of a program by word, and the words of each label as a filter.
struct LabelIndex {
  /// `labels[starts[w]..<starts[w + 1]]`: labels that take word w (label 0 aside).
  private let starts: [Int32]
  private let labels: [Int32]
  /// By label.
  let filters: [WordFilter]

  init(_ program: PatternProgram) {
    var starts = [Int32](repeating: 0, count: program.words.count + 1)
    for words in program.labels.dropFirst() {
      for word in words { starts[Int(word) + 1] += 1 }
    }
    for word in 0..<program.words.count { starts[word + 1] += starts[word] }
    var ends = starts
    var labels = [Int32](repeating: 0, count: Int(starts.last ?? 0))
    for (label, words) in program.labels.enumerated().dropFirst() {
      for word in words {
        labels[Int(ends[Int(word)])] = Int32(label)
        ends[Int(word)] += 1
      }
    }
    self.starts = starts
    self.labels = labels
    filters = program.labels.map { WordFilter($0) }
  }

  /// The labels that take the word, ascending.
  @inline(__always)
  func of(_ word: Int32) -> ArraySlice<Int32> {
    labels[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])]
  }
}
