import Conversations
public import LanguageAnalysis

extension Rubric {
  /// An imported grid as a rubric: its own words and points, every criterion `manual` until it is
  /// bound to rules.
  ///
  /// What a rubric file does not allow is mended: levels go from the best down, empty titles take
  /// the id, and where nothing weighs anything all weigh the same. `notes` says what was mended.
  ///
  /// - Parameter format: name of the system's format, for how it counts.
  public init(imported: ImportedRubric, format: String, notes: inout [LocalizedText]) {
    var maker = RubricMaker(conventions: ImportConventions(format: format))
    self = maker.rubric(imported)
    notes += maker.notes
  }
}

/// Makes a rubric of an imported one.
private struct RubricMaker {
  let conventions: ImportConventions
  var notes: [LocalizedText] = []
  /// Weights are given for some criteria: what has none does not count there.
  private var hasWeights = false

  init(conventions: ImportConventions) { self.conventions = conventions }

  mutating func rubric(_ imported: ImportedRubric) -> Rubric {
    hasWeights = imported.criteria.contains { $0.weight != nil }
    var sections: [Section] = []
    for part in imported.sections where !part.criteria.isEmpty {
      let title = part.title.isEmpty ? imported.title : part.title
      sections.append(
        Section(
          id: part.id, title: text(title, or: part.id), weight: part.weight,
          criteria: part.criteria.map { criterion($0) }))
    }
    mendWeights(&sections)
    let hasNegative = sections.contains { section in
      section.criteria.contains { $0.manualLevels.contains { $0.points < 0 } }
    }
    let policies = Policies(
      notApplicable: conventions.notApplicable, normalise: hasNegative ? .min : .zero)
    let description = imported.description
    return Rubric(
      id: imported.id, version: 1, title: text(imported.title, or: imported.id),
      description: description.isEmpty ? LocalizedText() : text(description, or: ""),
      policies: policies, sections: sections)
  }

  private mutating func criterion(_ imported: ImportedCriterion) -> Criterion {
    // Rubric files go from the best level down; equal points keep the system's order.
    let levels = imported.levels.stablySorted { -($0.points ?? 0) }
    let best = levels.compactMap(\.points).max() ?? imported.points ?? 0
    let hasPoints = best > 0 && levels.allSatisfy { $0.points != nil }
    let kept = hasPoints ? levels : []
    if !levels.isEmpty, !hasPoints {
      note(
        "\"\(imported.title)\": its levels have no points, so it counts by people's points",
        "« \(imported.title) » : ses niveaux sont sans points, des personnes les donneront")
    }
    var points = kept.isEmpty ? (imported.points ?? 0) : best
    var weight = imported.weight
    if points <= 0 {
      points = 1
      // Worth nothing there: shown, and without weight here.
      weight = 0
    }
    if weight == nil, conventions.weighsEqually { weight = hasWeights ? 0 : 1 }
    return Criterion(
      id: imported.id, title: text(imported.title, or: imported.id),
      description: text(described(imported, showsLevels: kept.isEmpty), or: ""),
      kind: .manual(
        kept.map { level in
          Level(
            points: level.points ?? 0, title: text(level.title, or: ""),
            description: text(level.description, or: ""))
        }),
      maxPoints: points, weight: weight.map { max(0, $0) },
      critical: imported.isCritical == true ? .form : nil)
  }

  /// The description, and levels that could not be kept as such.
  private func described(_ imported: ImportedCriterion, showsLevels: Bool) -> String {
    var lines = imported.description.isEmpty ? [] : [imported.description]
    if showsLevels {
      lines += imported.levels.map { level in
        "• "
          + [level.title, level.description].filter { !$0.isEmpty }.joined(separator: ": ")
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Section weights are given for all or none, and somewhere something weighs something.
  private mutating func mendWeights(_ sections: inout [Section]) {
    for place in sections.indices
    where sections[place].criteria.allSatisfy({ $0.weight == 0 }) {
      for index in sections[place].criteria.indices {
        sections[place].criteria[index].weight = 1
      }
      let isOnly = sections.count == 1
      if !isOnly, sections[place].weight == nil { sections[place].weight = 0 }
      note(
        "no criterion of \"\(sections[place].title[.en])\" is worth points: "
          + (isOnly ? "all weigh the same" : "the section weighs nothing"),
        "aucun critère de « \(sections[place].title[.fr]) » ne vaut de points : "
          + (isOnly ? "tous pèsent autant" : "le thème ne pèse rien"))
    }
    guard sections.contains(where: { $0.weight != nil }) else { return }
    for place in sections.indices where sections[place].weight == nil {
      sections[place].weight = sections[place].criteria.reduce(0) { $0 + $1.weight }
    }
    if sections.allSatisfy({ $0.weight == 0 }) {
      for place in sections.indices { sections[place].weight = nil }
    }
  }

  /// One text for both languages: exports do not say which theirs is.
  private func text(_ text: String, or fallback: String) -> LocalizedText {
    let text = text.isEmpty ? fallback : text
    return text.isEmpty ? LocalizedText() : LocalizedText(en: text, fr: text)
  }

  private mutating func note(_ en: String, _ fr: String) {
    notes.append(LocalizedText(en: en, fr: fr))
  }
}

extension Criterion {
  /// The levels that people choose from; none where rules decide.
  var manualLevels: [Level] {
    if case .manual(let levels) = kind { levels } else { [] }
  }
}
