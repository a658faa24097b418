/// The keys of a JSON document, four levels deep, through the first elements of each array.
///
/// `{"results":{"utterances":[{"speaker":0}]}}` has the paths `results`, `results.utterances` and
/// `results.utterances.speaker`. An array at the top adds nothing to the paths.
struct JSONOutline: Sendable {
  private static let maximumDepth = 4
  /// Bytes of all paths together; keys beyond are passed over.
  private static let maximumPathBytes = 256 << 10
  /// Elements of one array that are looked into, and those behind a first one in all arrays: enough
  /// for a list that opens with what is unlike the rest, little beside reading the file.
  private static let elementsOfArray = 8
  private static let laterElements = 64

  /// What stands at the top: an object or an array.
  private(set) var isArray = false
  private(set) var paths: Set<String> = []
  /// The first keys at the top, in the order of the file.
  private(set) var topLevelKeys: [String] = []
  /// Those of them whose values are lists without elements.
  private(set) var emptyLists: [String] = []
  /// Whether another document follows on a line of its own, as in JSON Lines.
  private(set) var hasMore = false
  /// Why the document could not be read to its end.
  private(set) var error: TranscriptError?
  private var pathBytes = 0
  private var laterElementsLeft = laterElements

  init(_ bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { JSONOutline(buffer: $0) }
  }

  private init(buffer: UnsafeRawBufferPointer) {
    var cursor = JSONCursor(buffer)
    isArray = cursor.peek() == .array
    do throws(TranscriptError) {
      let start = cursor.offset
      try explore(&cursor, path: "", depth: 0)
      hasMore = !isArray && !buffer[start..<cursor.offset].contains(0x0A) && Self.isLine(at: cursor)
      if !hasMore { try cursor.finish() }
    } catch {
      self.error = error
    }
  }

  /// Whether an object comes next that ends on its line, or is cut off.
  private static func isLine(at cursor: JSONCursor) -> Bool {
    var cursor = cursor
    guard cursor.peek() == .object else { return false }
    let start = cursor.offset
    guard (try? cursor.skipValue()) != nil else { return true }
    return !cursor.bytes[start..<cursor.offset].contains(0x0A)
  }

  /// The outline of a document that has been read.
  init(_ value: JSONValue) {
    isArray = value.array != nil
    explore(value, path: "", depth: 0)
  }

  private mutating func explore(_ value: JSONValue, path: String, depth: Int) {
    for (index, element) in (value.array ?? []).enumerated() {
      guard isLooked(into: index) else { return }
      explore(element, path: path, depth: depth)
    }
    guard let object = value.object, depth < Self.maximumDepth else { return }
    for (key, member) in zip(object.keys, object.values) where pathBytes < Self.maximumPathBytes {
      explore(member, path: insert(key, under: path), depth: depth + 1)
    }
  }

  /// Whether the element at `index` of an array is still looked into.
  private mutating func isLooked(into index: Int) -> Bool {
    if index == 0 { return true }
    guard index < Self.elementsOfArray, laterElementsLeft > 0 else { return false }
    laterElementsLeft -= 1
    return true
  }

  /// Adds the path of a key.
  private mutating func insert(_ key: String, under path: String) -> String {
    let full = path.isEmpty ? key : path + "." + key
    if paths.insert(full).inserted { pathBytes += full.utf8.count }
    return full
  }

  /// Whether a path such as `results.utterances` is there.
  func has(_ path: String) -> Bool { paths.contains(path) }

  private mutating func explore(
    _ cursor: inout JSONCursor, path: String, depth: Int
  ) throws(TranscriptError) {
    guard depth < Self.maximumDepth, pathBytes < Self.maximumPathBytes else {
      return try cursor.skipValue()
    }
    switch cursor.peek() {
    case .object:
      try cursor.beginObject()
      while let key = try cursor.nextKey() {
        let name = cursor.string(key)
        if path.isEmpty, topLevelKeys.count < 12 { topLevelKeys.append(name) }
        guard pathBytes < Self.maximumPathBytes else {
          try cursor.skipValue()
          continue
        }
        try explore(&cursor, path: insert(name, under: path), depth: depth + 1)
      }
    case .array:
      try cursor.beginArray()
      var index = 0
      while try cursor.nextElement() {
        if isLooked(into: index) {
          try explore(&cursor, path: path, depth: depth)
        } else {
          try cursor.skipValue()
        }
        index += 1
      }
      if index == 0, depth == 1 { emptyLists.append(path) }
    default: try cursor.skipValue()
    }
  }
}
