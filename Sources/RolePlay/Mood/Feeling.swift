/// A mood in one word, as a trainee can hear it.
public enum Feeling: String, Sendable, Hashable, CaseIterable {
  /// Calm, and trusting.
  case warm
  case calm, irritated, angry, furious

  /// The name for a customer without a past.
  init(anger: Int, trust: Int, _ table: MoodTable) {
    let level = Self.borders(table).count { anger >= $0 }
    self = Self.named(level, isTrusting: trust >= table[.warmTrust])
  }

  /// The name after a move: it changes only where anger, or trust, goes beyond a border by the
  /// table's hysteresis, so that it does not flicker.
  func next(anger: Int, trust: Int, _ table: MoodTable) -> Feeling {
    let borders = Self.borders(table)
    let slack = table[.hysteresis]
    var level = Self.level(of: self)
    while level < borders.count, anger >= borders[level] + slack { level += 1 }
    while level > 0, anger < borders[level - 1] - slack { level -= 1 }
    let border = table[.warmTrust] + (self == .warm ? -slack : slack)
    return Self.named(level, isTrusting: trust >= border)
  }

  private static func borders(_ table: MoodTable) -> [Int] {
    [table[.irritatedFrom], table[.angryFrom], table[.furiousFrom]]
  }

  private static func level(of feeling: Feeling) -> Int {
    switch feeling {
    case .warm, .calm: 0
    case .irritated: 1
    case .angry: 2
    case .furious: 3
    }
  }

  private static func named(_ level: Int, isTrusting: Bool) -> Feeling {
    switch level {
    case 0: isTrusting ? .warm : .calm
    case 1: .irritated
    case 2: .angry
    default: .furious
    }
  }
}
