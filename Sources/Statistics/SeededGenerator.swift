/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers for the same seed, on every machine.
public struct SeededGenerator: RandomNumberGenerator, Sendable, Hashable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number 0…1, 1 left out.
  public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A number 0..<bound without bias (Lemire 2019, doi:10.1145/3230636).
  ///
  /// The standard library's own method may change between versions; a draw must not.
  public mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "a draw needs something to draw from")
    let range = UInt64(bound)
    var product = next().multipliedFullWidth(by: range)
    if product.low < range {
      let threshold = (0 &- range) % range
      while product.low < threshold { product = next().multipliedFullWidth(by: range) }
    }
    return Int(product.high)
  }

  /// The elements in an order of chance (Fisher and Yates, in Durstenfeld's form).
  public mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, below(last + 1))
    }
    return elements
  }
}
