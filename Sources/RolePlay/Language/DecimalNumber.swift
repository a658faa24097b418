/// Decimal numbers as thousandths.
enum DecimalNumber {
  /// `7` is 7000, `2.5` is 2500; nil for what is no number, or has more than three decimals.
  static func value(of text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = digits(parts[0], most: 6) else { return nil }
    guard parts.count == 2 else { return whole * 1000 }
    guard var decimals = digits(parts[1], most: 3) else { return nil }
    for _ in parts[1].utf8.count..<3 { decimals *= 10 }
    return whole * 1000 + decimals
  }

  /// The shortest text that reads back as `value`.
  static func text(of value: Int) -> String {
    var decimals = value % 1000
    if decimals == 0 { return String(value / 1000) }
    var places = 3
    while decimals % 10 == 0 {
      decimals /= 10
      places -= 1
    }
    let digits = String(decimals)
    return "\(value / 1000)." + String(repeating: "0", count: places - digits.count) + digits
  }

  private static func digits(_ text: Substring, most: Int) -> Int? {
    guard (1...most).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(text)
  }
}
