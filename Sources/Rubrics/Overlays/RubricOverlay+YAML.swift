import Conversations
public import LanguageAnalysis

extension RubricOverlay {
  /// The overlay as YAML; reading it gives the same overlay back.
  public func yaml() -> String {
    var yaml = YAMLWriter()
    yaml.field("parley", number: Double(RubricFile.format))
    yaml.field("overlay", rubric)
    yaml.list("criteria", entries) { yaml, entry in entry.write(to: &yaml) }
    return yaml.text
  }

  /// The item of one entry as it stands below `criteria:`.
  public static func item(_ entry: Entry) -> String {
    let text = RubricOverlay(rubric: "", entries: [entry]).yaml()
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(3)
      .joined(separator: "\n")
  }
}

extension RubricOverlay.Entry {
  fileprivate func write(to yaml: inout YAMLWriter) {
    yaml.field("id", id)
    if let title { yaml.field("title", title) }
    if let points { yaml.field("points", number: points) }
    if let skill { yaml.field("skill", skill) }
    if let weight { yaml.field("weight", number: weight) }
    if let critical { yaml.field("critical", critical.rawValue) }
    if let failsBelow { yaml.field("failsBelow", number: failsBelow) }
    if alwaysOwed { yaml.field("notApplicable", "never") }
    if let only { yaml.field("only", only.description) }
    switch kind {
    case .answer(let rule):
      yaml.field("occasion", rule.occasion.ruleText)
      yaml.field("answer", rule.answer.ruleText)
      if rule.window != AnswerRule.defaultWindow {
        yaml.field("window", number: Double(rule.window))
      }
      if rule.late != 0 { yaml.field("late", number: rule.late) }
      if !rule.before.isEmpty { yaml.field("before", rule.before.ruleText) }
      if rule.outOfOrder != 0 { yaml.field("outOfOrder", number: rule.outOfOrder) }
    case .levels(let levels):
      yaml.list("levels", levels) { yaml, level in
        yaml.field("points", number: level.points)
        if let when = level.when { yaml.field("when", when.description) }
      }
    case .absence(let rule):
      yaml.field("never", rule.never.ruleText)
      if rule.each != 0 { yaml.field("each", number: rule.each) }
    case .manual, nil: break
    }
  }
}

/// An overlay as a file holds it, with everything that is wrong in the file.
public struct OverlayFile: Sendable {
  /// Nil where a finding is an error.
  public let overlay: RubricOverlay?
  /// Sorted by place.
  public let findings: [Finding]

  /// Reads all of the file; `behaviours` are those that its rules may name.
  public init(parsing bytes: [UInt8], behaviours: BehaviourNames) {
    var findings: [Finding] = []
    guard let tree = YAMLTree.read(bytes, findings: &findings) else {
      (overlay, self.findings) = (nil, findings.sorted())
      return
    }
    let text = String(decoding: SourceLines.withoutMark(bytes), as: UTF8.self)
    var reader = FieldReader(names: behaviours, places: ScalarPlaces(text))
    let overlay = reader.overlay(tree)
    findings += reader.findings
    self.overlay = findings.hasErrors ? nil : overlay
    self.findings = findings.sorted()
  }
}

extension FieldReader {
  static let overlayKeys = [
    "id", "title", "points", "skill", "only", "weight", "critical", "failsBelow", "notApplicable",
    "occasion", "answer", "window", "late", "before", "outOfOrder", "levels", "never", "each",
  ]

  private enum Never: String, CaseIterable { case never }

  fileprivate mutating func overlay(_ tree: YAMLTree) -> RubricOverlay? {
    guard
      let form = fields(tree, of: "an overlay", allowed: ["parley", "overlay", "criteria"])
    else { return nil }
    require(["parley", "overlay"], in: form, of: "the overlay")
    if let version = integer(form, "parley", in: 1...999_999_999), version != RubricFile.format {
      report(
        "format-version", at: form.place(of: "parley"),
        "overlay is in format \(version) and this parley reads format \(RubricFile.format)")
    }
    var overlay = RubricOverlay(rubric: id(form, "overlay") ?? "")
    var seen: Set<String> = []
    for node in items(form, "criteria", of: "the overlay") ?? [] {
      guard let entry = entry(node) else { continue }
      if !seen.insert(entry.id).inserted {
        report("duplicate-id", at: node.place, "two entries are for \"\(entry.id)\"")
      }
      overlay.entries.append(entry)
    }
    return overlay
  }

  private mutating func entry(_ node: YAMLTree) -> RubricOverlay.Entry? {
    guard let table = fields(node, of: "an entry", allowed: Self.overlayKeys) else { return nil }
    require(["id"], in: table, of: "an entry")
    guard let id = id(table) else { return nil }
    var entry = RubricOverlay.Entry(
      id: id, title: table["title"].flatMap { text($0, "title") },
      points: number(table, "points", in: 0...Self.largest, "a number from 0 to 1000000"),
      kind: overlayKind(table), only: rule(table, "only"), skill: self.id(table, "skill"),
      weight: number(table, "weight", in: 0...Self.largest, "a number from 0 to 1000000"),
      critical: choice(table, "critical"), failsBelow: share(table, "failsBelow"))
    entry.alwaysOwed = choice(table, "notApplicable", Never.self) == .never
    return entry
  }

  private mutating func overlayKind(_ table: Fields) -> Criterion.Kind? {
    let present = ["occasion", "levels", "never"].filter(table.has)
    if present.count > 1 {
      report(
        "conflict", at: table.place(of: present[1]),
        "\"\(present[1])\" and \"\(present[0])\" are two kinds of criterion: keep one")
    }
    switch present.first {
    case "occasion": return .answer(answer(table))
    case "levels": return levels(table, policies: Policies(normalise: .min)).0
    case "never":
      let never = list(table, "never", speaker: .agent)
      return .absence(AbsenceRule(never: never, each: positive(table, "each") ?? 0))
    default: return nil
    }
  }
}

extension LocalizedText {
  /// True where it is that text in one of the languages.
  func holds(_ text: String) -> Bool { en == text || fr == text }
}
