import LanguageAnalysis

/// The numbers by which a customer's mood moves: `Scenarios/mood.table`, compiled in.
///
/// They are teaching conventions, not measured psychology. Numbers are thousandths.
public struct MoodTable: Sendable, Hashable {
  /// What a behaviour counts as in the phase of a conversation.
  public enum Kind: String, Sendable, Hashable, CaseIterable { case plain, feeling, solution }

  /// What one behaviour does to a customer, before multipliers.
  public struct Effect: Sendable, Hashable {
    /// A behaviour, with `:2` where it is for one grade; or one of the two kinds of solutions.
    public let name: String
    public let anger: Int
    public let trust: Int
    public let kind: Kind

    /// The effect's name without a grade: what repetition is counted by.
    public var family: Substring { name.prefix { $0 != ":" } }
    /// Makes the customer angrier.
    public var isHarmful: Bool { anger > 0 }
  }

  static let solution: BehaviourID = "offer-solution"
  static let deadline: BehaviourID = "commit-deadline"
  static let acknowledgement: BehaviourID = "acknowledge-emotion"
  static let dated = "dated-solution"
  static let undated = "undated-solution"

  /// In the order of the file.
  public let effects: [Effect]
  /// Instead of the effect of the same name from the third time on.
  public let again: [Effect]
  private let settings: [Setting: Int]
  private let datedPlace: Int?
  private let undatedPlace: Int?
  /// Places in `effects` by grade, from 1, of each behaviour.
  private let grades: [BehaviourID: [Int?]]
  /// Place of the counter that each effect's repetitions go by.
  private let counters: [Int]
  /// Number of counters: one for all grades of a behaviour.
  let counterCount: Int

  /// The table that the program was built with.
  public static let builtIn = MoodTable(parsing: GeneratedMood.table.description)

  init(effects: [Effect], again: [Effect], settings: [Setting: Int]) {
    self.effects = effects
    self.again = again
    self.settings = settings
    datedPlace = effects.firstIndex { $0.name == Self.dated }
    undatedPlace = effects.firstIndex { $0.name == Self.undated }
    var families: [Substring] = []
    counters = effects.map { effect in
      if let known = families.firstIndex(of: effect.family) { return known }
      families.append(effect.family)
      return families.count - 1
    }
    counterCount = families.count
    var grades: [BehaviourID: [Int?]] = [:]
    for family in families {
      let all = effects.firstIndex { $0.name == family }
      grades[BehaviourID(String(family))] = (1...3).map { grade in
        effects.firstIndex { $0.name == "\(family):\(grade)" } ?? all
      }
    }
    self.grades = grades
  }

  subscript(setting: Setting) -> Int { settings[setting] ?? 0 }

  func effect(again name: String) -> Effect? { again.first { $0.name == name } }

  /// Place of the counter that an effect's repetitions go by.
  func counter(ofEffectAt place: Int) -> Int { counters[place] }

  /// Places of what a turn with these behaviours does, in the table's order.
  func effects(of turn: TurnBehaviours) -> [Int] {
    var found: [Int] = []
    for (id, grade) in turn.found {
      if id == Self.solution {
        if let place = turn.isRecognised(Self.deadline) ? datedPlace : undatedPlace {
          found.append(place)
        }
      } else if let place = grades[id]?[min(max(grade, 1), 3) - 1] {
        found.append(place)
      }
    }
    return found.sorted()
  }

  /// A number of the table that belongs to no behaviour.
  public enum Setting: String, Sendable, Hashable, CaseIterable {
    case repeat1 = "repeat-1"
    case repeat2 = "repeat-2"
    case repeat3 = "repeat-3"
    case repeat4 = "repeat-4"
    case hot, cool
    case solutionWhenHot = "solution-when-hot"
    case solutionWhenCool = "solution-when-cool"
    case feelingWhenHot = "feeling-when-hot"
    case bond
    case bondMiddle = "bond-middle"
    case turnLeastAnger = "turn-least-anger"
    case turnMostAnger = "turn-most-anger"
    case turnMostTrust = "turn-most-trust"
    case decay, floor
    case floorWhenSolved = "floor-when-solved"
    case unheard, angry
    case hangUp = "hang-up"
    case irritatedFrom = "irritated-from"
    case angryFrom = "angry-from"
    case furiousFrom = "furious-from"
    case warmTrust = "warm-trust"
    case hysteresis
  }
}
