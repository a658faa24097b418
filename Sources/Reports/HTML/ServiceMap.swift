import ServiceMetrics
import SkillProgress
import Statistics

/// Attention up, pace to the right on a scale of doubling; the channel's target is the upright line.
struct ServiceMap {
  let points: [ServicePoint]
  let words: ServiceTexts

  private static let (width, height) = (640, 340)
  private static let (left, right, top, bottom) = (48.0, 616.0, 16.0, 292.0)
  /// From an eighth of the target to eight times it; what lies beyond stands on the edge.
  private static let octaves = 3.0

  var node: HTMLNode {
    Drawing.svg(
      width: Self.width, height: Self.height, words: words.mapWords(points.count),
      style: "width:100%;height:auto;margin:0 0 1.5rem"
    ) {
      for percent in [0, 25, 50, 75, 100] { level(percent) }
      for octave in -3...3 { tick(octave) }
      Drawing.line(
        "span faint", text(x(1)), text(Self.top), text(x(1)), text(Self.bottom), width: "1")
      label(words.onTarget, x(1) + 6, Self.top + 10, anchor: "start")
      label(words.attention, Self.left, Self.top - 4, anchor: "start")
      label(words.pace, Self.right, Self.bottom + 36, anchor: "end")
      for (place, point) in points.enumerated() { mark(point, number: place + 1) }
    }
  }

  private func level(_ percent: Int) -> [HTMLNode] {
    let height = text(y(Double(percent) / 100))
    return [
      Drawing.line("axis", text(Self.left), height, text(Self.right), height, width: "1"),
      label(words.percent("\(percent)"), Self.left - 8, y(Double(percent) / 100) + 4, anchor: "end"),
    ]
  }

  private func tick(_ octave: Int) -> HTMLNode {
    let name = octave < 0 ? "1/\(1 << -octave)" : "\(1 << octave)"
    return label("× " + name, place(Double(octave)), Self.bottom + 18, anchor: "middle")
  }

  private func mark(_ point: ServicePoint, number: Int) -> [HTMLNode] {
    let (x, y) = (x(point.pace), y(point.attention))
    return [
      Drawing.line(
        "span", text(x), text(self.y(point.interval.upper)), text(x),
        text(self.y(point.interval.lower)), width: "1"),
      element(
        "circle", .class("dot"), HTMLAttribute("cx", text(x)), HTMLAttribute("cy", text(y)),
        HTMLAttribute("r", "4")),
      label("\(number)", x + 8, y + 4, anchor: "start", name: "name"),
    ]
  }

  private func label(
    _ words: String, _ x: Double, _ y: Double, anchor: String, name: String = ""
  ) -> HTMLNode {
    element(
      "text", .class(name), HTMLAttribute("x", text(x)), HTMLAttribute("y", text(y)),
      HTMLAttribute("text-anchor", anchor)
    ) { words }
  }

  private func text(_ number: Double) -> String { Numbers.exact(number) }

  private func y(_ share: Double) -> Double {
    Self.bottom - (Self.bottom - Self.top - 20) * min(1, max(0, share))
  }

  private func x(_ pace: Double) -> Double { place(Self.octave(of: pace)) }

  private func place(_ octave: Double) -> Double {
    let share = (min(Self.octaves, max(-Self.octaves, octave)) + Self.octaves) / (2 * Self.octaves)
    return Self.left + 16 + (Self.right - Self.left - 32) * share
  }

  /// log2, straight between the powers: enough for a drawing, and the same on every machine.
  private static func octave(of pace: Double) -> Double {
    guard pace > 0 else { return -octaves }
    var (rest, whole) = (pace, 0.0)
    while rest >= 2, whole < octaves { (rest, whole) = (rest / 2, whole + 1) }
    while rest < 1, whole > -octaves { (rest, whole) = (rest * 2, whole - 1) }
    return whole + min(1, max(0, rest - 1))
  }
}
