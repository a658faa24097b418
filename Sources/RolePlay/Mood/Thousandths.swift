/// Arithmetic on thousandths as integers, so that every platform gives the same mood.
enum Thousandths {
  /// The product of two numbers in thousandths, in thousandths, half away from zero.
  static func product(_ a: Int, _ b: Int) -> Int { quotient(a * b, 1000) }

  /// Rounded half away from zero; `divisor` is positive.
  static func quotient(_ dividend: Int, _ divisor: Int) -> Int {
    let magnitude = (2 * dividend.magnitude + UInt(divisor)) / (2 * UInt(divisor))
    return dividend < 0 ? -Int(magnitude) : Int(magnitude)
  }

  /// `-0.8`, `+1.25`, `3`, `10`: at most four digits before the point and three behind it.
  static func parse(_ text: some StringProtocol) -> Int? {
    var rest = text[...]
    var sign = 1
    if let first = rest.first, first == "-" || first == "+" {
      sign = first == "-" ? -1 : 1
      rest = rest.dropFirst()
    }
    let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = digits(parts.first, atMost: 4) else { return nil }
    guard parts.count == 2 else { return sign * whole * 1000 }
    guard let fraction = digits(parts[1], atMost: 3) else { return nil }
    let scale = [1: 100, 2: 10, 3: 1][parts[1].utf8.count] ?? 1
    return sign * (whole * 1000 + fraction * scale)
  }

  /// `4.5`, `-0.264`, `7`: no zero at the end.
  static func text(_ value: Int) -> String {
    let magnitude = value.magnitude
    var fraction = String(1000 + magnitude % 1000).dropFirst()
    while fraction.last == "0" { fraction = fraction.dropLast() }
    let whole = (value < 0 ? "-" : "") + String(magnitude / 1000)
    return fraction.isEmpty ? whole : whole + "." + fraction
  }

  private static func digits(_ text: (some StringProtocol)?, atMost count: Int) -> Int? {
    guard let text, (1...count).contains(text.utf8.count),
      text.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(text)
  }
}
