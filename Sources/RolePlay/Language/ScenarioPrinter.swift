import Conversations
import LanguageAnalysis

extension Scenario {
  /// The scenario as a `.parley` file; parsed, it is this scenario again.
  public func source() -> String {
    var page = "parley: \(ScenarioFile.format)\nid: \(id)\n"
    page.add(title) { "title.\($0): " }
    page += "channel: \(channel.rawValue)\ndifficulty: \(difficulty)\n"
    page += "skills: \(skills.joined(separator: " "))\ntoday: \(today.description)\n"
    page +=
      "customer: anger=\(DecimalNumber.text(of: temper.anger))"
      + " trust=\(DecimalNumber.text(of: temper.trust)) patience=\(temper.patience)\n"
    page.add(card) { "card.\($0): " }
    for limit in allow { page += "allow \(limit)\n" }
    for fact in facts {
      page += "fact \(fact.name): \(fact.kind.rawValue)"
      if !fact.sources.isEmpty {
        page += " from " + fact.sources.map(\.rawValue).joined(separator: " or ")
      }
      page += "\n"
    }
    for scene in scenes { page += "\n" + scene.source() }
    return page
  }

  /// SHA-256 of `source()`: the same for files that differ in comments and blanks alone.
  public var hash: String { ContentHash.hex(of: source()) }
}

extension Scene {
  func source() -> String {
    var page = "== \(name)\n"
    if let ending { page += "ending: \(ending.rawValue)\n" }
    for line in lines {
      page.add(line.text) { "C \(line.id).\($0)> " }
    }
    for line in lines where !line.guards.isEmpty || line.isOnce {
      page += "say \(line.id)" + line.guards.source + (line.isOnce ? " once" : "") + "\n"
    }
    if let goal { page += "goal: \(goal.condition) within \(goal.turns)\n" }
    for (step, hint) in hints.enumerated() {
      if let hint { page.add(hint) { "hint\(step + 1).\($0): " } }
    }
    if let model { page.add(model) { "model.\($0)> " } }
    for sample in samples { page.add(sample.text) { "+ \(sample.behaviour).\($0): " } }
    for route in routes { page += "\(route)\n" }
    if let fallback { page += "else -> \(fallback)\n" }
    return page
  }
}

extension String {
  /// One line for each language that there is a text in; `mark` makes its beginning.
  fileprivate mutating func add(_ text: LocalizedText, mark: (String) -> String) {
    for language in [Language.en, .fr] {
      if let own = text.own(language) { self += mark(language.rawValue) + own + "\n" }
    }
  }
}

extension Condition: CustomStringConvertible {
  /// As it is written: `apology & not re-ask`.
  public var description: String {
    switch self {
    case .nothing: "nothing"
    case .all(let terms): terms.map(\.description).joined(separator: " & ")
    case .any(let terms): terms.map(\.description).joined(separator: " | ")
    }
  }
}

extension Condition.Term: CustomStringConvertible {
  public var description: String { (isNegated ? "not " : "") + behaviour.rawValue }
}

extension GuardTest: CustomStringConvertible {
  /// As it is written: `anger >= 7`.
  public var description: String {
    switch self {
    case .known(let fact, let isNegated): (isNegated ? "not " : "") + "known(\(fact))"
    case .measure(let measure, let comparison, let bound):
      "\(measure) \(comparison.rawValue) \(DecimalNumber.text(of: bound))"
    }
  }
}

extension GuardTest.Measure: CustomStringConvertible {
  public var description: String {
    switch self {
    case .anger: "anger"
    case .trust: "trust"
    case .patience: "patience"
    case .turns: "turns"
    case .seen(let scene): "seen(\(scene))"
    case .count(let behaviour): "count(\(behaviour))"
    }
  }
}

extension [GuardTest] {
  /// ` when a and b`; empty where there is none.
  var source: String {
    isEmpty ? "" : " when " + map(\.description).joined(separator: " and ")
  }
}

extension Target: CustomStringConvertible {
  public var description: String {
    switch self {
    case .scene(let name): name
    case .ask(let name): "ask \(name)"
    case .back: "return"
    }
  }
}

extension Route: CustomStringConvertible {
  /// The line as it is written.
  public var description: String {
    "on \(condition)\(guards.source)\(isTwice ? " twice" : "") -> \(target)"
  }
}
