/// A scenario as a picture: scenes, and what leads from one to the other.
public struct ScenarioDiagram: Sendable {
  private let scenario: Scenario
  private let graph: SceneGraph

  public init(_ scenario: Scenario) {
    self.scenario = scenario
    graph = SceneGraph(scenario)
  }

  /// One arrow, with all that leads along it.
  private struct Arrow {
    var from: Int
    var to: Int
    var labels: [String]
    var kind: Kind

    enum Kind: Hashable { case route, fallback, ask, back }
  }

  /// In file order; routes between the same two scenes share an arrow.
  private func arrows() -> [Arrow] {
    var arrows: [Arrow] = []
    func add(_ from: Int, _ to: Int, _ label: String, _ kind: Arrow.Kind) {
      let known = arrows.firstIndex { $0.from == from && $0.to == to && $0.kind == kind }
      if let known { return arrows[known].labels.append(label) }
      arrows.append(Arrow(from: from, to: to, labels: [label], kind: kind))
    }
    for (from, edges) in graph.edges.enumerated() {
      for edge in edges {
        let route = edge.route.map { scenario.scenes[from].routes[$0] }
        let label = route.map(Self.label) ?? "else"
        switch edge.target {
        case .ask: if let to = edge.to { add(from, to, label, .ask) }
        case .scene: if let to = edge.to { add(from, to, label, route == nil ? .fallback : .route) }
        case .back:
          for to in graph.waiting[from].sorted() where to >= 0 { add(from, to, label, .back) }
        }
      }
    }
    return arrows
  }

  private static func label(_ route: Route) -> String {
    "\(route.condition)\(route.guards.source)\(route.isTwice ? " twice" : "")"
  }

  /// A Mermaid flowchart, as Markdown pages on the web draw it.
  public func mermaid() -> String {
    var page = "flowchart TD\n"
    for (place, scene) in scenario.scenes.enumerated() {
      let name = scene.name
      let shape =
        scene.ending.map { "([\"\(name)<br/>\($0.rawValue)\"])" }
        ?? (place == 0 ? "[[\"\(name)\"]]" : "[\"\(name)\"]")
      page += "  s\(place)\(shape)\n"
    }
    for arrow in arrows() {
      let line = arrow.kind == .ask || arrow.kind == .back ? "-.->" : "-->"
      let labels = arrow.labels.map { $0.replacing("|", with: "or").replacing("&", with: "and") }
      let label = labels.map { Self.escaped($0) }.joined(separator: "<br/>")
      page += "  s\(arrow.from) \(line)|\"\(label)\"| s\(arrow.to)\n"
    }
    for (place, scene) in scenario.scenes.enumerated() {
      if let ending = scene.ending { page += "  class s\(place) \(ending.rawValue)\n" }
    }
    page += "  classDef good fill:#d8f0d8,stroke:#2e7d32,color:#123\n"
    page += "  classDef fair fill:#fff3cd,stroke:#8a6d1a,color:#123\n"
    page += "  classDef bad fill:#f8d7da,stroke:#a02834,color:#123\n"
    page += "  classDef hangup fill:#e2e3e5,stroke:#444,color:#123\n"
    return page
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("<", with: "#lt;").replacing(">", with: "#gt;").replacing("\"", with: "#quot;")
  }

  /// A Graphviz graph: `dot -Tsvg`.
  public func dot() -> String {
    var page = "digraph \"\(scenario.id)\" {\n  rankdir=TB; node [fontname=\"sans-serif\"];\n"
    for (place, scene) in scenario.scenes.enumerated() {
      let look =
        scene.ending.map { "shape=ellipse, style=filled, fillcolor=\"\(Self.color(of: $0))\"" }
        ?? (place == 0 ? "shape=box, peripheries=2" : "shape=box")
      let label = scene.ending.map { "\(scene.name)\\n\($0.rawValue)" } ?? scene.name
      page += "  \"\(scene.name)\" [\(look), label=\"\(label)\"];\n"
    }
    for arrow in arrows() {
      let names = (scenario.scenes[arrow.from].name, scenario.scenes[arrow.to].name)
      let look = arrow.kind == .ask || arrow.kind == .back ? ", style=dashed" : ""
      let label = arrow.labels.joined(separator: "\\n")
      page += "  \"\(names.0)\" -> \"\(names.1)\" [label=\"\(label)\"\(look)];\n"
    }
    return page + "}\n"
  }

  private static func color(of ending: Scene.Ending) -> String {
    switch ending {
    case .good: "#d8f0d8"
    case .fair: "#fff3cd"
    case .bad: "#f8d7da"
    case .hangup: "#e2e3e5"
    }
  }
}
