/// What the formats look at to recognise a file.
struct TranscriptSample: Sendable {
  /// The whole file, decoded to UTF-8.
  let bytes: [UInt8]
  /// The outline of the file when it starts like JSON.
  let json: JSONOutline?
  /// Its first lines, without their ends, up to 200 lines and 64 KB.
  let lines: [ArraySlice<UInt8>]

  /// The columns that the user names.
  let columns: ColumnNames

  init(_ bytes: [UInt8], columns: ColumnNames = ColumnNames()) {
    self.bytes = bytes
    self.columns = columns
    let first = bytes.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
    json = first == UInt8(ascii: "{") || first == UInt8(ascii: "[") ? JSONOutline(bytes) : nil
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count, start < 64 << 10, lines.count < 200 {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end + 1
      if start < bytes.count, bytes[end] == 0x0D, bytes[start] == 0x0A { start += 1 }
    }
    self.lines = lines
  }

  var isBlank: Bool {
    bytes.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
  }

  /// The kind of markup that the file is, or nil.
  var markup: String? {
    let start = String(decoding: bytes[...].trimmedStart.prefix(64), as: UTF8.self).lowercased()
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") { return "an HTML page" }
    return start.hasPrefix("<?xml") || start.hasPrefix("<") ? "XML" : nil
  }

  /// What keeps a compact JWS (three parts in Base64 with points between) or JWE (five) shut.
  var sealed: TranscriptError.Problem? {
    // The header of either is an object, `{"`.
    guard bytes.starts(with: "eyJ".utf8), lines.count < 3 else { return nil }
    let parts = bytes[...].trimmed.split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isToken = parts.joined().allSatisfy {
      ($0 | 0x20) &- UInt8(ascii: "a") < 26 || $0 &- UInt8(ascii: "0") < 10
        || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
    guard isToken else { return nil }
    return parts.count == 3 ? .signed : parts.count == 5 ? .encrypted : nil
  }

  /// The start of the first line that is not empty, to be quoted.
  var firstWords: String {
    String(decoding: (lines.first { !$0.isEmpty } ?? []).prefix(160), as: UTF8.self)
  }
}

/// The keys of a JSON document, three levels deep, through the first element of each array.
///
/// `{"results":{"utterances":[{"speaker":0}]}}` has the paths `results`, `results.utterances` and
/// `results.utterances.speaker`. An array at the top adds nothing to the paths.
struct JSONOutline: Sendable {
  private static let maximumDepth = 4
  private static let maximumPaths = 500

  /// What stands at the top: an object or an array.
  private(set) var isArray = false
  private(set) var paths: Set<String> = []
  /// The first keys at the top, in the order of the file.
  private(set) var topLevelKeys: [String] = []
  /// Whether another document follows the first, as in JSON Lines.
  private(set) var hasMore = false
  /// Why the document could not be read to its end.
  private(set) var error: TranscriptError?

  init(_ bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { JSONOutline(buffer: $0) }
  }

  private init(buffer: UnsafeRawBufferPointer) {
    var cursor = JSONCursor(buffer)
    isArray = cursor.peek() == .array
    do throws(TranscriptError) {
      try explore(&cursor, path: "", depth: 0)
      if !cursor.isAtEnd() {
        hasMore = cursor.peek() == .object
        if !hasMore { try cursor.finish() }
      }
    } catch {
      self.error = error
    }
  }

  /// The outline of a document that has been read.
  init(_ value: JSONValue) {
    isArray = value.array != nil
    explore(value, path: "", depth: 0)
  }

  private mutating func explore(_ value: JSONValue, path: String, depth: Int) {
    if let first = value[0] { return explore(first, path: path, depth: depth) }
    guard let object = value.object, depth < Self.maximumDepth else { return }
    for (key, member) in zip(object.keys, object.values) where paths.count < Self.maximumPaths {
      let full = path.isEmpty ? key : path + "." + key
      paths.insert(full)
      explore(member, path: full, depth: depth + 1)
    }
  }

  /// Whether a path such as `results.utterances` is there.
  func has(_ path: String) -> Bool { paths.contains(path) }

  private mutating func explore(
    _ cursor: inout JSONCursor, path: String, depth: Int
  ) throws(TranscriptError) {
    guard depth < Self.maximumDepth, paths.count < Self.maximumPaths else {
      return try cursor.skipValue()
    }
    switch cursor.peek() {
    case .object:
      try cursor.beginObject()
      while let key = try cursor.nextKey() {
        let name = cursor.string(key)
        if path.isEmpty, topLevelKeys.count < 12 { topLevelKeys.append(name) }
        let full = path.isEmpty ? name : path + "." + name
        if paths.count < Self.maximumPaths { paths.insert(full) }
        try explore(&cursor, path: full, depth: depth + 1)
      }
    case .array:
      try cursor.beginArray()
      guard try cursor.nextElement() else { return }
      try explore(&cursor, path: path, depth: depth)
      while try cursor.nextElement() { try cursor.skipValue() }
    default: try cursor.skipValue()
    }
  }
}
