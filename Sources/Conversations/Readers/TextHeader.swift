/// The lines ahead of a plain-text conversation that tell about it: `Language: fr`, `Channel: phone`.
///
/// `Agent: Marie` is told apart from an agent who says "Marie": it belongs to the header only when
/// another header line stands with it, a blank line ends the header, and the value is a name.
enum TextHeader {
  private enum Key {
    case language, channel, id, startedAt, agent, ignored
  }

  private static let keys: [String: Key] = [
    "language": .language, "langue": .language, "lang": .language, "channel": .channel,
    "canal": .channel, "id": .id, "conversation": .id, "conversation id": .id,
    "id conversation": .id, "identifiant": .id, "reference": .id, "call id": .id, "ticket": .id,
    "date": .startedAt, "started": .startedAt, "started at": .startedAt, "startedat": .startedAt,
    "debut": .startedAt, "duration": .ignored, "duree": .ignored, "subject": .ignored,
    "objet": .ignored, "sujet": .ignored, "agent name": .agent, "nom de l'agent": .agent,
  ]

  /// Fills the transcript from the header and returns the lines after it.
  static func take(from lines: ArraySlice<ByteLines.Line>, into transcript: inout Transcript)
    -> ArraySlice<ByteLines.Line>
  {
    let lines = lines.drop { $0.bytes.trimmed.isEmpty }
    var end = lines.startIndex
    var names: [(label: String, value: String)] = []
    var header: [(key: Key, value: String)] = []
    var plainEnd = lines.startIndex
    while end < lines.endIndex, let prefix = SpeakerPrefix(lines[end].bytes), prefix.time == nil {
      if let key = keys[LabelKey.folded(prefix.label)] {
        header.append((key, prefix.rest.string))
        if names.isEmpty { plainEnd = end + 1 }
      } else if RoleWords.role(of: prefix.label) != nil, isName(prefix.rest) {
        names.append((prefix.label, prefix.rest.string))
      } else {
        break
      }
      end += 1
    }
    guard !header.isEmpty else { return lines }
    let isClosed = end == lines.endIndex || lines[end].bytes.trimmed.isEmpty
    for (key, value) in header { set(key, to: value, in: &transcript) }
    guard isClosed else { return lines[plainEnd...] }
    for (label, value) in names where RoleWords.role(of: label) == .agent {
      transcript.agent = Agent(name: value)
    }
    return lines[end...]
  }

  private static func set(_ key: Key, to value: String, in transcript: inout Transcript) {
    guard !value.isEmpty else { return }
    switch key {
    case .language: transcript.languageTag = LanguageName.tag(value)
    case .channel: transcript.channel = Channel(name: value)
    case .id: transcript.id = transcript.id ?? value
    case .startedAt: transcript.startedAt = value
    case .agent: transcript.agent = Agent(name: value)
    case .ignored: break
    }
  }

  /// One to four words with a capital and nothing that ends a sentence.
  private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    let text = bytes.string
    guard let first = text.unicodeScalars.first, first.properties.isUppercase else { return false }
    return text.split(separator: " ").count <= 4 && !text.contains { "?!,;:".contains($0) }
      && text.last != "."
  }
}

/// Languages as people write them in headers and tables.
enum LanguageName {
  /// The tag of a language name (`Français` → `fr`); anything else as it is.
  static func tag(_ name: String) -> String {
    switch LabelKey.folded(name) {
    case "francais", "french", "fra", "fre": "fr"
    case "anglais", "english", "eng": "en"
    default: name
    }
  }
}

extension Channel {
  /// The channel that a word of a header or a cell names, in English or French; nil for others.
  package init?(name: String) {
    switch LabelKey.folded(name) {
    case "phone", "telephone", "tel", "voice", "voix", "call", "appel", "inbound", "outbound":
      self = .phone
    case "chat", "tchat", "livechat", "live chat", "messaging", "messagerie": self = .chat
    case "email", "e-mail", "mail", "courriel", "mel": self = .email
    case "social", "social media", "reseaux sociaux", "facebook", "twitter", "instagram":
      self = .social
    default: return nil
    }
  }
}
