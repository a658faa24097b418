/// What each speaker says in one go, where the words of one channel lie among those of another.
enum Utterances {
  /// How long a speaker is silent before what follows is another utterance, in milliseconds. Shorter
  /// than a question with its answer and the word after it, which are to stay apart.
  private static let pause = 500

  /// Words in the order of their starts, joined: an utterance goes on until its sentence ends or its
  /// speaker pauses, whoever speaks meanwhile, and stands where it starts.
  static func joined(_ words: [TranscriptTurn]) -> [TranscriptTurn] {
    var utterances: [TranscriptTurn] = []
    var latest: [Int: Int] = [:]
    for word in words {
      if let place = latest[word.speaker], goesOn(utterances[place], with: word) {
        utterances[place].text += " " + word.text
        utterances[place].endMs = [utterances[place].endMs, word.endMs].compactMap(\.self).max()
      } else {
        latest[word.speaker] = utterances.count
        utterances.append(word)
      }
    }
    return utterances
  }

  private static func goesOn(_ utterance: TranscriptTurn, with word: TranscriptTurn) -> Bool {
    guard let last = utterance.text.unicodeScalars.last, !".?!…".unicodeScalars.contains(last),
      let end = utterance.endMs, let start = word.startMs
    else { return false }
    return start - end <= pause
  }
}
