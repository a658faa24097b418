import Scoring

/// The sign before a criterion; its word always stands beside it, so that colour is never needed.
struct StatusMark {
  let sign: String
  let plain: String
  let tone: TextStyle.Tone

  init(_ status: Status) {
    switch status {
    case .met: (sign, plain, tone) = ("✓", "+", .good)
    case .partial, .late, .outOfOrder: (sign, plain, tone) = ("◐", "~", .fair)
    case .missed: (sign, plain, tone) = ("✗", "x", .bad)
    case .notOwed, .unverifiable, .manual: (sign, plain, tone) = ("·", ".", .faint)
    }
  }
}
