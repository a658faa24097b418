/// Words of the input inside a sentence: quoted, cut when long, control characters made visible.
package struct Quote: CustomStringConvertible {
  static let maximumLength = 60

  let text: String

  package init(_ text: String) { self.text = text }

  package var description: String {
    var shown = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == Self.maximumLength { return "'\(shown)…'" }
      shown += Self.escape(scalar)
      count += 1
    }
    return "'\(shown)'"
  }

  /// A character as it may stand in a message: control characters and marks that turn or hide text
  /// as `\u{1b}`.
  package static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
      "\\u{\(String(scalar.value, radix: 16))}"
    default: String(scalar)
    }
  }

  /// `'a', 'b' or 'c'`-like lists, of at most twelve.
  package static func list(_ items: [String]) -> String {
    let shown = items.prefix(12).map { Quote($0).description }.joined(separator: ", ")
    return items.count > 12 ? shown + ", …" : shown
  }

  /// A label as it is typed after an option: quoted when it is more than one plain word.
  static func shell(_ label: String) -> String {
    let isPlain = label.utf8.allSatisfy {
      ($0 | 0x20) &- UInt8(ascii: "a") < 26 || $0 &- UInt8(ascii: "0") < 10
        || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
    }
    return isPlain && !label.isEmpty ? label : Quote(label).description
  }
}

/// The name that a mistyped one most likely meant.
enum Nearest {
  /// The nearest name by edit distance, when it is near: at most a third of the letters differ.
  static func name(to typed: String, among names: [String]) -> String? {
    let letters = Array(LabelKey.folded(typed).unicodeScalars.prefix(40))
    guard !letters.isEmpty else { return nil }
    var best: (name: String, distance: Int)?
    for name in names {
      let other = Array(LabelKey.folded(name).unicodeScalars.prefix(40))
      let distance = distance(letters, other)
      guard distance * 3 <= max(letters.count, other.count) else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (name, distance) }
    }
    return best?.name
  }

  /// Optimal string alignment: a swap of two neighbours is one slip.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var row = [i + 1]
      for (j, other) in right.enumerated() {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (letter == other ? 0 : 1))
        if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[right.count]
  }
}
