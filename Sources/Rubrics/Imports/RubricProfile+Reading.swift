import LanguageAnalysis

extension RubricProfile {
  /// What the paths find in a document.
  func read(_ document: XMLDocument) throws(RubricImportError) -> ImportDraft {
    let namespaces = namespaces.map { (prefix: $0.prefix, uri: $0.uri) }
    var notes = ImportNotes()
    let rubrics = try document.withPaths(namespaces: namespaces) {
      paths throws(RubricImportError) in
      var reader = ProfileReader(profile: self, paths: paths)
      return try reader.rubrics()
    }
    if rubrics.isEmpty {
      notes.add(
        "no-rubric", .error, english: "the profile's \"rubric\" path finds nothing in the file",
        french: "le chemin « rubric » du profil ne trouve rien dans le fichier")
    }
    return ImportDraft(format: name, rubrics: rubrics, notes: notes)
  }
}

/// Follows a profile's paths through one document.
private struct ProfileReader {
  let profile: RubricProfile
  let paths: XMLPaths

  mutating func rubrics() throws(RubricImportError) -> [ImportedRubric] {
    var rubrics: [ImportedRubric] = []
    for element in try elements(profile.rubric, "rubric", in: nil) {
      rubrics.append(
        ImportedRubric(
          id: try text(profile.rubric, "id", "rubric", element),
          title: try text(profile.rubric, "title", "rubric", element),
          description: try text(profile.rubric, "description", "rubric", element, isLine: false),
          sections: try sections(of: element),
          declaredTotal: try number(profile.rubric, "points", "rubric", element),
          line: element.line, column: element.column))
    }
    return rubrics
  }

  private func sections(of rubric: XMLElement) throws(RubricImportError) -> [ImportedSection] {
    guard let part = profile.section else {
      return [
        ImportedSection(id: "criteria", title: "", criteria: try criteria(in: rubric))
      ]
    }
    var sections: [ImportedSection] = []
    for element in try elements(part, "section", in: rubric) {
      sections.append(
        ImportedSection(
          id: try text(part, "id", "section", element),
          title: try text(part, "title", "section", element),
          weight: try number(part, "weight", "section", element),
          criteria: try criteria(in: element)))
    }
    return sections
  }

  private func criteria(in parent: XMLElement) throws(RubricImportError) -> [ImportedCriterion] {
    let part = profile.criterion
    var criteria: [ImportedCriterion] = []
    for element in try elements(part, "criterion", in: parent) {
      let levels = try levels(of: element)
      criteria.append(
        ImportedCriterion(
          id: try text(part, "id", "criterion", element),
          title: try text(part, "title", "criterion", element),
          description: try text(part, "description", "criterion", element, isLine: false),
          points: try number(part, "points", "criterion", element)
            ?? levels.compactMap(\.points).max(),
          weight: try number(part, "weight", "criterion", element),
          isCritical: try flag(part, "critical", "criterion", element),
          allowsNotApplicable: try flag(part, "notApplicable", "criterion", element),
          levels: levels, line: element.line, column: element.column))
    }
    return criteria
  }

  private func levels(of criterion: XMLElement) throws(RubricImportError) -> [ImportedLevel] {
    guard let part = profile.level else { return [] }
    var levels: [ImportedLevel] = []
    for element in try elements(part, "level", in: criterion) {
      levels.append(
        ImportedLevel(
          title: try text(part, "title", "level", element),
          description: try text(part, "description", "level", element, isLine: false),
          points: try number(part, "points", "level", element)))
    }
    return levels
  }

  /// The elements of a part, by its `order` where it has one: numbers before words.
  private func elements(
    _ part: RubricProfile.Part, _ key: String, in parent: XMLElement?
  ) throws(RubricImportError) -> [XMLElement] {
    guard case .elements(let found) = try paths.value(of: part.path, from: parent, key: key) else {
      throw RubricImportError(.profile(.notElements(key: key, path: part.path)))
    }
    guard part.fields["order"] != nil else { return found }
    var keyed: [(number: Double?, word: String, offset: Int, element: XMLElement)] = []
    for (offset, element) in found.enumerated() {
      let word = try text(part, "order", key, element)
      keyed.append((ImportNumber.decimal(word), word, offset, element))
    }
    return keyed.sorted { a, b in
      switch (a.number, b.number) {
      case (let x?, let y?): (x, a.offset) < (y, b.offset)
      case (.some, nil): true
      case (nil, .some): false
      case (nil, nil): (a.word, a.offset) < (b.word, b.offset)
      }
    }.map(\.element)
  }

  private func raw(
    _ part: RubricProfile.Part, _ field: String, _ key: String, _ element: XMLElement
  ) throws(RubricImportError) -> String? {
    guard let path = part.fields[field] else { return nil }
    switch try paths.value(of: path, from: element, key: "\(key).\(field)") {
    case .text(let text): return text
    case .elements(let elements): return elements.first?.text
    }
  }

  private func text(
    _ part: RubricProfile.Part, _ field: String, _ key: String, _ element: XMLElement,
    isLine: Bool = true
  ) throws(RubricImportError) -> String {
    let text = try raw(part, field, key, element)
    return isLine ? PlainText.line(text, profile.mode) : PlainText.of(text, profile.mode)
  }

  private func number(
    _ part: RubricProfile.Part, _ field: String, _ key: String, _ element: XMLElement
  ) throws(RubricImportError) -> Double? {
    var text = try raw(part, field, key, element)
    if let word = text, word.hasSuffix("%") { text = String(word.dropLast()) }
    return try ImportNumber.value(text, "\(key).\(field)", at: element)
  }

  private func flag(
    _ part: RubricProfile.Part, _ field: String, _ key: String, _ element: XMLElement
  ) throws(RubricImportError) -> Bool? {
    ImportNumber.flag(try raw(part, field, key, element))
  }
}
