public import Statistics

/// SERVQUAL: what customers expected of a service, what they perceived, and the gap between the two.
///
/// Parasuraman, Zeithaml, Berry 1988, Journal of Retailing 64(1): quality is P − E, dimension by
/// dimension; a gap below 0 falls short of what was expected.
public struct Survey: Sendable, Hashable {
  public enum Dimension: String, Sendable, Hashable, CaseIterable {
    case reliability, assurance, tangibles, empathy, responsiveness
  }

  public struct Gap: Sendable, Hashable {
    public var dimension: Dimension
    /// Answers to both questions.
    public var count: Int
    /// Means on the scale of the survey.
    public var expected: Double
    public var perceived: Double
    /// P − E.
    public var gap: Double
    /// 95 %, by respondent; nil below `KPIFigure.fewest` answers.
    public var interval: Interval?
  }

  /// In the order of `Dimension`; dimensions that nobody answered are left out.
  public private(set) var gaps: [Gap] = []
  public private(set) var respondents = 0
  public private(set) var faults: [RowFault] = []

  /// The ends of the scale of SERVQUAL's questions.
  public static let scale = 1...7

  /// Reads a row a respondent; columns `<dimension>_e` and `<dimension>_p`, several questions of one
  /// dimension as `<dimension>_1_e`; see Documentation/Formats/survey.md.
  public init(_ bytes: [UInt8]) throws(TableError) {
    var table = try DataTable(bytes)
    let questions = Survey.questions(in: table.header)
    guard !questions.isEmpty else {
      throw .noColumn(name: "reliability_e", columns: table.header)
    }
    var answers: [Dimension: [(expected: Double, perceived: Double)]] = [:]
    while let (line, cells) = try table.next() {
      respondents += 1
      for dimension in Dimension.allCases {
        var pairs: [(Double, Double)] = []
        for question in questions where question.dimension == dimension {
          let expected = answer(question.expected, in: cells, line, table.header)
          let perceived = answer(question.perceived, in: cells, line, table.header)
          if let expected, let perceived { pairs.append((expected, perceived)) }
        }
        guard !pairs.isEmpty else { continue }
        // One respondent is one draw, however many questions a dimension has.
        let count = Double(pairs.count)
        answers[dimension, default: []].append(
          (pairs.reduce(0) { $0 + $1.0 } / count, pairs.reduce(0) { $0 + $1.1 } / count))
      }
    }
    if respondents == 0 { throw .empty }
    gaps = Dimension.allCases.compactMap { dimension in
      answers[dimension].map { Survey.gap(dimension, $0) }
    }
  }

  private static func gap(
    _ dimension: Dimension, _ answers: [(expected: Double, perceived: Double)]
  ) -> Gap {
    let differences = answers.map { $0.perceived - $0.expected }
    var generator = SeededGenerator(seed: UInt64(differences.count))
    return Gap(
      dimension: dimension, count: answers.count,
      expected: Bootstrap.mean(answers.map(\.expected)),
      perceived: Bootstrap.mean(answers.map(\.perceived)), gap: Bootstrap.mean(differences),
      interval: differences.count < KPIFigure.fewest
        ? nil
        : Bootstrap(
          of: differences.sorted(), replications: 1000, using: &generator, figure: Bootstrap.mean
        ).interval())
  }

  private mutating func answer(
    _ column: Int, in cells: [String], _ line: Int, _ header: [String]
  ) -> Double? {
    guard cells.indices.contains(column), !cells[column].isEmpty else { return nil }
    let number = DataTable.number(cells[column])
    let ends = Double(Survey.scale.lowerBound)...Double(Survey.scale.upperBound)
    if let number, ends.contains(number) { return number }
    faults.append(
      RowFault(
        line: line,
        problem: .noAnswer(
          column: header[column], String(cells[column].prefix(40)), from: Survey.scale.lowerBound,
          to: Survey.scale.upperBound)))
    return nil
  }

  private struct Question {
    var dimension: Dimension
    var expected: Int
    var perceived: Int
  }

  /// Pairs of columns that end in `_e` and `_p` and begin with a dimension's name.
  private static func questions(in header: [String]) -> [Question] {
    let names = header.map { $0.lowercased() }
    return names.indices.compactMap { place in
      let name = names[place]
      guard name.hasSuffix("_e"),
        let dimension = Dimension.allCases.first(where: { name.hasPrefix($0.rawValue + "_") }),
        let perceived = names.firstIndex(of: name.dropLast() + "p")
      else { return nil }
      return Question(dimension: dimension, expected: place, perceived: perceived)
    }
  }
}
