import Conversations
import ServiceMetrics
import SkillProgress
import Statistics

extension TeamPage {
  // MARK: - Figures

  /// All together, then by channel, person and month.
  func figures(_ records: [KPIRecord]) -> [HTMLNode] {
    guard let all = KPITable(records, by: .all).rows.first else {
      return [quiet(service.words.none)]
    }
    var nodes = [
      element("dl", .class("facts")) {
        for figure in all.figures { fact(figure) }
      }
    ]
    if let reading = all.reading {
      nodes.append(element("p") { capitalized(service.words.reading(reading)) })
    }
    for grouping in [KPITable.Grouping.channel, .person, .month] {
      let table = KPITable(records, by: grouping)
      guard table.rows.contains(where: { $0.group != nil }) else { continue }
      nodes.append(element("h3") { service.words.grouping(grouping) })
      nodes.append(grid(table))
    }
    nodes.append(quiet(service.words.legend))
    return nodes
  }

  private func fact(_ figure: KPIFigure) -> HTMLNode {
    element("div") {
      element("dt") { service.words.metric(figure.metric) }
      element("dd") {
        service.value(figure.value, of: figure.metric)
        element("small") {
          service.interval(figure) ?? service.words.tooFew
          if let target = service.target(figure) {
            element("br")
            service.words.target + " " + target
          }
          if let verdict = figure.verdict {
            ", "
            element(
              "span", .class(verdict == .missed ? "low" : verdict == .reached ? "accent" : "")
            ) {
              service.words.verdict(verdict)
            }
          }
        }
      }
    }
  }

  private func grid(_ table: KPITable) -> HTMLNode {
    let metrics = Metric.allCases.filter { metric in table.rows.contains { $0[metric] != nil } }
    var grid = GridTable(
      title: service.words.title + ", " + service.words.grouping(table.grouping),
      columns: [service.words.grouping(table.grouping)] + metrics.map(service.words.metric))
    for row in table.rows {
      grid.add(
        service.title(row, in: table.grouping),
        metrics.map { metric in row[metric].map(cell) ?? dash })
    }
    return grid.node
  }

  private var dash: [HTMLNode] { [element("span", .class("quiet")) { "–" }] }

  private func cell(_ figure: KPIFigure) -> [HTMLNode] {
    guard let interval = service.interval(figure) else {
      return [element("span", .class("quiet")) { service.words.tooFew + " (\(figure.count))" }]
    }
    return [
      element("div") {
        service.value(figure.value, of: figure.metric)
        if let verdict = figure.verdict, verdict != .open {
          " "
          element("span", .class(verdict == .missed ? "low" : "accent")) {
            service.words.verdict(verdict)
          }
        }
      },
      element("div", .class("quiet range")) { interval },
    ]
  }

  // MARK: - Map

  /// Speed × attention as a drawing, and the same as a table.
  func map(_ points: [ServicePoint]) -> [HTMLNode] {
    let drawn = points.filter(\.hasEnoughData)
    guard !drawn.isEmpty else { return [quiet(service.words.noMap)] }
    var table = GridTable(
      title: service.words.map,
      columns: [
        words.person, service.words.grouping(.channel), service.words.attention,
        service.words.firstResponse, service.words.pace,
      ])
    for (place, point) in drawn.enumerated() {
      table.add(
        "\(place + 1)  " + point.person.title,
        [
          [.text(service.words.channel(point.channel))],
          [
            .text(service.words.percent(Numbers.percent(point.attention)) + " "),
            element("span", .class("quiet")) { percent(point.interval) },
          ],
          [.text(service.time(point.seconds))],
          [.text("× " + service.tenths(point.pace))],
        ])
    }
    return [
      element("p") { service.words.mapAbout },
      ServiceMap(points: drawn, words: service.words).node, table.node,
    ]
  }

  // MARK: - Themes

  func themes(_ themes: [Theme]) -> [HTMLNode] {
    guard !themes.isEmpty else { return [quiet(service.words.noThemes)] }
    return [
      element("ul", .class("plain")) {
        for theme in themes {
          element("li") {
            element("p") {
              element("strong", HTMLAttribute("lang", theme.language.rawValue)) {
                capitalized(theme.title)
              }
              if !theme.wordings.isEmpty {
                element("span", .class("quiet"), HTMLAttribute("lang", theme.language.rawValue)) {
                  "  " + theme.wordings.joined(separator: ", ")
                }
              }
            }
            element("p", .class("quiet")) {
              service.words.themeCounts(theme.conversations, theme.negative)
              if let interval = theme.interval, theme.conversations >= KPIFigure.fewest {
                " (" + service.words.percent(percent(interval)) + ")"
              }
            }
            for quote in theme.quotes {
              element("blockquote") {
                element("p", HTMLAttribute("lang", theme.language.rawValue)) {
                  texts.quoted(quote.text)
                }
                element("footer") { service.words.conversation(quote.conversation, quote.turn) }
              }
            }
          }
        }
      }
    ]
  }
}
