import Conversations

/// One turn while it is being read: its tokens and what has been found so far.
struct TurnReading {
  var text = TokenizedText()
  var speaker = Speaker.agent
  var found: [Found] = []
  var markers: [Mark] = []

  /// Where `!` patterns matched: no detector may find the behaviour there either.
  var cancelled: [Found] = []
  /// Of an agent's turn what each sentence asks first.
  var asked: [Asked] = []

  /// The place of a marker: tokens, end exclusive.
  struct Mark {
    let marker: Marker
    let start: Int
    let end: Int
  }

  /// The token behind what may precede a sentence (`okay so um`), and the question behind it.
  struct Asked {
    let openers: Int
    let question: QuestionDetector.Question?
  }

  mutating func removeAll() {
    text.removeAll()
    forgetFindings()
  }

  /// Keeps the tokens alone.
  mutating func forgetFindings() {
    if !cancelled.isEmpty { cancelled.removeAll(keepingCapacity: true) }
    if !found.isEmpty { found.removeAll(keepingCapacity: true) }
    if !markers.isEmpty { markers.removeAll(keepingCapacity: true) }
    if !asked.isEmpty { asked.removeAll(keepingCapacity: true) }
  }

  func has(_ marker: Marker, in range: Range<Int>) -> Bool {
    markers.contains {
      $0.marker == marker && $0.start >= range.lowerBound && $0.end <= range.upperBound
    }
  }

  /// The token behind the longest run of openers that the sentence starts with.
  func endOfOpeners(_ sentence: Sentence) -> Int {
    var end = sentence.first
    while true {
      var longest = end
      for marker in markers where marker.marker == .opener && marker.start == end {
        longest = max(longest, marker.end)
      }
      if longest == end { return end }
      end = longest
    }
  }

  func has(_ behaviour: Int?) -> Bool {
    guard let behaviour else { return false }
    return found.contains { $0.behaviour == behaviour }
  }

  func has(_ behaviour: Int?, in range: Range<Int>) -> Bool {
    guard let behaviour else { return false }
    return found.contains {
      $0.behaviour == behaviour && $0.start >= range.lowerBound && $0.end <= range.upperBound
    }
  }

  /// True where the behaviour was found in some of these words.
  func meets(_ behaviour: Int?, in range: Range<Int>) -> Bool {
    found.contains {
      $0.behaviour == behaviour && $0.start < range.upperBound && range.lowerBound < $0.end
    }
  }

  mutating func add(_ behaviour: Int?, _ start: Int, _ end: Int, grade: Int? = nil) {
    guard let behaviour, start < end else { return }
    let new = Found(behaviour: behaviour, start: start, end: end, grade: grade)
    if cancelled.contains(where: { $0.behaviour == behaviour && $0.overlaps(new) }) { return }
    found.append(new)
  }
}

/// A behaviour by tokens; `end` is exclusive.
struct Found {
  var behaviour: Int
  var start: Int
  var end: Int
  var grade: Int?

  func isBefore(_ other: Found) -> Bool {
    if start != other.start { return start < other.start }
    return end != other.end ? end < other.end : behaviour < other.behaviour
  }

  func overlaps(_ other: Found) -> Bool { start < other.end && other.start < end }
}
