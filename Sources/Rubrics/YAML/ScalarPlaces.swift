import LanguageAnalysis

/// Finds the place in the file of a sign inside a YAML scalar, however the scalar is written.
///
/// Rules hold no signs that YAML would escape, so the scalar's signs stand in the file in the same
/// order; only the white space between them differs.
struct ScalarPlaces {
  private let lines: [[Unicode.Scalar]]

  init(_ text: String) {
    lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map(Array.init)
  }

  /// The place of the UTF-8 byte `offset` of `value`, a scalar that begins at `start`.
  func place(
    ofByte offset: Int, in value: String, startingAt start: YAMLTree.Place, isPlain: Bool
  ) -> YAMLTree.Place {
    guard start.line >= 1, start.line <= lines.count else { return start }
    var skip = value.utf8.prefix(offset).count { !Self.isSpace($0) && $0 & 0xC0 != 0x80 }
    var (line, column) = (start.line - 1, start.column - 1)
    if !isPlain, column < lines[line].count {
      if lines[line][column] == "|" || lines[line][column] == ">" {
        (line, column) = (line + 1, 0)
      } else {
        column += 1
      }
    }
    var last = YAMLTree.Place(line: start.line, column: start.column)
    while line < lines.count {
      while column < lines[line].count {
        let scalar = lines[line][column]
        if scalar.value > 0x7F || !Self.isSpace(UInt8(scalar.value)) {
          if skip == 0 { return YAMLTree.Place(line: line + 1, column: column + 1) }
          skip -= 1
          last = YAMLTree.Place(line: line + 1, column: column + 2)
          // Behind the last sign: just after it, whatever follows in the file.
          if skip == 0, value.utf8.dropFirst(offset).allSatisfy(Self.isSpace) { return last }
        }
        column += 1
      }
      (line, column) = (line + 1, 0)
    }
    return last
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
