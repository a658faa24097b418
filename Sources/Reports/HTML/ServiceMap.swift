import ServiceMetrics
import SkillProgress
import Statistics

/// Attention up, pace to the right on a scale of doubling; the channel's target is the upright line.
struct ServiceMap {
  let points: [ServicePoint]
  let words: ServiceTexts

  /// Room on the left and below for the larger letters that narrow windows get.
  private static let (width, height) = (640, 344)
  private static let (left, right, top, bottom) = (64.0, 616.0, 18.0, 292.0)
  /// Doublings from the target to either edge: as many as the points need, three at the most; what
  /// lies beyond stands on the edge.
  private let octaves: Double
  private static let mostOctaves = 3.0

  init(points: [ServicePoint], words: ServiceTexts) {
    self.points = points
    self.words = words
    let far = points.map { abs(Self.octave(of: $0.pace)) }.max() ?? 0
    octaves = min(Self.mostOctaves, max(1, far.rounded(.up)))
  }

  var node: HTMLNode { element("div", .class("map")) { drawing } }

  private var drawing: HTMLNode {
    Drawing.svg(
      width: Self.width, height: Self.height, words: words.mapWords(points.count),
      style: "width:100%;max-width:44rem;height:auto;margin:1.25rem 0 1.5rem"
    ) {
      for percent in [0, 25, 50, 75, 100] { level(percent) }
      for octave in -Int(octaves)...Int(octaves) { tick(octave) }
      Drawing.line(
        "span faint", text(x(1)), text(Self.top), text(x(1)), text(Self.bottom), width: "1")
      label(words.onTarget, x(1) + 6, Self.top + 10, anchor: "start")
      label(words.attention, 0, Self.top - 4, anchor: "start")
      label(words.pace, Self.right, Self.bottom + 44, anchor: "end")
      for point in points { mark(point) }
      for (place, spot) in spots().enumerated() {
        label("\(place + 1)", spot.x, spot.y, anchor: "middle", name: "name")
      }
    }
  }

  private func level(_ percent: Int) -> [HTMLNode] {
    let height = text(y(Double(percent) / 100))
    return [
      Drawing.line("axis", text(Self.left), height, text(Self.right), height, width: "1"),
      label(
        words.percent("\(percent)"), Self.left - 8, y(Double(percent) / 100) + 4, anchor: "end"),
    ]
  }

  private func tick(_ octave: Int) -> HTMLNode {
    let name = octave < 0 ? "1/\(1 << -octave)" : "\(1 << octave)"
    return label("× " + name, place(Double(octave)), Self.bottom + 21, anchor: "middle")
  }

  /// Where the numbers stand: beside their dots, clear of other dots and numbers where there is room.
  private func spots() -> [(x: Double, y: Double)] {
    let dots = points.map { (x: x($0.pace), y: y($0.attention)) }
    var spots: [(x: Double, y: Double)] = []
    for dot in dots {
      let choices = [
        (12.0, 4.0), (-12, 4), (10, -8), (10, 16), (-10, -8), (-10, 16), (0, -12), (0, 20),
      ]
      .map { (x: dot.x + $0.0, y: dot.y + $0.1) }
      func crowd(_ spot: (x: Double, y: Double)) -> Int {
        let near = { (other: (x: Double, y: Double), height: Double) in
          abs(other.x - spot.x) < 14 && abs(other.y - height - spot.y) < 11
        }
        return spots.count { near($0, 0) } * 2 + dots.count { near($0, -4) }
      }
      spots.append(choices.min { crowd($0) < crowd($1) } ?? dot)
    }
    return spots
  }

  private func mark(_ point: ServicePoint) -> [HTMLNode] {
    let (x, y) = (x(point.pace), y(point.attention))
    return [
      Drawing.line(
        "span", text(x), text(self.y(point.interval.upper)), text(x),
        text(self.y(point.interval.lower)), width: "1"),
      element(
        "circle", .class("dot"), HTMLAttribute("cx", text(x)), HTMLAttribute("cy", text(y)),
        HTMLAttribute("r", "4")),
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
    let share = (min(octaves, max(-octaves, octave)) + octaves) / (2 * octaves)
    return Self.left + 16 + (Self.right - Self.left - 32) * share
  }

  /// log2, straight between the powers: enough for a drawing, and the same on every machine.
  private static func octave(of pace: Double) -> Double {
    guard pace > 0 else { return -mostOctaves }
    var (rest, whole) = (pace, 0.0)
    while rest >= 2, whole < mostOctaves { (rest, whole) = (rest / 2, whole + 1) }
    while rest < 1, whole > -mostOctaves { (rest, whole) = (rest * 2, whole - 1) }
    return whole + min(1, max(0, rest - 1))
  }
}
