/// IETF vCon: text dialogs, else a transcript in `analysis`, in the form of whoever made it.
enum VCon {
  static func transcripts(from document: JSONValue) throws(TranscriptError) -> [Transcript] {
    if document["ciphertext"] != nil { throw TranscriptError(.encrypted) }
    if document["payload"] != nil, document["parties"] == nil { throw TranscriptError(.signed) }
    let parties = try document.list("parties").enumerated().map { VConParty($1, index: $0) }
    let dialogs = try document.list("dialog")
    var transcript = try VConDialog.transcript(dialogs, parties: parties)
    let analyses = try document.list("analysis")
    if transcript.turns.isEmpty {
      if let found = try VConAnalysis.transcript(analyses, of: dialogs, parties: parties) {
        transcript = found
      } else if dialogs.contains(where: isRecording) {
        throw TranscriptError(.recordingOnly)
      } else if dialogs.contains(where: { $0["type"]?.string == "text" && $0["url"] != nil }) {
        throw TranscriptError(.textsElsewhere)
      }
    } else if dialogs.contains(where: isRecording) {
      let count = VConAnalysis.count(analyses, of: dialogs, parties: parties)
      if count > 0 { transcript.warnings.append(.recordingsBesideTexts(count: count)) }
    }
    transcript.id = document.identifier("uuid") ?? transcript.id
    transcript.startedAt =
      dialogs.compactMap { $0["start"]?.string }.min { start($0) < start($1) }
      ?? document["created_at"]?.string
    if let agent = parties.first(where: { $0.role == .agent }) { transcript.agent = agent.agent }
    try VConAnalysis.readReport(in: document, into: &transcript)
    return [transcript]
  }

  static func isRecording(_ dialog: JSONValue) -> Bool {
    dialog["type"]?.string?.hasPrefix("recording") ?? false
  }

  private static func start(_ text: String) -> Int { Instant.milliseconds(text) ?? Int.max }
}

/// A party of a vCon.
struct VConParty {
  let label: String
  let key: String
  /// From `role` of the contact centre extension, or from a party that is a bot.
  let role: Speaker?
  let isMail: Bool
  private let id: String?
  private let name: String?

  init(_ value: JSONValue, index: Int) {
    name = value.identifier("name")
    id = value.identifier("uuid", "mailto", "tel")
    label = name ?? value.identifier("mailto", "tel", "sip", "did") ?? "Party \(index)"
    key = "party \(index)"
    isMail = value.identifier("mailto") != nil
    switch value["role"]?.string.map({ LabelKey.folded($0) }) {
    case _ where value["type"]?.string?.lowercased() == "bot": role = .other
    case "manager", "sme", "supervisor", "thirdparty", "third party", "observer": role = .other
    case let named?: role = RoleWords.role(of: named)
    case nil: role = nil
    }
  }

  var agent: Agent? {
    let agent = Agent(id: id, name: name)
    return agent == Agent() ? nil : agent
  }
}

extension TranscriptFormat {
  static let vCon = TranscriptFormat.json(
    name: "vcon", title: "vCon",
    recognises: { json in
      (json.has("parties") && (json.has("dialog") || json.has("analysis")))
        || (json.has("payload") && (json.has("signatures") || json.has("signature")))
        || (json.has("ciphertext") && (json.has("recipients") || json.has("protected")))
        || (json.has("vcon") && json.has("uuid"))
    },
    read: VCon.transcripts)
}
