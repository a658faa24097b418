/// Which columns of a table hold what, as `--columns speaker=Col,text=Col,…` says.
public struct ColumnNames: Sendable, Hashable {
  /// What a column can hold.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    case speaker, text, id, time, turn, language, channel, agent
  }

  /// The name of the column for a role, where given.
  public var names: [Role: String]

  public init(_ names: [Role: String] = [:]) { self.names = names }

  /// Reads `speaker=Col,text=Col,…`; nil for a role that is none, or without a `=`.
  public init?(parsing text: String) {
    names = [:]
    for part in text.split(separator: ",") {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2, let role = Role(rawValue: LabelKey.folded(String(sides[0]))),
        !sides[1].isEmpty
      else { return nil }
      names[role] = String(sides[1])
    }
  }

  public var isEmpty: Bool { names.isEmpty }
}

/// The positions of the columns of one table.
struct ColumnPositions {
  private(set) var positions: [ColumnNames.Role: Int] = [:]
  /// Whether times are given in milliseconds, by the name of the column.
  private(set) var timeIsMilliseconds = false
  /// How many columns there are, up to the last that has a name.
  let width: Int

  /// Finds the columns in a header row, on `line`; names that the user gave must be there.
  init(header: [String], given: ColumnNames, line: Int = 1) throws(TranscriptError) {
    width = (header.lastIndex { !$0.isEmpty } ?? -1) + 1
    let keys = header.map { Self.key($0) }
    for role in ColumnNames.Role.allCases {
      if let name = given.names[role] {
        guard let position = keys.firstIndex(of: Self.key(name)) else {
          throw TranscriptError(.unknownColumn(name: name, columns: header), at: .line(line))
        }
        positions[role] = position
      } else {
        for name in Self.known(role) where positions[role] == nil {
          let position = keys.firstIndex(of: name)
          if let position, !positions.values.contains(position) { positions[role] = position }
        }
      }
    }
    timeIsMilliseconds = positions[.time].map { keys[$0].hasSuffix("ms") } ?? false
  }

  func cell(_ role: ColumnNames.Role, of row: [String]) -> String? {
    guard let position = positions[role], position < row.count else { return nil }
    return row[position]
  }

  /// Where the text stands; 0 in a table without one.
  var textPosition: Int { positions[.text] ?? 0 }

  /// A row, its text put together again where nobody quoted the delimiters in it: what goes beyond the
  /// columns belongs to the text when that is the last of them. Nil when it is not, for then nobody
  /// knows which cells were one. Empty cells at the end of a row are a spreadsheet's filling.
  func mended(_ row: [String], delimiter: UInt8) -> [String]? {
    let end = (row.lastIndex { !$0.isEmpty } ?? -1) + 1
    guard end > width else { return row }
    guard let text = positions[.text], text == width - 1 else { return nil }
    let words = row[text..<end].joined(separator: String(Unicode.Scalar(delimiter)))
    return row[..<text] + [words]
  }

  /// How many of the columns that matter are recognised; 0 without one for the text.
  var recognisedCount: Int { positions[.text] == nil ? 0 : positions.count }

  /// A column name without case, accents, and what separates its words.
  private static func key(_ name: String) -> String {
    let kept = LabelKey.folded(name).unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    return String(String.UnicodeScalarView(kept))
  }

  /// The names that each column goes by, the most telling first.
  private static func known(_ role: ColumnNames.Role) -> [String] {
    switch role {
    case .speaker:
      [
        "speaker", "speakerrole", "authorrole", "role", "interlocutor", "interlocuteur",
        "intervenant", "locuteur", "participantrole", "participant", "author", "auteur", "sender",
        "expediteur", "from", "de", "emetteur", "speakername", "floor", "actor", "who", "qui",
        "translationdirection", "user", "utilisateur", "party", "side", "nom", "name",
      ]
    case .text:
      [
        "text", "texte", "utterance", "utterancetext", "message", "messagetext", "content",
        "contenu", "body", "corps", "transcript", "transcription", "sentence", "phrase", "verbatim",
        "propos", "sourcesegment", "words", "paroles", "msg", "line",
      ]
    case .id:
      [
        "conversationid", "idconversation", "transcriptid", "dialogueid", "dialogid", "callid",
        "idappel", "convoid", "convid", "chatid", "idchat", "interactionid", "contactid",
        "sessionid", "idsession", "ticketid", "idticket", "docid", "threadid", "conversation",
        "dialogue", "appel", "ticket", "call", "id",
      ]
    case .time:
      [
        "startms", "start", "starttime", "timestamp", "time", "heure", "horodatage", "debut",
        "begin", "createdat", "sentat", "date", "datetime", "dateheure", "offset", "temps",
      ]
    case .turn:
      [
        "turn", "turnnumber", "tour", "numerotour", "tourdeparole", "speechturn", "utteranceid",
        "turnid", "messageid", "sequence", "seq", "index", "ordre", "order", "numero", "position",
      ]
    case .language: ["language", "langue", "lang", "locale", "sourcelanguage", "languagecode"]
    case .channel: ["channel", "canal", "media", "medium", "mediatype"]
    case .agent:
      [
        "agentid", "idagent", "agentname", "nomagent", "agent", "conseiller", "nomconseiller",
        "advisor", "representative", "matricule",
      ]
    }
  }
}
