import Conversations
import LanguageAnalysis

extension FieldReader {
  static let criterionKeys = [
    "id", "title", "description", "guidance", "advice", "skill", "tags", "channels", "only",
    "points", "weight", "critical", "failsBelow", "bonus", "notApplicable", "occasion", "answer",
    "window", "late", "before", "outOfOrder", "levels", "never", "each", "examples",
  ]

  /// `notApplicable: never`, the one word of that key of a criterion.
  private enum NotApplicable: String, CaseIterable { case never }

  /// A criterion and the place of its id.
  mutating func criterion(
    _ node: YAMLTree, policies: Policies
  ) -> (Criterion, YAMLTree.Place)? {
    guard let table = fields(node, of: "a criterion", allowed: Self.criterionKeys) else {
      return nil
    }
    require(["id", "title"], in: table, of: "a criterion")
    let id = id(table) ?? ""
    let (kind, points) = kind(table, policies: policies)
    var criterion = Criterion(
      id: id, title: localized(table, "title"), description: localized(table, "description"),
      guidance: localized(table, "guidance"), advice: localized(table, "advice"),
      skill: self.id(table, "skill"), kind: kind, maxPoints: points ?? 1,
      weight: number(table, "weight", in: 0...Self.largest, "a number from 0 to 1000000"),
      critical: choice(table, "critical"), isBonus: flag(table, "bonus"),
      alwaysOwed: choice(table, "notApplicable", NotApplicable.self) == .never,
      only: rule(table, "only"), channels: channels(table), tags: tags(table),
      examples: examples(table))
    if let share = share(table, "failsBelow") { criterion.failsBelow = share }
    checkKeys(of: criterion, table)
    return (criterion, table.place(of: "id"))
  }

  // MARK: Kinds

  private mutating func kind(
    _ table: Fields, policies: Policies
  ) -> (Criterion.Kind, Double?) {
    let kinds: [(name: String, keys: [String])] = [
      ("answer", ["occasion", "answer", "window", "late", "before", "outOfOrder"]),
      ("levels", ["levels"]), ("never", ["never", "each"]),
    ]
    let present = kinds.filter { $0.keys.contains(where: table.has) }
    if present.count > 1, let first = present.first {
      let strays = present.dropFirst().flatMap(\.keys).filter(table.has)
      for key in strays {
        report(
          "conflict", at: table.place(of: key),
          "\"\(key)\" and \"\(first.keys.first(where: table.has) ?? "")\" are two kinds of"
            + " criterion: make two of them")
      }
    }
    switch present.first?.name {
    case "answer": return (.answer(answer(table)), points(table))
    case "levels":
      if table.has("points") {
        report(
          "conflict", at: table.place(of: "points"), "the points of this criterion are its levels'")
      }
      return levels(table, policies: policies)
    case "never":
      require(["never"], in: table, of: "a criterion with \"each\"")
      let points = points(table)
      let each = positive(table, "each") ?? points ?? 1
      let never = list(table, "never", speaker: .agent)
      return (.absence(AbsenceRule(never: never, each: each)), points)
    default: return (.manual([]), points(table))
    }
  }

  private mutating func points(_ table: Fields) -> Double? {
    require(["points"], in: table, of: "a criterion without levels")
    return positive(table, "points")
  }

  mutating func answer(_ table: Fields) -> AnswerRule {
    require(["occasion", "answer"], in: table, of: "a criterion about answers")
    if table.has("outOfOrder"), !table.has("before") {
      report(
        "no-effect", .warning, at: table.place(of: "outOfOrder"),
        "\"outOfOrder\" has no effect without \"before\"")
    }
    return AnswerRule(
      occasion: list(table, "occasion", speaker: .customer),
      answer: list(table, "answer", speaker: .agent),
      window: integer(table, "window", in: 1...99) ?? AnswerRule.defaultWindow,
      late: share(table, "late") ?? 0,
      before: list(table, "before", speaker: .agent), outOfOrder: share(table, "outOfOrder") ?? 0)
  }

  mutating func levels(
    _ table: Fields, policies: Policies
  ) -> (Criterion.Kind, Double?) {
    var levels: [(level: Level, fields: Fields)] = []
    var hasPoints = true
    for node in items(table, "levels", of: "a criterion") ?? [] {
      guard
        let row = fields(
          node, of: "a level", allowed: ["points", "when", "title", "description"])
      else { continue }
      require(["points"], in: row, of: "a level")
      // Below 0 only where the lowest level counts as 0.
      let lowest = policies.normalise == .min ? -Self.largest : 0
      let points = number(
        row, "points", in: lowest...Self.largest,
        lowest < 0 ? "a number, at most 1000000" : "a number from 0 to 1000000")
      let level = Level(
        points: points ?? 0, when: rule(row, "when"), title: localized(row, "title"),
        description: localized(row, "description"))
      if points == nil { hasPoints = false }
      levels.append((level, row))
    }
    // A level whose points could not be read would make its neighbours look wrong.
    if hasPoints { checkLevels(levels, table, policies: policies) }
    let values = levels.map(\.level)
    let isManual = !levels.contains { $0.fields.has("when") }
    return (isManual ? .manual(values) : .levels(values), values.map(\.points).max())
  }

  // MARK: Further keys

  private mutating func channels(_ table: Fields) -> [Channel] {
    var channels: [Channel] = []
    for node in items(table, "channels", of: "a criterion") ?? [] {
      if let channel = choice(node, "channels", Channel.self) { channels.append(channel) }
    }
    return channels
  }

  private mutating func tags(_ table: Fields) -> [String] {
    let pillars = ["availability", "effectiveness", "empathy", "personalisation"]
    var tags: [String] = []
    for node in items(table, "tags", of: "a criterion") ?? [] {
      guard let tag = text(node, "tags") else { continue }
      if let pillar = NearestName.of(tag, among: pillars), pillar != tag {
        report(
          "unknown-tag", .warning, at: node.place, length: tag.unicodeScalars.count,
          "\"\(tag)\" is none of the four pillars", hint: pillar)
      }
      tags.append(tag)
    }
    return tags
  }

  private mutating func examples(_ table: Fields) -> [Criterion.Example] {
    guard let node = table["examples"],
      let kinds = fields(node, of: "\"examples\"", allowed: ["good", "bad"])
    else { return [] }
    var examples: [Criterion.Example] = []
    for (key, isGood) in [("good", true), ("bad", false)] {
      guard let value = kinds[key] else { continue }
      let items: [YAMLTree] =
        if case .sequence(let items) = value.content { items } else { [value] }
      for item in items {
        examples.append(Criterion.Example(isGood: isGood, text: localized(item, key)))
      }
    }
    return examples
  }
}
