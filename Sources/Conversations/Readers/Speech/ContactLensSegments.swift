/// What Amazon Connect Contact Lens lists while a contact goes on, or just after: `Segments[]`, each
/// with a `Transcript`, or with categories or unfinished words only.
enum ContactLensSegments {
  static func transcripts(from document: JSONValue) throws(TranscriptError) -> [Transcript] {
    var turns: [JSONValue] = []
    var places: [String: Int] = [:]
    for segment in try document.list("Segments") {
      guard let turn = segment["Transcript"], turn.object != nil else { continue }
      // Of a segment that was listed again, as pages overlap, the later one holds.
      if let id = turn.identifier("Id") {
        if let place = places[id] {
          turns[place] = timed(turn)
          continue
        }
        places[id] = turns.count
      }
      turns.append(timed(turn))
    }
    return [try AmazonCallAnalytics.transcript(document, turns: turns, order: .start)]
  }

  /// The turn with the members of its `Time`, which version 2 of the list puts apart.
  private static func timed(_ turn: JSONValue) -> JSONValue {
    guard var object = turn.object, let time = turn["Time"]?.object else { return turn }
    for (key, value) in zip(time.keys, time.values) { object.set(value, for: key) }
    return .object(object)
  }
}

extension TranscriptFormat {
  static let contactLensSegments = TranscriptFormat.json(
    name: "contact-lens-realtime", title: "Amazon Connect Contact Lens, real time",
    recognises: { json in
      ["Transcript.Content", "Transcript.ParticipantId", "Categories.MatchedCategories"].contains {
        json.has("Segments." + $0)
      } || json.has("Segments.Utterance.PartialContent")
    },
    read: ContactLensSegments.transcripts)
}
