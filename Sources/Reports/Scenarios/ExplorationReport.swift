import LanguageAnalysis
public import RolePlay

/// What came of trying a scenario out.
public struct ExplorationReport: Sendable {
  private let words: ScenarioTexts
  private let style: TextStyle

  public init(words: ScenarioTexts, style: TextStyle) {
    self.words = words
    self.style = style
  }

  public func bytes(for found: Exploration) -> [UInt8] {
    var page = Page(style: style)
    let arrow = style.isPlain ? "->" : "→"
    for ending in found.endings {
      let isReached = ending.way != nil
      page.space()
      page.paragraph(
        "\(ending.scene) (\(words.ending(ending.kind)))", tone: isReached ? .strong : .bad)
      for (place, turn) in (ending.way ?? []).enumerated() {
        let what =
          turn.behaviours.isEmpty
          ? words.silence : turn.behaviours.map(\.rawValue).joined(separator: " & ")
        page.paragraph("\(what) \(arrow) \(turn.scene)", lead: "\(place + 1). ", indent: 2)
      }
      if !isReached { page.paragraph(words.notReached, indent: 2) }
    }
    page.space()
    if !found.unreached.isEmpty {
      page.paragraph(words.unreachedScenes, tone: .bad)
      page.paragraph(found.unreached.joined(separator: ", "), indent: 2)
      page.space()
    }
    if !found.untaken.isEmpty {
      page.paragraph(words.untakenRoutes, tone: .fair)
      for lost in found.untaken {
        page.paragraph(
          "\(lost.scene), \(words.line(lost.route.line.number)): \(lost.route)", indent: 2)
      }
      page.space()
    }
    page.paragraph(words.explored(found.turns, found.states), tone: .faint)
    let isWhole =
      found.unreached.isEmpty && found.untaken.isEmpty
      && found.endings.allSatisfy { $0.way != nil }
    if isWhole {
      page.paragraph(words.nothingLeft, tone: .good)
    } else {
      page.paragraph(found.isPartial ? words.partial : words.banded, tone: .faint)
    }
    return page.bytes
  }

  /// `{"schema":1,"scenario","turns","states","partial","endings":[{"scene","kind","way":[{"behaviours","scene"}]|null}],"unreachedScenes","untakenRoutes":[{"scene","line","route"}]}`
  public func json(for found: Exploration, of scenario: Scenario) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(literal: "{\"schema\":1,\"scenario\":")
    bytes.append(json: scenario.id)
    bytes.append(literal: ",\"turns\":")
    bytes.append(integer: found.turns)
    bytes.append(literal: ",\"states\":")
    bytes.append(integer: found.states)
    bytes.append(text: ",\"partial\":\(found.isPartial),\"endings\":")
    bytes.append(list: found.endings) { ending, bytes in
      bytes.append(literal: "{\"scene\":")
      bytes.append(json: ending.scene)
      bytes.append(literal: ",\"kind\":")
      bytes.append(json: ending.kind.rawValue)
      bytes.append(literal: ",\"way\":")
      if let way = ending.way {
        bytes.append(list: way) { turn, bytes in
          bytes.append(literal: "{\"behaviours\":")
          bytes.append(list: turn.behaviours) { $1.append(json: $0.rawValue) }
          bytes.append(literal: ",\"scene\":")
          bytes.append(json: turn.scene)
          bytes.append(literal: "}")
        }
      } else {
        bytes.append(literal: "null")
      }
      bytes.append(literal: "}")
    }
    bytes.append(literal: ",\"unreachedScenes\":")
    bytes.append(list: found.unreached) { $1.append(json: $0) }
    bytes.append(literal: ",\"untakenRoutes\":")
    bytes.append(list: found.untaken) { lost, bytes in
      bytes.append(routeOf: lost.scene, lost.route)
    }
    bytes.append(literal: "}\n")
    return bytes
  }
}

extension [UInt8] {
  /// Appends `{"scene","line","route"}`.
  mutating func append(routeOf scene: String, _ route: Route) {
    append(literal: "{\"scene\":")
    append(json: scene)
    append(literal: ",\"line\":")
    append(integer: route.line.number)
    append(literal: ",\"route\":")
    append(json: "\(route)")
    append(literal: "}")
  }

  /// Appends a JSON array.
  mutating func append<Item>(
    list: [Item], each: (Item, inout [UInt8]) -> Void
  ) {
    append(literal: "[")
    for (place, element) in list.enumerated() {
      if place > 0 { append(literal: ",") }
      each(element, &self)
    }
    append(literal: "]")
  }
}
