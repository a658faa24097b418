import Conversations
import LanguageAnalysis
import RolePlay

/// Behaviours, goals and hints in the words of the interface.
struct Guide {
  let texts: PracticeTexts
  let catalogue: BehaviourCatalogue

  /// What is said in the interface's language goes to the catalogue's titles for names.
  func title(of behaviour: BehaviourID) -> String {
    let index = catalogue.index(of: behaviour)
    let title = index.map { catalogue.behaviours[$0].title[texts.language] } ?? ""
    return title.isEmpty ? behaviour.rawValue : title.lowercasedFirst
  }

  func names(of behaviours: TurnBehaviours) -> String {
    behaviours.ids.map { title(of: $0) }.joined(separator: ", ")
  }

  /// What a condition asks for.
  func names(of condition: Condition) -> String {
    switch condition {
    case .nothing: texts.silence
    case .all(let terms): Self.joined(terms.map(name), by: texts.and)
    case .any(let terms): Self.joined(terms.map(name), by: texts.or)
    }
  }

  private func name(of term: Condition.Term) -> String {
    let title = title(of: term.behaviour)
    return term.isNegated ? texts.not(title) : title
  }

  private static func joined(_ names: [String], by word: String) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  /// The behaviours that a line of the mood table stands for: a solution may have a date.
  func behaviours(ofEffect name: String) -> [BehaviourID] {
    switch name {
    case "dated-solution": ["offer-solution", "commit-deadline"]
    case "undated-solution": ["offer-solution"]
    default: [BehaviourID(String(name.prefix { $0 != ":" }))]
    }
  }

  /// What was recognised in a turn: what moved the customer first, and not more than a few.
  func heard(in reaction: Reaction) -> String {
    guard !reaction.behaviours.isEmpty else { return texts.nothingHeard }
    var ids: [BehaviourID] = []
    let moving = reaction.step.changes.sorted { abs($0.anger) > abs($1.anger) }
    for change in moving {
      guard case .effect(let name) = change.reason else { continue }
      ids += behaviours(ofEffect: name)
    }
    ids = (ids + reaction.behaviours.ids).reduce(into: []) { known, id in
      if reaction.behaviours.has(id), !known.contains(id) { known.append(id) }
    }
    let names = ids.prefix(Self.most).map { title(of: $0) }
    return texts.heard(names, ids.count - names.count)
  }

  /// Behaviours that are named of one turn.
  private static let most = 4

  /// Behaviours of which any would do.
  func choice(of behaviours: [BehaviourID]) -> String {
    Self.joined(behaviours.prefix(Self.most).map { title(of: $0) }, by: texts.or)
  }

  func harmful(in behaviours: TurnBehaviours) -> [BehaviourID] {
    behaviours.ids.filter { id in
      catalogue.index(of: id).map { catalogue.behaviours[$0].family == .negative } ?? false
    }
  }

  /// The scene's own words; what it lacks comes from its goal and its model answer.
  func hints(of scene: Scene, in language: Language) -> [String] {
    let goal = scene.goal.map { texts.hintGoal(names(of: $0.condition)) }
    let model = scene.model.map { $0[language] }
    let own = scene.hints.enumerated().map { place, hint in
      hint.map { $0[place < 2 ? texts.language : language] }
    }
    let steps = own + Array(repeating: nil, count: max(0, 3 - own.count))
    return [steps[0] ?? goal, steps[1], steps[2] ?? model].compactMap { $0 }
      .filter { !$0.isEmpty }
  }
}

extension String {
  /// The first letter small, unless the word is all capitals.
  var lowercasedFirst: String {
    let second = dropFirst().first
    return second?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }
}
