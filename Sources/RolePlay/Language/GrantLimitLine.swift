import LanguageAnalysis

/// Reads what the agent may grant: `refund <= 50 EUR`, `discount <= 10 %`, `callback`.
enum GrantLimitLine {
  static let kinds = ["refund", "discount", "shipping-refund", "replacement", "callback"]

  /// The limit as it is kept, with one space between its parts.
  static func read(_ cursor: inout LogicCursor, _ log: inout FaultLog) -> String? {
    guard let kind = cursor.takeWord() else {
      cursor.expected("one of " + kinds.joined(separator: ", "), log: &log)
      return nil
    }
    guard kinds.contains(kind.text) else {
      log.report(
        .badLimit, at: kind.place,
        "an agent may grant \(kinds.joined(separator: ", ")), not \"\(kind.text)\"",
        hint: NearestName.of(kind.text, among: kinds))
      return nil
    }
    if cursor.isAtEnd { return kind.text }
    guard kind.text == "refund" || kind.text == "discount" else {
      log.report(.badLimit, at: cursor.place, "\"\(kind.text)\" has no limit: end the line")
      return nil
    }
    guard cursor.require("<=", log: &log) else { return nil }
    guard let number = cursor.takeWord() else {
      cursor.expected("a number", log: &log)
      return nil
    }
    let most = kind.text == "refund" ? 999_999_000 : 100_000
    guard let amount = log.thousandths(number, in: 0...most, "an amount from 0 to \(most / 1000)")
    else { return nil }
    let what = kind.text == "refund" ? "a currency such as EUR" : "%"
    guard let unit = cursor.take() else {
      cursor.expected(what, log: &log)
      return nil
    }
    let isUnit =
      kind.text == "refund"
      ? "€$£".contains(unit.text)
        || (unit.text.utf8.count == 3 && unit.text.utf8.allSatisfy { (65...90).contains($0) })
      : unit.text == "%"
    guard isUnit else {
      log.report(
        .badLimit, at: unit.place, "a \(kind.text) is limited in \(what), not \"\(unit.text)\"")
      return nil
    }
    guard cursor.requireEnd(log: &log) else { return nil }
    return "\(kind.text) <= \(DecimalNumber.text(of: amount)) \(unit.text)"
  }
}
