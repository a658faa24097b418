/// Numbers as text reports print them.
enum Numbers {
  /// A whole number, half away from zero.
  static func whole(_ number: Double) -> String {
    guard number.isFinite else { return "0" }
    return String(Int(min(9e15, max(-9e15, number)).rounded(.toNearestOrAwayFromZero)))
  }

  /// At most two decimals, half away from zero.
  static func exact(_ number: Double) -> String {
    var bytes: [UInt8] = []
    bytes.append(number: number)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A share 0…1 in whole per cent.
  static func percent(_ share: Double) -> String { whole(share * 100) }
}
