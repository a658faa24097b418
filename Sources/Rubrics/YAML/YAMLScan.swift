/// Looks into the bytes of a YAML file for what the parser gives no place of.
enum YAMLScan {
  /// The number of `*name` whose `&name` stands in the same file, before anything is expanded.
  ///
  /// An asterisk inside a text is no alias; it counts only where an anchor has its name too, which
  /// prose does not do.
  static func count(in bytes: [UInt8]) -> Int? {
    let anchors = Set(names(after: UInt8(ascii: "&"), in: bytes))
    guard !anchors.isEmpty else { return nil }
    return names(after: UInt8(ascii: "*"), in: bytes).count { anchors.contains($0) }
  }

  private static func names(after sign: UInt8, in bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    let openers = Set(" \t\r\n[{,:-?&*!".utf8)
    let closers = Set(" \t\r\n[]{},".utf8)
    var names: [ArraySlice<UInt8>] = []
    var at = 0
    while let found = bytes[at...].firstIndex(of: sign) {
      at = found + 1
      guard found == 0 || openers.contains(bytes[found - 1]) else { continue }
      var end = at
      while end < bytes.count, !closers.contains(bytes[end]) { end += 1 }
      // `*name:` may be an alias that is a key.
      var name = bytes[at..<end]
      while name.last == UInt8(ascii: ":") { name = name.dropLast() }
      if !name.isEmpty { names.append(name) }
      at = max(at, end)
    }
    return names
  }

  /// Where a block mapping writes `key` again, below its first place and at the same column.
  static func repetition(
    of key: String, after first: YAMLTree.Place, in text: String
  ) -> YAMLTree.Place? {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let wanted = Array(key.utf8)
    guard first.line < lines.count, !wanted.isEmpty else { return nil }
    for (index, line) in lines.enumerated().dropFirst(first.line) {
      let indent = line.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }.count
      let content = line.dropFirst(indent)
      if indent + 1 == first.column, content.starts(with: wanted),
        content.dropFirst(wanted.count).first == UInt8(ascii: ":")
      {
        return YAMLTree.Place(line: index + 1, column: first.column)
      }
      if indent + 1 < first.column, let byte = content.first, byte != UInt8(ascii: "#") {
        return nil
      }
    }
    return nil
  }
}
