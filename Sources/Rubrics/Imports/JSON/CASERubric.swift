import Conversations
import LanguageAnalysis

/// Rubrics of 1EdTech CASE 1.1: a `CFRubric`, a list of them, or a package that holds some.
/// A criterion's category names its section.
enum CASERubric {
  static let format = RubricFormat.json(
    "case", title: "1EdTech CASE (CFRubric)", recognises: { !rubrics(in: $0).isEmpty }, read: read)

  private static func rubrics(in document: JSONValue) -> [JSONValue] {
    let package = document.member("CFPackage") ?? document
    let list =
      package.array ?? package.member("CFRubrics")?.array
      ?? package.member("CFDefinitions")?.member("CFRubrics")?.array
      ?? [package.member("CFRubric") ?? package]
    return list.filter { $0.member("CFRubricCriteria")?.array != nil }
  }

  private static func read(
    _ document: JSONValue, notes: inout ImportNotes
  ) throws(RubricImportError) -> [ImportedRubric] {
    var read: [ImportedRubric] = []
    for rubric in rubrics(in: document) {
      var sections: [ImportedSection] = []
      for criterion in rubric.members("CFRubricCriteria").stablySorted(by: { position(of: $0) }) {
        let category = criterion.line("category")
        let place: Int
        if let known = sections.firstIndex(where: { $0.title == category }) {
          place = known
        } else {
          place = sections.count
          sections.append(ImportedSection(id: "", title: category))
        }
        sections[place].criteria.append(try self.criterion(criterion))
      }
      read.append(
        ImportedRubric(
          id: rubric.id("identifier") ?? "", title: rubric.line("title"),
          description: rubric.words("description"), sections: sections))
    }
    return read
  }

  private static func position(of part: JSONValue) -> Double? { part.member("position")?.double }

  private static func criterion(
    _ criterion: JSONValue
  ) throws(RubricImportError) -> ImportedCriterion {
    var levels: [ImportedLevel] = []
    for level in criterion.members("CFRubricCriterionLevels")
      .stablySorted(by: { position(of: $0) })
    {
      let quality = level.line("quality")
      let description = level.words("description")
      levels.append(
        ImportedLevel(
          title: quality.isEmpty ? description : quality,
          description: quality.isEmpty ? "" : description, points: try level.number("score")))
    }
    let text = criterion.words("description")
    let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: true)
    let rest = lines.count > 1 ? String(lines[1]) : ""
    return ImportedCriterion(
      id: criterion.id("identifier") ?? "",
      title: lines.first.map(String.init) ?? criterion.line("category"),
      description: rest, points: levels.compactMap(\.points).max(),
      weight: try criterion.number("weight"), levels: levels)
  }
}
