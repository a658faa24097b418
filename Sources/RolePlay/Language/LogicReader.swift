import LanguageAnalysis
import Rubrics

/// Names that a line refers to, to be looked up once all of the file is read.
struct References {
  enum Kind: Hashable { case scene, fact, customerLine(scene: Int) }

  struct Reference {
    var kind: Kind
    var name: String
    var place: Place
  }

  private(set) var all: [Reference] = []

  mutating func add(_ kind: Kind, _ token: LogicCursor.Token) {
    add(kind, token.text, token.place)
  }

  mutating func add(_ kind: Kind, _ name: String, _ place: Place) {
    all.append(Reference(kind: kind, name: name, place: place))
  }
}

/// Reads conditions, guards and targets.
struct LogicReader {
  let names: BehaviourNames
  var log = FaultLog()
  var references = References()

  static let maxTerms = 16
  static let maxTests = 16
  static let maxCount = 1_000

  /// `a & not b`, `a | b`, `nothing`.
  mutating func condition(_ cursor: inout LogicCursor) -> Condition? {
    if cursor.take("nothing") { return .nothing }
    guard var terms = term(&cursor).map({ [$0] }) else { return nil }
    let sign = cursor.next?.text ?? ""
    guard sign == "&" || sign == "|" else { return .all(terms) }
    while cursor.take(sign) {
      guard terms.count < Self.maxTerms else {
        log.report(
          .lineSyntax, at: cursor.place, "more than \(Self.maxTerms) behaviours in one condition")
        return nil
      }
      guard let next = term(&cursor) else { return nil }
      terms.append(next)
    }
    if let other = cursor.next, other.text == "&" || other.text == "|" {
      log.report(
        .lineSyntax, at: other.place, "a condition has & or |, not both: write two \"on\" lines")
      return nil
    }
    return sign == "|" ? .any(terms) : .all(terms)
  }

  private mutating func term(_ cursor: inout LogicCursor) -> Condition.Term? {
    let isNegated = cursor.take("not")
    guard let token = cursor.takeWord() else {
      cursor.expected("a behaviour", log: &log)
      return nil
    }
    if token.text == "nothing" {
      log.report(.lineSyntax, at: token.place, "\"nothing\" stands alone in a condition")
      return nil
    }
    return log.behaviour(token, names).map { Condition.Term($0, isNegated: isNegated) }
  }

  /// The tests behind `when`.
  mutating func guardTests(_ cursor: inout LogicCursor) -> [GuardTest]? {
    var tests: [GuardTest] = []
    repeat {
      guard tests.count < Self.maxTests else {
        log.report(.lineSyntax, at: cursor.place, "more than \(Self.maxTests) tests in one guard")
        return nil
      }
      guard let test = guardTest(&cursor) else { return nil }
      tests.append(test)
    } while cursor.take("and")
    if cursor.take("or") {
      log.report(.lineSyntax, at: cursor.place, "a guard knows no \"or\": write two lines")
      return nil
    }
    return tests
  }

  private static let tests = [
    "anger", "trust", "patience", "turns", "seen", "count", "known", "not",
  ]

  private mutating func guardTest(_ cursor: inout LogicCursor) -> GuardTest? {
    let isNegated = cursor.take("not")
    guard let word = cursor.takeWord() else {
      cursor.expected("a test such as anger >= 7", log: &log)
      return nil
    }
    if word.text == "known" {
      guard let fact = argument(&cursor, "a fact") else { return nil }
      references.add(.fact, fact)
      return .known(fact: fact.text, isNegated: isNegated)
    }
    if isNegated {
      log.report(
        .lineSyntax, at: word.place, "in a guard, only \"not known(fact)\" has a \"not\"")
      return nil
    }
    let measure: GuardTest.Measure
    switch word.text {
    case "anger": measure = .anger
    case "trust": measure = .trust
    case "patience": measure = .patience
    case "turns": measure = .turns
    case "seen":
      guard let scene = argument(&cursor, "a scene") else { return nil }
      references.add(.scene, scene)
      measure = .seen(scene: scene.text)
    case "count":
      guard let token = argument(&cursor, "a behaviour"), let id = log.behaviour(token, names)
      else { return nil }
      measure = .count(behaviour: id)
    default:
      log.report(
        .unknownWord, at: word.place,
        "a guard tests anger, trust, patience, turns, seen(…), count(…) or known(…),"
          + " not \"\(word.text)\"",
        hint: NearestName.of(word.text, among: Self.tests))
      return nil
    }
    guard let (comparison, bound) = comparison(&cursor) else { return nil }
    return .measure(measure, comparison, thousandths: bound)
  }

  /// `(name)`
  private mutating func argument(
    _ cursor: inout LogicCursor, _ what: String
  ) -> LogicCursor.Token? {
    guard cursor.require("(", log: &log) else { return nil }
    guard let word = cursor.takeWord() else {
      cursor.expected(what, log: &log)
      return nil
    }
    return cursor.require(")", log: &log) ? word : nil
  }

  /// `>= 7`: how to compare, and the bound in thousandths.
  mutating func comparison(_ cursor: inout LogicCursor) -> (GuardTest.Comparison, Int)? {
    guard let comparison = cursor.next.flatMap({ GuardTest.Comparison(rawValue: $0.text) }) else {
      cursor.expected(">=, <=, >, < or =", log: &log)
      return nil
    }
    _ = cursor.take()
    guard let number = cursor.takeWord() else {
      cursor.expected("a number", log: &log)
      return nil
    }
    let bound = log.thousandths(
      number, in: 0...Self.maxCount * 1000,
      "a number from 0 to \(Self.maxCount) with up to three decimals")
    return bound.map { (comparison, $0) }
  }

  /// `name`, `ask name`, `return`: what stands behind `->`.
  mutating func target(_ cursor: inout LogicCursor) -> Target? {
    if cursor.take("return") { return .back }
    let isAsk = cursor.take("ask")
    guard let scene = cursor.takeWord() else {
      cursor.expected("a scene", log: &log)
      return nil
    }
    references.add(.scene, scene)
    return isAsk ? .ask(scene.text) : .scene(scene.text)
  }
}
