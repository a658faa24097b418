import LanguageAnalysis

/// Turns the tree of a rubric file into a rubric: the form, its policies, bands and sections.
struct RubricReader {
  var fields: FieldReader
  /// Where each criterion's id stands, section by section, for faults found on the whole rubric.
  private var criterionPlaces: [[YAMLTree.Place]] = []
  private var criterionIDs: [String: YAMLTree.Place] = [:]

  init(names: BehaviourNames, text: String) {
    fields = FieldReader(names: names, places: ScalarPlaces(text))
  }

  static let keys = [
    "parley", "id", "version", "title", "description", "policies", "pass", "bands", "sections",
  ]

  mutating func rubric(_ tree: YAMLTree) -> Rubric? {
    guard checkFormat(tree),
      let form = fields.fields(tree, of: "a rubric", allowed: Self.keys)
    else { return nil }
    fields.require(["id", "title", "sections"], in: form, of: "the rubric")
    let id = fields.id(form)
    let version = fields.integer(form, "version", in: 1...999_999_999) ?? 1
    let title = fields.localized(form, "title")
    let description = fields.localized(form, "description")
    let policies = policies(form)
    let pass = fields.number(form, "pass", in: 0...100, "a score from 0 to 100")
    let bands = bands(form)
    let sections = sections(form, policies: policies)
    guard let id else { return nil }
    let rubric = Rubric(
      id: id, version: version, title: title, description: description, policies: policies,
      pass: pass, bands: bands, sections: sections)
    checkReach(rubric)
    return rubric
  }

  /// The version comes first: of a newer format, nothing else can be judged.
  private mutating func checkFormat(_ tree: YAMLTree) -> Bool {
    guard case .mapping(let entries) = tree.content else { return true }
    guard let (_, node) = entries.first(where: { $0.key.name == "parley" }) else {
      fields.report(
        "format-version", at: tree.place,
        "rubric does not say its format: begin with \"parley: \(RubricFile.format)\"")
      return true
    }
    let text: String? =
      if case .scalar(let scalar, _) = node.content { scalar } else { nil }
    if text == String(RubricFile.format) { return true }
    if let text, let version = Int(text), version > RubricFile.format {
      fields.report(
        "format-version", at: node.place, length: text.utf8.count,
        "rubric is in format \(version) and this parley reads format \(RubricFile.format):"
          + " use a newer parley")
      return false
    }
    fields.report(
      "format-version", at: node.place, "\"parley\" is the format: \(RubricFile.format)")
    return true
  }

  private mutating func policies(_ form: FieldReader.Fields) -> Policies {
    let defaults = Policies()
    guard let node = form["policies"],
      let table = fields.fields(
        node, of: "\"policies\"",
        allowed: ["notApplicable", "fail", "normalise", "display", "bonusCap"])
    else { return defaults }
    return Policies(
      notApplicable: fields.choice(table, "notApplicable") ?? defaults.notApplicable,
      fail: fields.choice(table, "fail") ?? defaults.fail,
      normalise: fields.choice(table, "normalise") ?? defaults.normalise,
      display: fields.choice(table, "display") ?? defaults.display,
      bonusCap: fields.number(
        table, "bonusCap", in: 1...1000, "the highest score that bonus points reach, 1 to 1000"))
  }

  private mutating func bands(_ form: FieldReader.Fields) -> [Band] {
    var bands: [Band] = []
    var seen: Set<String> = []
    for node in fields.items(form, "bands", of: "the rubric") ?? [] {
      guard let band = fields.fields(node, of: "a band", allowed: ["id", "from", "title"]) else {
        continue
      }
      fields.require(["id", "from", "title"], in: band, of: "a band")
      let from = fields.number(band, "from", in: 0...100, "a score from 0 to 100")
      let title = fields.localized(band, "title")
      guard let id = fields.id(band) else { continue }
      if !seen.insert(id).inserted {
        fields.report("duplicate-id", at: band.place(of: "id"), "two bands are called \"\(id)\"")
      }
      guard let from else { continue }
      if let last = bands.last, from >= last.from {
        fields.report(
          "bands", at: band.place(of: "from"),
          "bands go from the best down: \(from.ruleText) stands below \(last.from.ruleText)")
      }
      bands.append(Band(id: id, from: from, title: title))
    }
    if let last = bands.last, last.from != 0 {
      fields.report(
        "bands", at: form.place(of: "bands"),
        "scores below \(last.from.ruleText) are in no band: the last band starts from 0")
    }
    return bands
  }

  private mutating func sections(
    _ form: FieldReader.Fields, policies: Policies
  ) -> [Section] {
    var sections: [Section] = []
    var places: [YAMLTree.Place] = []
    var seen: Set<String> = []
    for node in fields.items(form, "sections", of: "the rubric") ?? [] {
      guard
        let table = fields.fields(
          node, of: "a section", allowed: ["id", "title", "description", "weight", "criteria"])
      else { continue }
      fields.require(["id", "title", "criteria"], in: table, of: "a section")
      let id = fields.id(table) ?? ""
      if !id.isEmpty, !seen.insert(id).inserted {
        fields.report(
          "duplicate-id", at: table.place(of: "id"), "two sections are called \"\(id)\"")
      }
      let section = Section(
        id: id, title: fields.localized(table, "title"),
        description: fields.localized(table, "description"),
        weight: fields.number(
          table, "weight", in: 0...FieldReader.largest, "a number from 0 to 1000000"),
        criteria: criteria(table, policies: policies))
      sections.append(section)
      places.append(table.place(of: "weight"))
    }
    checkWeights(sections, places)
    return sections
  }

  private mutating func criteria(
    _ section: FieldReader.Fields, policies: Policies
  ) -> [Criterion] {
    var criteria: [Criterion] = []
    var places: [YAMLTree.Place] = []
    for node in fields.items(section, "criteria", of: "a section") ?? [] {
      guard let (criterion, place) = fields.criterion(node, policies: policies) else { continue }
      if let first = criterionIDs[criterion.id] {
        fields.report(
          "duplicate-id", at: place,
          "two criteria are called \"\(criterion.id)\"; the first on line \(first.line)")
      } else if !criterion.id.isEmpty {
        criterionIDs[criterion.id] = place
      }
      criteria.append(criterion)
      places.append(place)
    }
    if !criteria.isEmpty, criteria.allSatisfy({ $0.weight == 0 }) {
      fields.report(
        "weight", at: section.place, "all criteria of the section weigh 0: nothing can be scored")
    }
    criterionPlaces.append(places)
    return criteria
  }

  private mutating func checkWeights(_ sections: [Section], _ places: [YAMLTree.Place]) {
    guard let first = places.first else { return }
    let missing = sections.firstIndex { $0.weight == nil }
    if let missing, sections.contains(where: { $0.weight != nil }) {
      fields.report(
        "weight", at: places[missing],
        "section \"\(sections[missing].id)\" has no weight and others have: give all or none")
    } else if sections.allSatisfy({ $0.weight == 0 }) {
      fields.report("weight", at: first, "all sections weigh 0: nothing can be scored")
    }
  }

  private mutating func checkReach(_ rubric: Rubric) {
    for fault in RubricCheck.faults(of: rubric) {
      guard fault.section < criterionPlaces.count,
        fault.criterion < criterionPlaces[fault.section].count
      else { continue }
      fields.report(
        fault.code, fault.severity, at: criterionPlaces[fault.section][fault.criterion],
        length: max(1, rubric.sections[fault.section].criteria[fault.criterion].id.utf8.count),
        fault.message)
    }
  }
}

extension Double {
  /// The number as people write it: without `.0`.
  var ruleText: String { RuleNumber.text(of: self) }
}
