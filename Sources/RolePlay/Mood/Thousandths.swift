/// Arithmetic on thousandths as integers, so that every platform gives the same mood.
enum Thousandths {
  /// The product of two numbers in thousandths, in thousandths, half away from zero.
  static func product(_ a: Int, _ b: Int) -> Int { quotient(a * b, 1000) }

  /// Rounded half away from zero; `divisor` is positive.
  static func quotient(_ dividend: Int, _ divisor: Int) -> Int {
    let magnitude = (2 * dividend.magnitude + UInt(divisor)) / (2 * UInt(divisor))
    return dividend < 0 ? -Int(magnitude) : Int(magnitude)
  }

  /// `-0.8`, `+1.25`, `3`: a decimal number with or without a sign.
  static func parse(_ text: some StringProtocol) -> Int? {
    let isSigned = text.hasPrefix("-") || text.hasPrefix("+")
    let value = DecimalNumber.value(of: String(isSigned ? text.dropFirst() : text[...]))
    return text.hasPrefix("-") ? value.map { -$0 } : value
  }
}
