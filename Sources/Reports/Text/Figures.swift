import SkillProgress
import Statistics

extension TextStyle {
  /// An interval 0…1 and the figure in it: `·····├──●──┤·····`, plain `.....|--o--|.....`.
  func intervalBar(_ estimate: SkillEstimate, cells: Int) -> String {
    func cell(_ share: Double) -> Int { min(cells - 1, max(0, Int(share * Double(cells)))) }
    let (low, high) = (cell(estimate.interval.lower), cell(estimate.interval.upper))
    let middle = min(high, max(low, cell(estimate.success)))
    return (0..<cells).map { place in
      if place == middle { return isPlain ? "o" : "●" }
      if place == low { return isPlain ? "|" : "├" }
      if place == high { return isPlain ? "|" : "┤" }
      if place > low && place < high { return isPlain ? "-" : "─" }
      return isPlain ? "." : "·"
    }.joined()
  }

  /// The last values, 0…1, one character each: `▁▃▅▇█`, plain digits 0…9.
  func sparkline(_ values: [Double], cells: Int) -> String {
    let blocks = Array("▁▂▃▄▅▆▇█")
    return String(
      values.suffix(cells).map { value -> Character in
        let value = min(1, max(0, value))
        return isPlain
          ? Array("0123456789")[min(9, Int(value * 10))]
          : blocks[min(blocks.count - 1, Int(value * Double(blocks.count)))]
      })
  }

  var upSign: String { isPlain ? "^" : "▲" }
  var downSign: String { isPlain ? "v" : "▼" }
  var fadingSign: String { "~" }
  var masteredSign: String { isPlain ? "*" : "★" }
  var dash: String { isPlain ? "-" : "–" }

  func tone(of estimate: SkillEstimate) -> Tone {
    switch estimate.standing {
    case .notEnoughData: .faint
    case .learning: .fair
    case .mastered: .good
    case .fading: .bad
    }
  }
}

extension SkillEstimate {
  /// `41/57`: whole numbers, k with one decimal where it has one.
  func counts(_ texts: Texts) -> String {
    let tenths = (series.answered * 10).rounded(.toNearestOrAwayFromZero) / 10
    return "\(texts.exact(tenths))/\(series.occasions)"
  }
}
