/// A Markdown page as it is written: headings, paragraphs, lists. Text of others is escaped by
/// construction, for CommonMark and for GitHub's additions to it.
struct MarkdownPage {
  /// A piece of a line.
  enum Piece {
    case text(String)
    case strong(String)
    /// An id or a command: no backtick stands in it.
    case code(String)
    case link(String, to: String)

    var markdown: String {
      switch self {
      case .text(let text): MarkdownPage.escaped(text)
      case .strong(let text): "**" + MarkdownPage.escaped(text) + "**"
      case .code(let text): "`" + DisplayText.safe(text).filter { $0 != "`" } + "`"
      case .link(let text, let place): "[" + MarkdownPage.escaped(text) + "](" + place + ")"
      }
    }
  }

  private(set) var text = ""

  mutating func heading(_ level: Int, _ title: String) {
    open(String(repeating: "#", count: level) + " " + Self.escaped(title))
  }

  mutating func paragraph(_ pieces: Piece...) { paragraph(pieces) }

  mutating func paragraph(_ pieces: [Piece]) { open(Self.line(pieces)) }

  /// A list without numbers; nothing where it is empty.
  mutating func list(_ items: [[Piece]]) {
    guard !items.isEmpty else { return }
    open(items.map { "- " + Self.line($0) }.joined(separator: "\n"))
  }

  private mutating func open(_ block: String) {
    text += (text.isEmpty ? "" : "\n") + block + "\n"
  }

  /// A line's first sign must not make it a heading, a list, a rule or code.
  private static func line(_ pieces: [Piece]) -> String {
    let line = pieces.map(\.markdown).joined().drop { $0 == " " }
    guard let first = line.first else { return "" }
    if "#+-=:".contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, let sign = line.dropFirst(digits.count).first, sign == "." || sign == ")" {
      return digits + "\\" + line.dropFirst(digits.count)
    }
    return String(line)
  }

  /// The text as a reader of the page sees it: no sign in it is markup.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in DisplayText.safe(text) {
      if "\\`*_{}[]<>|~&$".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
