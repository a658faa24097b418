import LanguageAnalysis
public import RolePlay

/// What plays never see.
public struct CoverageReport: Sendable {
  private let words: ScenarioTexts
  private let style: TextStyle

  public init(words: ScenarioTexts, style: TextStyle) {
    self.words = words
    self.style = style
  }

  public func bytes(for all: [PlayCoverage]) -> [UInt8] {
    var page = Page(style: style)
    for coverage in all {
      page.space()
      page.paragraph(
        "\(coverage.scenario.id) (\(words.playsRun(coverage.plays, coverage.languages)))",
        tone: .strong)
      put(words.scenesTitle, coverage.scenes, coverage.unseen(endings: false), on: &page)
      put(words.endings, coverage.endings, coverage.unseen(endings: true), on: &page)
      put(words.routes, coverage.routes, [], on: &page)
      for scene in coverage.scenario.scenes {
        let lines = coverage.untaken.filter { $0.scene == scene.name }.map(\.route.line.number)
        if lines.isEmpty { continue }
        let list = lines.map(String.init).joined(separator: ", ")
        page.paragraph(
          words.never("\(scene.name), \(words.lines(lines.count)) \(list)"), indent: 4, tone: .faint
        )
      }
    }
    return page.bytes
  }

  private func put(
    _ what: String, _ count: (seen: Int, all: Int), _ unseen: [String], on page: inout Page
  ) {
    page.paragraph(
      words.covered(what, count.seen, count.all), indent: 2,
      tone: count.seen == count.all ? .good : .fair)
    if !unseen.isEmpty {
      page.paragraph(words.never(unseen.joined(separator: ", ")), indent: 4, tone: .faint)
    }
  }

  /// `[{"schema":1,"scenario","plays","scenes":{"seen","all"},"endings","routes","unseenScenes","untakenRoutes","unusedElse"}]`
  public func json(for all: [PlayCoverage]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(list: all) { coverage, bytes in
      bytes.append(literal: "{\"schema\":1,\"scenario\":")
      bytes.append(json: coverage.scenario.id)
      bytes.append(literal: ",\"plays\":")
      bytes.append(integer: coverage.plays)
      for (name, count) in [
        ("scenes", coverage.scenes), ("endings", coverage.endings), ("routes", coverage.routes),
      ] {
        bytes.append(text: ",\"\(name)\":{\"seen\":\(count.seen),\"all\":\(count.all)}")
      }
      bytes.append(literal: ",\"unseenScenes\":")
      bytes.append(list: coverage.unseenScenes) { $1.append(json: $0) }
      bytes.append(literal: ",\"untakenRoutes\":")
      bytes.append(list: coverage.untaken) { $1.append(routeOf: $0.scene, $0.route) }
      bytes.append(literal: ",\"unusedElse\":")
      bytes.append(list: coverage.unusedElse) { $1.append(json: $0) }
      bytes.append(literal: "}")
    }
    bytes.append(literal: "\n")
    return bytes
  }
}
