/// How a text report is to look on the place it goes to.
public struct TextStyle: Sendable, Hashable {
  /// Columns to fill, at least 32.
  public var width: Int
  /// Terminal colours and bold.
  public var hasColor: Bool
  /// ASCII in place of block bars, marks and typographic signs: plain and dumb terminals.
  public var isPlain: Bool

  public init(width: Int = 80, hasColor: Bool = false, isPlain: Bool = false) {
    self.width = max(32, width)
    self.hasColor = hasColor
    self.isPlain = isPlain
  }

  /// What a piece of text is, for its colour.
  enum Tone: Sendable, Hashable {
    case strong, good, fair, bad, faint

    var code: String {
      switch self {
      case .strong: "1"
      case .good: "32"
      case .fair: "33"
      case .bad: "31"
      case .faint: "2"
      }
    }
  }

  /// The text in a tone; as it is without colour.
  func paint(_ text: String, _ tone: Tone) -> String {
    hasColor && !text.isEmpty ? "\u{1B}[\(tone.code)m\(text)\u{1B}[0m" : text
  }

  /// A bar for a share 0…1: `████████░░`, plain `########--`.
  public func bar(_ share: Double, cells: Int) -> String {
    let full = Int((min(1, max(0, share)) * Double(cells)).rounded(.toNearestOrAwayFromZero))
    return String(repeating: isPlain ? "#" : "█", count: full)
      + String(repeating: isPlain ? "-" : "░", count: cells - full)
  }

  /// The tone of a score 0…100.
  func tone(ofScore score: Double) -> Tone { score >= 80 ? .good : score >= 50 ? .fair : .bad }

  var ellipsis: String { isPlain ? "..." : "…" }
  var separator: String { isPlain ? " - " : " · " }
  var times: String { isPlain ? "x" : "×" }
}
