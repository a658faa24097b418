public import LanguageAnalysis

/// What the words of grids mean in behaviours; read from `binding.words`.
public struct BindingWords: Sendable {
  /// One thing that grids ask for, the rules that stand for it, and the words that mean it.
  struct Meaning: Sendable {
    var name: String
    var rule: Rule?
    var full: Rule?
    var trace: Rule?
    var only: Rule?
    var answer: AnswerRule?
    var never: [BehaviourReference] = []
    var skill: String?
    var most = BindingConfidence.sure
    var strong: [GridPhrase] = []
    var weak: [GridPhrase] = []
    /// Beside one of these it means something else.
    var cancels: [GridPhrase] = []

    var isAbsence: Bool { !never.isEmpty }
  }

  /// Lists of words that are no meaning.
  enum List: String, CaseIterable {
    case people, judgement, negation, critical, service, school, generic, ignored
  }

  private(set) var meanings: [Meaning] = []
  private var lists: [List: [GridPhrase]] = [:]
  private(set) var ignored: Set<String> = []

  func phrases(_ list: List) -> [GridPhrase] { lists[list] ?? [] }

  /// The words that travel inside the binary.
  public static var builtIn: [UInt8] {
    let text = GeneratedRubrics.bindingWords
    return Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Reads a file of words; nil where a finding is an error.
  public static func parse(
    _ bytes: [UInt8], behaviours: BehaviourNames
  ) -> (words: BindingWords?, findings: [Finding]) {
    var reader = BindingWordsReader(bytes, behaviours: behaviours)
    reader.read()
    return (reader.findings.hasErrors ? nil : reader.words, reader.findings.sorted())
  }

  // MARK: - Filling, by the reader

  mutating func add(_ meaning: Meaning) { meanings.append(meaning) }

  mutating func add(_ phrases: [GridPhrase], to list: List) {
    lists[list, default: []] += phrases
  }

  mutating func ignore(_ words: [String]) { ignored.formUnion(words) }

  mutating func changeLast(_ change: (inout Meaning) -> Void) {
    guard !meanings.isEmpty else { return }
    change(&meanings[meanings.count - 1])
  }
}

/// How sure a binding is. The lowest first.
public enum BindingConfidence: String, Sendable, Hashable, CaseIterable, Comparable {
  case possible, likely, sure

  public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

  /// One grade less; `possible` stays.
  var lowered: Self { self == .sure ? .likely : .possible }

  private var rank: Int {
    switch self {
    case .possible: 0
    case .likely: 1
    case .sure: 2
    }
  }
}
