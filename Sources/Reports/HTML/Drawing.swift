import SkillProgress
import Statistics

/// The drawings of the reports: small, in the page's colours, each with the words that say the same.
enum Drawing {
  /// An interval on a rail from 0 to 1, a dot at the figure.
  ///
  /// - Parameter words: what it says, for those who do not see it.
  static func bar(
    _ interval: Interval, at value: Double, isFaint: Bool = false, words: String
  ) -> HTMLNode {
    func x(_ share: Double) -> String { Numbers.exact(120 * min(1, max(0, share))) }
    let tone = isFaint ? " faint" : ""
    return svg(
      width: 120, height: 10, words: words, style: "width:100%;height:10px", stretches: true
    ) {
      line("rail", x(0), "5", x(1), "5", width: "2")
      line("span" + tone, x(interval.lower), "5", x(interval.upper), "5", width: "5")
      element(
        "line", .class("span" + tone), HTMLAttribute("x1", x(value)), HTMLAttribute("x2", x(value)),
        HTMLAttribute("y1", "0"), HTMLAttribute("y2", "10"), HTMLAttribute("stroke-width", "2"),
        HTMLAttribute("vector-effect", "non-scaling-stroke"))
    }
  }

  /// Values 0…1 in the order of time.
  static func sparkline(_ values: [Double], words: String) -> HTMLNode {
    let shown = Array(values.suffix(60))
    let step = shown.count > 1 ? 152 / Double(shown.count - 1) : 0
    func y(_ value: Double) -> Double { 21 - 18 * min(1, max(0, value)) }
    let points = shown.enumerated().map {
      "\(Numbers.exact(4 + step * Double($0))),\(Numbers.exact(y($1)))"
    }
    return svg(width: 160, height: 24, words: words, style: "width:160px;height:24px") {
      line("rail", "0", "23.5", "160", "23.5", width: "1")
      element("polyline", .class("spark"), HTMLAttribute("points", points.joined(separator: " ")))
      if let last = shown.last {
        element(
          "circle", .class("dot"),
          HTMLAttribute("cx", Numbers.exact(4 + step * Double(shown.count - 1))),
          HTMLAttribute("cy", Numbers.exact(y(last))), HTMLAttribute("r", "2.5"))
      }
    }
  }

  /// A share 0…1 as a bar.
  static func share(_ share: Double, words: String) -> HTMLNode {
    let end = Numbers.exact(120 * min(1, max(0, share)))
    return svg(
      width: 120, height: 10, words: words, style: "width:100%;height:10px", stretches: true
    ) {
      line("rail", "0", "5", "120", "5", width: "2")
      line("span", "0", "5", end, "5", width: "5")
    }
  }

  static func line(
    _ name: String, _ x1: String, _ y1: String, _ x2: String, _ y2: String, width: String
  ) -> HTMLNode {
    element(
      "line", .class(name), HTMLAttribute("x1", x1), HTMLAttribute("y1", y1),
      HTMLAttribute("x2", x2), HTMLAttribute("y2", y2), HTMLAttribute("stroke-width", width),
      HTMLAttribute("vector-effect", "non-scaling-stroke"))
  }

  static func svg(
    width: Int, height: Int, words: String, style: String, stretches: Bool = false,
    @HTMLBuilder content: () -> [HTMLNode]
  ) -> HTMLNode {
    element(
      "svg", HTMLAttribute("viewBox", "0 0 \(width) \(height)"),
      HTMLAttribute("preserveAspectRatio", stretches ? "none" : "xMinYMid meet"),
      HTMLAttribute("role", "img"), HTMLAttribute("aria-label", words),
      HTMLAttribute("style", style)
    ) { content() }
  }
}
