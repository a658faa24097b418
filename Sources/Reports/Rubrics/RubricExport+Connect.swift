import Conversations
import LanguageAnalysis
public import Rubrics

extension RubricExport {
  /// What `aws connect create-evaluation-form` takes: weights in per cent, scores of 0 to 10.
  ///
  /// Longest texts and ids: Amazon Connect API reference, CreateEvaluationForm.
  public static func connect(_ rubric: Rubric, texts: Texts) -> RubricExport {
    var writer = ConnectWriter(rubric, texts: texts)
    writer.write()
    let held = rubric.exportLosses.filter { loss in
      switch loss {
      case .sections, .sectionWeights, .weights, .critical, .alwaysOwed: false
      default: true
      }
    }
    return RubricExport(bytes: writer.bytes, losses: held + writer.losses)
  }
}

private struct ConnectWriter {
  private let rubric: Rubric
  private let texts: Texts
  var bytes: [UInt8] = []
  private var cuts = 0
  private var rounded = 0
  private var replaced = 0
  private var references: Set<String> = []
  /// By criterion, in hundredths of a per cent.
  private let weights: [String: Int]

  init(_ rubric: Rubric, texts: Texts) {
    self.rubric = rubric
    self.texts = texts
    weights = Self.weights(of: rubric)
  }

  /// Shares that sum to exactly 100 %: what rounding down leaves goes to the largest remainders.
  private static func weights(of rubric: Rubric) -> [String: Int] {
    let exact = rubric.criteria.map { 10_000 * rubric.share(ofCriteria: [$0.id]) }
    var weights = exact.map { Int($0 + 0.000_001) }
    let order = exact.indices.sorted { a, b in
      let (x, y) = (exact[a] - Double(weights[a]), exact[b] - Double(weights[b]))
      return x == y ? a < b : x > y
    }
    let left = 10_000 - weights.reduce(0, +)
    if left > 0, left <= order.count {
      for index in order.prefix(left) where exact[index] > 0 { weights[index] += 1 }
    }
    return Dictionary(zip(rubric.criteria.map(\.id), weights)) { first, _ in first }
  }

  var losses: [ExportLoss] {
    (rounded > 0 ? [.rounded(rounded)] : []) + (cuts > 0 ? [.cut(cuts)] : [])
      + (replaced > 0 ? [.ids(replaced)] : [])
  }

  mutating func write() {
    bytes.append(literal: "{\n  \"Title\": ")
    string(rubric.title[texts.language], most: 128)
    let description = rubric.description[texts.language]
    if !description.isEmpty {
      bytes.append(literal: ",\n  \"Description\": ")
      string(description, most: 1024)
    }
    bytes.append(
      literal: ",\n  \"ScoringStrategy\": {\"Mode\": \"QUESTION_ONLY\", \"Status\": \"ENABLED\"}")
    bytes.append(literal: ",\n  \"Items\": [")
    for (place, section) in rubric.sections.enumerated() {
      bytes.append(text: place > 0 ? ",\n" : "\n")
      write(section)
    }
    bytes.append(literal: "\n  ]\n}\n")
  }

  private mutating func write(_ section: Section) {
    let id = reference(section.id)
    bytes.append(literal: "    {\"Section\": {\"RefId\": ")
    bytes.append(json: id)
    bytes.append(literal: ", \"Title\": ")
    string(section.title[texts.language], most: 128)
    let description = section.description[texts.language]
    if !description.isEmpty {
      bytes.append(literal: ", \"Instructions\": ")
      string(description, most: 1024)
    }
    bytes.append(literal: ", \"Items\": [")
    for (place, criterion) in section.criteria.enumerated() {
      bytes.append(text: place > 0 ? ",\n" : "\n")
      write(criterion, section: id)
    }
    bytes.append(literal: "\n    ]}}")
  }

  private mutating func write(_ criterion: Criterion, section: String) {
    let id = reference(criterion.id)
    bytes.append(literal: "      {\"Question\": {\"RefId\": ")
    bytes.append(json: id)
    bytes.append(literal: ", \"Title\": ")
    string(criterion.title[texts.language], most: 350)
    let description = criterion.description[texts.language]
    if !description.isEmpty {
      bytes.append(literal: ", \"Instructions\": ")
      string(description, most: 1024)
    }
    bytes.append(literal: ", \"QuestionType\": \"SINGLESELECT\", \"NotApplicableEnabled\": ")
    bytes.append(text: String(!criterion.alwaysOwed))
    bytes.append(literal: ", \"Weight\": ")
    bytes.append(number: Double(weights[criterion.id] ?? 0) / 100)
    bytes.append(
      literal: ",\n        \"QuestionTypeProperties\": {\"SingleSelect\": {\"Options\": [")
    for (place, level) in criterion.gradedLevels(texts).enumerated() {
      bytes.append(text: place > 0 ? ",\n" : "\n")
      write(level, of: criterion, id: "\(id.prefix(36))-\(place + 1)", section: section)
    }
    bytes.append(literal: "\n        ]}}}}")
  }

  private mutating func write(
    _ level: Level, of criterion: Criterion, id: String, section: String
  ) {
    let exact = criterion.maxPoints > 0 ? max(0, 10 * level.points / criterion.maxPoints) : 0
    let score = exact.rounded(.toNearestOrAwayFromZero)
    if abs(score - exact) > 0.000_001 { rounded += 1 }
    bytes.append(literal: "          {\"RefId\": ")
    bytes.append(json: id)
    bytes.append(literal: ", \"Text\": ")
    string(level.title[texts.language], most: 128)
    bytes.append(literal: ", \"Score\": ")
    bytes.append(number: score)
    if let critical = criterion.critical,
      level.points < criterion.failsBelow * criterion.maxPoints
    {
      bytes.append(literal: ", \"AutomaticFail\": true")
      if critical == .section {
        bytes.append(literal: ", \"AutomaticFailConfiguration\": {\"TargetSection\": ")
        bytes.append(json: section)
        bytes.append(literal: "}")
      }
    }
    bytes.append(literal: "}")
  }

  private mutating func string(_ text: String, most: Int) {
    if text.count > most { cuts += 1 }
    bytes.append(json: String(text.prefix(most)))
  }

  /// At most 40 letters, digits, dots, hyphens and underscores, each once in a form.
  private mutating func reference(_ id: String) -> String {
    var reference = String(id.prefix(40))
    var number = 2
    while !references.insert(reference).inserted {
      reference = "\(id.prefix(36))-\(number)"
      number += 1
    }
    if reference != id { replaced += 1 }
    return reference
  }
}
