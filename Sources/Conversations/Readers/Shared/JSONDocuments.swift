/// A form of JSON whose document is an object of one or more conversations, or a list of such.
struct JSONDocuments: Sendable {
  let recognises: @Sendable (JSONOutline) -> Bool
  let read: @Sendable (JSONValue) throws(TranscriptError) -> [TranscriptUnit]

  /// The conversations of a document; in a list, one that cannot be read leaves the others alone.
  func units(in document: JSONValue) throws(TranscriptError) -> [TranscriptUnit] {
    guard let list = document.array, list.count > 1 else {
      return try read(document[0] ?? document).numbered
    }
    return TranscriptUnit.each(of: list) { (element) throws(TranscriptError) in
      if !recognises(JSONOutline(element)), let other = Self.form(of: element) {
        return try other.read(element)
      }
      return try read(element)
    }.numbered
  }

  /// The form that a document looks like; nil when it is of none but parley's own.
  static func form(of document: JSONValue) -> JSONDocuments? {
    let outline = JSONOutline(document)
    return TranscriptFormat.all.lazy.compactMap(\.document).first { $0.recognises(outline) }
  }
}

extension TranscriptUnit {
  /// What `read` makes of each element; one that cannot be read leaves the others alone.
  static func each(
    of list: [JSONValue], _ read: (JSONValue) throws(TranscriptError) -> [TranscriptUnit]
  ) -> [TranscriptUnit] {
    var units: [TranscriptUnit] = []
    for element in list {
      do throws(TranscriptError) {
        guard element.object != nil else {
          throw TranscriptError(
            .wrongType(
              field: "a conversation", expected: JSONKind.object.rawValue,
              found: element.kindName, turn: nil))
        }
        units += try read(element)
      } catch {
        units.append(.unreadable(error))
      }
    }
    return units
  }

  /// The conversation that `read` makes of each element.
  static func each(
    of list: [JSONValue], one read: (JSONValue) throws(TranscriptError) -> Transcript
  ) -> [TranscriptUnit] {
    each(of: list) { (element) throws(TranscriptError) in [.transcript(try read(element))] }
  }
}

extension [TranscriptUnit] {
  /// The units with their numbers where they are several; a JSON document tells no lines.
  var numbered: [TranscriptUnit] {
    guard count > 1 else { return self }
    return enumerated().map { index, unit in
      switch unit {
      case .transcript(var transcript):
        transcript.number = index + 1
        return .transcript(transcript)
      case .unreadable(let error) where error.place == .file:
        return .unreadable(TranscriptError(error.problem, at: .conversation(index + 1)))
      case .jsonLine, .unreadable: return unit
      }
    }
  }
}

extension TranscriptFormat {
  static func json(
    name: String, title: String, recognises: @escaping @Sendable (JSONOutline) -> Bool,
    read: @escaping @Sendable (JSONValue) throws(TranscriptError) -> [Transcript]
  ) -> TranscriptFormat {
    json(name: name, title: title, recognises: recognises) { (value) throws(TranscriptError) in
      try read(value).map { .transcript($0) }
    }
  }

  /// A form whose document holds several conversations, of which some may be unreadable.
  static func json(
    name: String, title: String, recognises: @escaping @Sendable (JSONOutline) -> Bool,
    units read: @escaping @Sendable (JSONValue) throws(TranscriptError) -> [TranscriptUnit]
  ) -> TranscriptFormat {
    let documents = JSONDocuments(recognises: recognises, read: read)
    return TranscriptFormat(
      name: name, title: title,
      recognises: { sample in
        guard let json = sample.json, !json.hasMore else { return false }
        return recognises(json)
      },
      read: { bytes, _ throws(TranscriptError) in
        try documents.units(in: JSONValue(parsing: bytes))
      },
      document: documents)
  }
}

extension JSONValue {
  /// The text under the first of some keys that is there; nil when all are absent or null, an
  /// error when it is something else.
  func text(_ keys: String..., turn: Int? = nil) throws(TranscriptError) -> String? {
    for key in keys {
      guard let value = self[key], !value.isNull else { continue }
      guard let text = value.string else { throw Self.mismatch(key, .string, value, turn) }
      return text
    }
    return nil
  }

  /// The list under a key; empty when it is absent or null, an error when it is something else.
  func list(_ key: String, turn: Int? = nil) throws(TranscriptError) -> [JSONValue] {
    guard let value = self[key], !value.isNull else { return [] }
    guard let list = value.array else { throw Self.mismatch(key, .array, value, turn) }
    return list
  }

  /// An id: a text, or a number as one; nil for all else.
  var identifier: String? {
    switch self {
    case .string(let text): text.isEmpty ? nil : text
    case .integer(let number): String(number)
    case .number: integer.map { String($0) }
    default: nil
    }
  }

  /// The first of some keys that holds an id.
  func identifier(_ keys: String...) -> String? {
    for key in keys {
      if let id = self[key]?.identifier { return id }
    }
    return nil
  }

  /// The error that a member is of another kind than it must be.
  static func mismatch(
    _ key: String, _ expected: JSONKind, _ value: JSONValue, _ turn: Int?
  ) -> TranscriptError {
    TranscriptError(
      .wrongType(field: key, expected: expected.rawValue, found: value.kindName, turn: turn))
  }
}
