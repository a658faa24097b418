/// Reads one pattern line.
///
/// Never recurses deeper than `deepest`; a letter choice makes at most `mostSpellings` words, a
/// pattern at most `mostPositions` places.
struct PatternParser {
  static let deepest = 16
  static let mostSpellings = 128
  static let mostPositions = 4000

  struct Fault: Error, Hashable {
    /// Characters from the start of the pattern, from 0.
    let offset: Int
    let message: String
  }

  private let text: [Character]
  private var at = 0

  private init(_ text: String) { self.text = Array(text) }

  static func parse(_ text: String) throws(Fault) -> Pattern {
    var parser = PatternParser(text)
    let pattern = try parser.alternatives(depth: 0, inGroup: false)
    if parser.at < parser.text.count {
      throw Fault(offset: parser.at, message: "“\(parser.text[parser.at])” closes no group")
    }
    if pattern.positions > Self.mostPositions {
      throw Fault(offset: 0, message: "the pattern is too large: stars inside stars multiply")
    }
    return pattern
  }

  private mutating func skipBlanks() {
    while at < text.count, text[at] == " " || text[at] == "\t" { at += 1 }
  }

  private mutating func alternatives(depth: Int, inGroup: Bool) throws(Fault) -> Pattern {
    if depth > Self.deepest { throw Fault(offset: at, message: "groups nest too deeply") }
    var choices: [Pattern] = []
    while true {
      choices.append(try sequence(depth: depth, mayBeEmpty: inGroup))
      guard at < text.count, text[at] == "|" else { break }
      if !inGroup {
        throw Fault(offset: at, message: "alternatives stand in a group: write (a|b)")
      }
      at += 1
    }
    return choices.count == 1 ? choices[0] : .choice(choices)
  }

  private mutating func sequence(depth: Int, mayBeEmpty: Bool) throws(Fault) -> Pattern {
    var items: [Pattern] = []
    let start = at
    while true {
      skipBlanks()
      guard at < text.count, text[at] != "|", text[at] != ")" else { break }
      items.append(try item(depth: depth))
    }
    if items.isEmpty, !mayBeEmpty { throw Fault(offset: start, message: "the pattern is empty") }
    return items.count == 1 ? items[0] : .sequence(items)
  }

  private mutating func item(depth: Int) throws(Fault) -> Pattern {
    let pattern = try atom(depth: depth)
    guard at < text.count, text[at] == "?" || text[at] == "*" else { return pattern }
    let mark = text[at]
    at += 1
    if at < text.count, text[at] == "?" || text[at] == "*" {
      throw Fault(offset: at, message: "one ? or * is enough for a part")
    }
    return mark == "?" ? .optional(pattern) : .upToThree(pattern)
  }

  private mutating func atom(depth: Int) throws(Fault) -> Pattern {
    let start = at
    switch text[at] {
    case "(":
      at += 1
      let inner = try alternatives(depth: depth + 1, inGroup: true)
      guard at < text.count, text[at] == ")" else {
        throw Fault(offset: start, message: "the group is not closed: add )")
      }
      at += 1
      return inner
    case "^":
      at += 1
      return .sentenceStart
    case "$":
      at += 1
      return .sentenceEnd
    case "@":
      at += 1
      var name = ""
      while at < text.count, text[at].isLetter || text[at] == "-" || text[at].isNumber {
        name.append(text[at])
        at += 1
      }
      if name.isEmpty { throw Fault(offset: start, message: "a class needs a name behind @") }
      return .wordClass(name)
    case ".":
      guard at + 2 < text.count, text[at + 1] == ".", let most = text[at + 2].wholeNumberValue,
        (1...9).contains(most)
      else {
        throw Fault(offset: start, message: "a gap is .. and a digit from 1 to 9, such as ..3")
      }
      at += 3
      return .gap(most)
    case "\\":
      guard at + 1 < text.count, "?!".contains(text[at + 1]) else {
        throw Fault(offset: start, message: "only \\? and \\! are signs")
      }
      at += 2
      return .sign(text[at - 1])
    default: return try word()
    }
  }

  private mutating func word() throws(Fault) -> Pattern {
    let start = at
    var spellings = [""]
    reading: while at < text.count {
      let character = text[at]
      switch character {
      case "[":
        let open = at
        at += 1
        var choices = [""]
        while at < text.count, text[at] != "]" {
          if text[at] == "|" {
            choices.append("")
          } else if text[at].isLetter || text[at].isNumber || text[at] == "'" || text[at] == "’" {
            choices[choices.count - 1].append(text[at])
          } else {
            throw Fault(offset: at, message: "only letters and | stand in a letter choice")
          }
          at += 1
        }
        guard at < text.count else {
          throw Fault(offset: open, message: "the letter choice is not closed: add ]")
        }
        at += 1
        if spellings.count * choices.count > Self.mostSpellings {
          throw Fault(offset: open, message: "the word has too many spellings")
        }
        spellings = spellings.flatMap { spelling in choices.map { spelling + $0 } }
      case "'", "’", "-":
        spellings = spellings.map { $0 + String(character) }
        at += 1
      default:
        guard character.isLetter || character.isNumber || character == "_" else { break reading }
        spellings = spellings.map { $0 + String(character) }
        at += 1
      }
    }
    if at == start {
      throw Fault(
        offset: start,
        message: "“\(text[start])” means nothing in a pattern; leave punctuation out")
    }
    let folded = spellings.map { Folding.words(of: $0) }
    if folded.allSatisfy(\.isEmpty) {
      throw Fault(offset: start, message: "a word needs a letter or a digit")
    }
    if folded.contains(where: \.isEmpty) {
      throw Fault(
        offset: start, message: "a word needs a letter or a digit in each spelling")
    }
    return .word(spellings)
  }
}

extension Pattern {
  /// Places that the pattern takes in the automaton, classes counted once; at most a million.
  fileprivate var positions: Int {
    switch self {
    case .word(let spellings): spellings.count
    case .sequence(let items), .choice(let items):
      items.reduce(0) { min(1_000_000, $0 + $1.positions) }
    case .optional(let item): item.positions
    case .upToThree(let item): min(1_000_000, item.positions * 3)
    case .gap(let most): most
    case .wordClass, .sentenceStart, .sentenceEnd, .sign: 1
    }
  }
}
