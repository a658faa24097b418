import LanguageAnalysis

/// Reads the words and signs of a logic line, such as `on apology & not re-ask when anger >= 7 -> x`.
struct LogicCursor {
  struct Token: Hashable {
    var text: String
    var place: Place
    /// False for signs such as `->`.
    var isWord: Bool
  }

  let line: TextLine
  private let tokens: [Token]
  private var at = 0

  /// The tokens of `line` from the code point `start`.
  init(_ line: TextLine, from start: Int) {
    self.line = line
    tokens = Self.tokens(of: line, from: start)
  }

  var next: Token? { at < tokens.count ? tokens[at] : nil }
  var isAtEnd: Bool { at == tokens.count }
  /// Where the next token stands; behind the line where there is none.
  var place: Place { next?.place ?? line.end }

  mutating func take() -> Token? {
    guard let token = next else { return nil }
    at += 1
    return token
  }

  /// Takes the next token where it is `text`.
  mutating func take(_ text: String) -> Bool {
    guard next?.text == text else { return false }
    at += 1
    return true
  }

  mutating func takeWord() -> Token? {
    guard let token = next, token.isWord else { return nil }
    at += 1
    return token
  }

  /// Takes `text` or says that it should stand here.
  mutating func require(_ text: String, log: inout FaultLog) -> Bool {
    if take(text) { return true }
    expected("\"\(text)\"", log: &log)
    return false
  }

  /// Says what should stand here instead of what does.
  func expected(_ what: String, log: inout FaultLog) {
    if let next {
      log.report(.lineSyntax, at: next.place, "expected \(what), found \"\(next.text)\"")
    } else {
      log.report(.lineSyntax, at: place, "line ends where \(what) should follow")
    }
  }

  /// Says so where something is left; true where nothing is.
  func requireEnd(log: inout FaultLog) -> Bool {
    guard let next else { return true }
    log.report(.lineSyntax, at: next.place, "\"\(next.text)\" is too much here: end the line")
    return false
  }

  private static func tokens(of line: TextLine, from start: Int) -> [Token] {
    let scalars = line.scalars
    var tokens: [Token] = []
    var at = start
    func isArrow(_ at: Int) -> Bool {
      scalars[at] == "-" && at + 1 < scalars.count && scalars[at + 1] == ">"
    }
    while at < scalars.count {
      let first = at
      if scalars[at].isBlank {
        at += 1
        continue
      }
      var isWord = false
      if scalars[at].isWordSign && !isArrow(at) {
        isWord = true
        while at < scalars.count, scalars[at].isWordSign, !isArrow(at) { at += 1 }
      } else {
        at += 1
        let isLong = at < scalars.count && pairs.contains(line.text(first..<at + 1))
        if isLong { at += 1 }
      }
      tokens.append(
        Token(text: line.text(first..<at), place: line.place(first..<at), isWord: isWord))
    }
    return tokens
  }

  private static let pairs: Set<String> = ["->", ">=", "<=", "=>"]
}
