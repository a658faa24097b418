/// ABCD, the Action-Based Conversations Dataset (ASAPP 2021): `original` pairs of speaker and text.
enum ABCD {
  static func units(from document: JSONValue) throws(TranscriptError) -> [TranscriptUnit] {
    let splits = ["train", "dev", "test"].filter { document[$0]?.array != nil }
    guard !splits.isEmpty else { return [.transcript(try transcript(document))] }
    let conversations = splits.flatMap { document[$0]?.array ?? [] }
    return TranscriptUnit.each(of: conversations, one: transcript)
  }

  private static func transcript(_ document: JSONValue) throws(TranscriptError) -> Transcript {
    var builder = TranscriptBuilder(channel: .chat, merges: false)
    builder.transcript.id = document.identifier("convo_id")
    for pair in try document.list("original") {
      let speaker = (pair[0] ?? pair["speaker"])?.string ?? ""
      // An action is a button that the agent pressed, not words.
      let role: Speaker? =
        switch speaker {
        case "agent": .agent
        case "customer": .customer
        default: .other
        }
      builder.add((pair[1] ?? pair["text"])?.string, by: speaker, role: role)
    }
    return builder.finish()
  }
}

extension TranscriptFormat {
  static let abcd = TranscriptFormat.json(
    name: "abcd", title: "ABCD",
    recognises: { json in
      ["", "train.", "dev.", "test."].contains {
        json.has($0 + "convo_id") && json.has($0 + "original")
      }
    },
    units: ABCD.units)
}
