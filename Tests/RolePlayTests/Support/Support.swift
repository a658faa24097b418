import LanguageAnalysis
import RolePlay

/// The same numbers in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Thousandths with two decimals, half away from zero, as languages.md prints them.
func twoDecimals(_ thousandths: Int) -> String {
  let hundredths = (thousandths.magnitude + 5) / 10
  let text = "\(hundredths / 100)." + String(100 + hundredths % 100).dropFirst()
  return thousandths < 0 ? "-" + text : text
}
