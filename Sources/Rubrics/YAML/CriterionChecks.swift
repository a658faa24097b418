import LanguageAnalysis

extension FieldReader {
  /// Keys that contradict each other or do nothing.
  mutating func checkKeys(of criterion: Criterion, _ table: Fields) {
    if criterion.critical != nil, criterion.isBonus {
      report("conflict", at: table.place(of: "critical"), "a bonus cannot be critical")
    }
    if table.has("failsBelow"), !table.has("critical") {
      report(
        "no-effect", .warning, at: table.place(of: "failsBelow"),
        "\"failsBelow\" has no effect without \"critical\"")
    }
    if criterion.alwaysOwed { checkAlwaysOwed(criterion, table) }
    if case .absence(let rule) = criterion.kind, rule.each > criterion.maxPoints {
      report(
        "no-effect", .warning, at: table.place(of: "each"),
        "\"each\" is more than the points: the first occurrence takes them all")
    }
  }

  private mutating func checkAlwaysOwed(_ criterion: Criterion, _ table: Fields) {
    let place = table.place(of: "notApplicable")
    if table.has("channels") || table.has("only") {
      let key = table.has("channels") ? "channels" : "only"
      if criterion.critical != nil {
        report(
          "conflict", at: place,
          "critical with \"notApplicable: never\" fails every conversation outside \"\(key)\"")
      } else {
        report(
          "no-effect", .warning, at: place,
          "\"notApplicable: never\" makes the criterion missed outside \"\(key)\"")
      }
      return
    }
    switch criterion.kind {
    case .levels, .manual:
      report(
        "no-effect", .warning, at: place,
        "\"notApplicable: never\" has no effect: levels are always owed")
    case .answer, .absence: break
    }
  }

  mutating func checkLevels(
    _ levels: [(level: Level, fields: Fields)], _ table: Fields, policies: Policies
  ) {
    guard let last = levels.last else { return }
    let isManual = !levels.contains { $0.fields.has("when") }
    for (index, (level, row)) in levels.enumerated() {
      if index > 0 {
        let above = levels[index - 1].level.points
        if level.points > above {
          report(
            "level-order", at: row.place(of: "points"),
            "levels go from the best down: \(level.points.ruleText) stands below"
              + " \(above.ruleText)")
        } else if level.points == above, !isManual {
          report(
            "level-order", .warning, at: row.place(of: "points"),
            "level gives the same points as the one above: join them with \"or\"")
        }
      }
      if !isManual, !row.has("when"), index < levels.count - 1 {
        report(
          "unreachable-level", at: row.place,
          "level without \"when\" always holds: the levels below it are never reached")
      }
      if let rule = level.when {
        if levels[..<index].contains(where: { $0.level.when == rule }) {
          report(
            "unreachable-level", at: row.place(of: "when"),
            "level is never reached: a level above has the same \"when\"")
        } else if !rule.canHold(without: []) {
          report(
            "unreachable-level", at: row.place(of: "when"),
            "level is never reached: its \"when\" contradicts itself")
        }
      }
    }
    if !isManual, last.fields.has("when") {
      report(
        "last-level", at: last.fields.place,
        "the last level has no \"when\": add \"- points: 0\" for what is left")
    }
    if let best = levels.map(\.level.points).max(), best <= 0 {
      report("bad-number", at: table.place(of: "levels"), "the best level gives no points")
    } else if policies.normalise == .zero, last.level.points > 0, !last.fields.has("when") {
      report(
        "unreachable-zero", .warning, at: last.fields.place(of: "points"),
        "the lowest level still gives \(last.level.points.ruleText) points:"
          + " with \"normalise: zero\" nobody scores 0")
    }
  }
}
