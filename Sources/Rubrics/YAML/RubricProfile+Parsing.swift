import LanguageAnalysis

extension RubricProfile {
  /// The version of profiles that this parley reads (`profile: 1`).
  static let format = "1"
  private static let parts = ["rubric", "section", "criterion", "level"]
  private static let partFields = [
    "rubric": ["path", "order", "id", "title", "description", "points"],
    "section": ["path", "order", "id", "title", "weight"],
    "criterion": [
      "path", "order", "id", "title", "description", "points", "weight", "critical",
      "notApplicable",
    ],
    "level": ["path", "order", "title", "description", "points"],
  ]

  /// Reads a profile file (Documentation/Formats/rubric-profile.md).
  public init(parsing bytes: [UInt8]) throws(RubricImportError) {
    var findings: [Finding] = []
    guard let tree = YAMLTree.read(bytes, findings: &findings) else {
      let finding = findings.first
      throw RubricImportError(
        .profile(.syntax(finding?.message ?? "cannot be read")), line: finding?.line ?? 0,
        column: finding?.column ?? 0)
    }
    let form = try ProfileTable(
      tree, "profile", allowed: ["profile", "name", "text", "namespaces"] + Self.parts)
    let version = try form.text("profile")
    guard version == Self.format else {
      throw form.error(
        .unknownWord(key: "profile", word: version, allowed: [Self.format]), at: "profile")
    }
    name = form.has("name") ? try form.text("name") : "profile"
    let word = form.has("text") ? try form.text("text") : TextMode.html.rawValue
    guard let mode = TextMode(rawValue: word) else {
      throw form.error(
        .unknownWord(key: "text", word: word, allowed: TextMode.allCases.map(\.rawValue)),
        at: "text")
    }
    self.mode = mode
    namespaces =
      try form.table("namespaces")?.scalars().map {
        Namespace(prefix: $0.key, uri: $0.value)
      } ?? []
    guard let rubric = try Self.part("rubric", form) else { throw form.missing("rubric") }
    guard let criterion = try Self.part("criterion", form) else { throw form.missing("criterion") }
    self.rubric = rubric
    self.criterion = criterion
    section = try Self.part("section", form)
    level = try Self.part("level", form)
  }

  /// A part is a table, or its path alone.
  private static func part(
    _ name: String, _ form: ProfileTable
  ) throws(RubricImportError) -> Part? {
    guard form.has(name) else { return nil }
    guard let table = try form.table(name, allowed: partFields[name]) else { return nil }
    guard table.has("path") else { throw table.missing("\(name).path") }
    var fields: [String: String] = [:]
    for (key, value) in try table.scalars() where key != "path" { fields[key] = value }
    return Part(path: try table.text("path"), fields: fields)
  }
}

/// One mapping of a profile.
private struct ProfileTable {
  let name: String
  let place: YAMLTree.Place
  let entries: [(key: YAMLTree.YAMLKey, value: YAMLTree)]

  init(
    _ tree: YAMLTree, _ name: String, allowed: [String]?
  ) throws(RubricImportError) {
    guard case .mapping(let entries) = tree.content else {
      throw RubricImportError(
        .profile(.syntax("\"\(name)\" is \"key: value\" lines, not \(tree.kind)")),
        line: tree.place.line, column: tree.place.column)
    }
    self.name = name
    place = tree.place
    self.entries = entries
    guard let allowed else { return }
    for (key, _) in entries where !allowed.contains(key.name) {
      throw RubricImportError(
        .profile(
          .unknownKey(key.name, nearest: NearestName.of(key.name, among: allowed))),
        line: key.place.line, column: key.place.column)
    }
  }

  func has(_ key: String) -> Bool { entries.contains { $0.key.name == key } }

  func error(_ problem: ProfileProblem, at key: String) -> RubricImportError {
    let place = entries.first { $0.key.name == key }?.value.place ?? place
    return RubricImportError(.profile(problem), line: place.line, column: place.column)
  }

  func missing(_ key: String) -> RubricImportError {
    RubricImportError(.profile(.missingKey(key)), line: place.line, column: place.column)
  }

  func text(_ key: String) throws(RubricImportError) -> String {
    guard let value = entries.first(where: { $0.key.name == key })?.value else {
      throw missing(key)
    }
    guard case .scalar(let text, _) = value.content, !text.isEmpty else {
      throw error(.syntax("\"\(key)\" is a text, not \(value.kind)"), at: key)
    }
    return text
  }

  func table(
    _ key: String, allowed: [String]? = nil
  ) throws(RubricImportError) -> ProfileTable? {
    guard let value = entries.first(where: { $0.key.name == key })?.value else { return nil }
    if let allowed, allowed.contains("path"), case .scalar = value.content {
      let path = YAMLTree.YAMLKey(name: "path", place: value.place)
      return try ProfileTable(
        YAMLTree(content: .mapping([(path, value)]), place: value.place), key, allowed: allowed)
    }
    return try ProfileTable(value, key, allowed: allowed)
  }

  func scalars() throws(RubricImportError) -> [(key: String, value: String)] {
    var scalars: [(key: String, value: String)] = []
    for (key, _) in entries { scalars.append((key.name, try text(key.name))) }
    return scalars
  }
}
