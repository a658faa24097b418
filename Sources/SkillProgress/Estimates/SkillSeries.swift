public import Conversations
public import Statistics

/// A person's history in one skill, folded into what every figure is computed from.
public struct SkillSeries: Sendable, Hashable {
  public let key: SeriesKey
  /// As of `lastDay`.
  public private(set) var belief = SkillBelief()
  public private(set) var trace: MemoryTrace
  public private(set) var conversations = 0
  /// n.
  public private(set) var occasions = 0
  /// k.
  public private(set) var answered = 0.0
  /// Days with a conversation.
  public private(set) var days = 0
  /// Different scenarios of difficulty 3 or more.
  public private(set) var hardScenarios = 0
  public private(set) var lastDay: CalendarDay
  public private(set) var lastPassed = false
  /// The highest lower bound since there was enough data; 0 before.
  public private(set) var bestLower = 0.0
  /// What goes on the control chart, in the order of time.
  public private(set) var points: [Point] = []

  /// One value of the chart: a practice run, or a week of calls.
  public struct Point: Sendable, Hashable {
    /// Days since 1970 for a run, weeks since 1970 for calls.
    public var place: Int
    public var occasions: Int
    public var answered: Double

    /// Share of the occasions answered, 0…1.
    public var value: Double { answered / Double(occasions) }
  }

  /// One conversation, as far as one skill is concerned.
  struct Observation {
    var day: CalendarDay
    var practice: PracticeDetails?
    /// Nil where the rubric knows no pass mark.
    var hasPassed: Bool?
    var occasions: Int
    var answered: Double
    /// The same scenario was played on the same day before.
    var isRepeat = false
    /// The first run of this scenario.
    var isNewScenario = false
  }

  /// Conversations below which a figure says too little to be judged.
  public static func fewest(in stream: Stream) -> Int { stream == .call ? 5 : 3 }

  /// Difficulty from which a scenario counts for mastery.
  static let hardDifficulty = 3

  init(_ key: SeriesKey, first observation: Observation) {
    self.key = key
    lastDay = observation.day
    trace = MemoryTrace(first: SkillSeries.grade(observation))
    add(observation, isFirst: true)
  }

  mutating func add(_ observation: Observation) { add(observation, isFirst: false) }

  private mutating func add(_ observation: Observation, isFirst: Bool) {
    let gap = observation.day.number - lastDay.number
    belief.wait(days: gap)
    if !isFirst { trace.review(SkillSeries.grade(observation), afterDays: gap) }
    if isFirst || gap > 0 { days += 1 }
    lastDay = max(lastDay, observation.day)
    conversations += 1
    occasions += observation.occasions
    answered += observation.answered
    observe(observation)
    let share = observation.answered / Double(observation.occasions)
    lastPassed = observation.hasPassed ?? (share >= 0.7)
    if let practice = observation.practice, observation.isNewScenario,
      practice.difficulty >= SkillSeries.hardDifficulty
    {
      hardScenarios += 1
    }
    if conversations >= SkillSeries.fewest(in: key.stream) {
      bestLower = max(bestLower, belief.interval().lower)
    }
    addPoint(observation)
  }

  /// One update an occasion; all occasions of a conversation have its share of successes.
  private mutating func observe(_ observation: Observation) {
    var share = observation.answered / Double(observation.occasions)
    if let practice = observation.practice, practice.hints > 0 { share *= 0.5 }
    let difficulty = observation.practice.map { SkillBelief.logit(ofDifficulty: $0.difficulty) }
    for _ in 0..<min(observation.occasions, 1000) {
      belief.observe(
        share, difficulty: difficulty ?? 0, weight: observation.isRepeat ? 0.5 : 1)
    }
  }

  private mutating func addPoint(_ observation: Observation) {
    let isRun = key.stream == .practice
    let place = isRun ? observation.day.number : observation.day.week
    if !isRun, let last = points.indices.last, points[last].place == place {
      points[last].occasions += observation.occasions
      points[last].answered += observation.answered
    } else {
      points.append(
        Point(place: place, occasions: observation.occasions, answered: observation.answered))
    }
  }

  /// How a conversation went, for the spacing model; nobody is asked whether it was easy.
  private static func grade(_ observation: Observation) -> MemoryTrace.Grade {
    let share = observation.answered / Double(observation.occasions)
    return share < 0.5 ? .again : share < 0.7 ? .hard : .good
  }
}

// MARK: - As kept in the store

extension SkillSeries {
  /// What the store keeps, read back.
  init(
    key: SeriesKey, belief: SkillBelief, trace: MemoryTrace, conversations: Int, occasions: Int,
    answered: Double, days: Int, hardScenarios: Int, lastDay: CalendarDay, lastPassed: Bool,
    bestLower: Double, points: String
  ) {
    self.key = key
    self.belief = belief
    self.trace = trace
    self.conversations = conversations
    self.occasions = occasions
    self.answered = answered
    self.days = days
    self.hardScenarios = hardScenarios
    self.lastDay = lastDay
    self.lastPassed = lastPassed
    self.bestLower = bestLower
    self.points = SkillSeries.points(from: points)
  }

  /// `place:answered/occasions`, separated by spaces.
  var writtenPoints: String {
    points.map { "\($0.place):\($0.answered)/\($0.occasions)" }.joined(separator: " ")
  }

  private static func points(from text: String) -> [Point] {
    text.split(separator: " ").compactMap { word in
      guard let colon = word.firstIndex(of: ":"), let slash = word.lastIndex(of: "/"),
        colon < slash, let place = Int(word[..<colon]),
        let answered = Double(word[word.index(after: colon)..<slash]),
        let occasions = Int(word[word.index(after: slash)...]), occasions > 0
      else { return nil }
      return Point(place: place, occasions: occasions, answered: answered)
    }
  }
}
