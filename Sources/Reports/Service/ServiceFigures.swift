import Conversations
import ServiceMetrics
import Statistics

/// Service figures as people read them.
struct ServiceFigures {
  let texts: Texts
  let words: ServiceTexts

  init(_ texts: Texts) {
    self.texts = texts
    words = .texts(in: texts.language)
  }

  /// `4.4`, `72 %`, `+31`, `48 s`, `3.5 h`.
  func value(_ value: Double, of metric: Metric) -> String {
    switch metric.kind {
    case .scale: return tenths(value)
    case .netPromoters:
      return (value > 0.5 ? "+" : value < -0.5 ? "−" : "") + Numbers.whole(abs(value))
    case .share: return words.percent(Numbers.percent(value))
    case .time: return time(metric == .resolutionHours ? value * 3600 : value)
    }
  }

  /// `4.1–4.7`, `57–71 %`, both ends in the unit of the figure; nil where there is not enough data.
  func interval(_ figure: KPIFigure) -> String? {
    guard let interval = figure.interval else { return nil }
    switch figure.metric.kind {
    case .scale: return tenths(interval.lower) + "–" + tenths(interval.upper)
    case .netPromoters:
      return value(interval.lower, of: .nps) + " … " + value(interval.upper, of: .nps)
    case .share:
      return words.percent(Numbers.percent(interval.lower) + "–" + Numbers.percent(interval.upper))
    case .time:
      let factor = figure.metric == .resolutionHours ? 3600.0 : 1
      let unit = unit(of: figure.value * factor)
      return unit.words(
        unit.number(interval.lower * factor) + "–" + unit.number(interval.upper * factor))
    }
  }

  /// `≥ 4.5`; nil where there is none.
  func target(_ figure: KPIFigure) -> String? {
    figure.target.map {
      let target = value($0, of: figure.metric)
      return figure.metric.isLowBetter ? words.atMost(target) : words.atLeast(target)
    }
  }

  func verdict(_ figure: KPIFigure) -> String? {
    figure.interval == nil ? words.tooFew : figure.verdict.map(words.verdict)
  }

  /// What a row of a table is about.
  func title(_ row: KPITable.Row, in grouping: KPITable.Grouping) -> String {
    guard let group = row.group else { return grouping == .all ? words.all : words.unnamed }
    return grouping == .channel ? Channel(rawValue: group).map(words.channel) ?? group : group
  }

  func time(_ seconds: Double) -> String {
    let unit = unit(of: seconds)
    return unit.words(unit.number(seconds))
  }

  /// Seconds, minutes or hours, with as many digits as tell something.
  private func unit(
    of seconds: Double
  ) -> (words: @Sendable (String) -> String, number: (Double) -> String) {
    if abs(seconds) < 100 { return (words.seconds, { Numbers.whole($0) }) }
    if abs(seconds) < 100 * 60 { return (words.minutes, { tenths($0 / 60) }) }
    return (words.hours, { tenths($0 / 3600) })
  }

  func tenths(_ value: Double) -> String {
    let tenths = (value * 10).rounded(.toNearestOrAwayFromZero) / 10
    let text = texts.exact(tenths)
    return text.contains(texts.decimalSign) ? text : text + texts.decimalSign + "0"
  }
}
