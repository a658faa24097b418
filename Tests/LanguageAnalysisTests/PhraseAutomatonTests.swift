import Conversations
import Testing

@testable import LanguageAnalysis

@Suite struct PhraseAutomatonTests {
  private struct Place: Hashable {
    var output: Int32
    var start: Int
    var end: Int
  }

  private static let opener = PatternOutput(behaviour: 99, kind: .shows).code

  private static func compiled(
    _ patterns: [Pattern], opener: Pattern? = nil
  ) throws -> (automaton: PhraseAutomaton, vocabulary: Vocabulary) {
    var compiler = PatternCompiler(
      language: .en, classes: RandomPattern.classes,
      patterns: patterns + (opener.map { [$0] } ?? []), further: [])
    for (number, pattern) in patterns.enumerated() {
      try compiler.add(pattern, output: PatternOutput(behaviour: number, kind: .shows))
    }
    if let opener {
      try compiler.add(opener, output: PatternOutput(behaviour: 99, kind: .shows))
    }
    let vocabulary = Vocabulary(
      words: Array(compiler.program.words.dropFirst(Int(SpecialWord.count))), forms: [])
    return (
      PhraseAutomaton(
        program: compiler.program, labels: LabelIndex(compiler.program), openerOutput: Self.opener),
      vocabulary
    )
  }

  private static func found(
    _ automaton: inout PhraseAutomaton, _ vocabulary: Vocabulary, _ words: [String],
    _ mark: Sentence.Mark
  ) -> [Place] {
    // A token stands before and behind the sentence: matches stay inside.
    let tokens = (["ba"] + words + ["ba"]).map {
      Token(
        word: vocabulary.number(of: $0) ?? SpecialWord.unknown, stem: 0, start: 0, end: 0,
        flags: [])
    }
    var matches: [PhraseAutomaton.Match] = []
    automaton.matches(
      in: tokens, Sentence(first: 1, end: 1 + words.count, mark: mark), into: &matches)
    return matches.map { Place(output: $0.output, start: $0.start - 1, end: $0.end - 1) }
  }

  /// Longest match from each token, output by output: what languages.md promises.
  private static func expected(_ patterns: [Pattern], _ matcher: NaiveMatcher) -> Set<Place> {
    var places: Set<Place> = []
    for (number, pattern) in patterns.enumerated() {
      for start in matcher.words.indices {
        if let end = matcher.ends(pattern.trimmed, from: start).max() {
          places.insert(
            Place(
              output: PatternOutput(behaviour: number, kind: .shows).code, start: start, end: end))
        }
      }
    }
    return places
  }

  @Test(arguments: 0..<4)
  func findsWhatTheReferenceFinds(seed: UInt64) throws {
    var random = RandomPattern(generator: SeededGenerator(seed: 1000 + seed))
    var matched = 0
    for _ in 0..<100 {
      var texts: [String] = []
      var patterns: [Pattern] = []
      while patterns.count < 3 {
        let text = random.text()
        guard let pattern = try? PatternParser.parse(text), !pattern.canBeEmpty else { continue }
        texts.append(text)
        patterns.append(pattern)
      }
      var (automaton, vocabulary) = try Self.compiled(patterns)
      for _ in 0..<10 {
        let words = (0..<1 + random.generator.below(8)).map { _ in
          random.generator.oneOf(RandomPattern.words + ["zz", "ba", "do"])
        }
        let mark = random.generator.oneOf([Sentence.Mark.none, .question, .exclamation])
        let matcher = NaiveMatcher(
          words: words, mark: mark, anchors: [0], classes: RandomPattern.classes)
        let expected = Self.expected(patterns, matcher)
        let found = Self.found(&automaton, vocabulary, words, mark)
        #expect(Set(found) == expected, "\(texts) in \(words) \(mark)")
        #expect(found.count == Set(found).count, "a match is reported once: \(texts) in \(words)")
        matched += expected.count
      }
    }
    #expect(matched > 500)
  }

  @Test(
    arguments: [
      ("ba ki do", "(ba|ki)", "^ do", 2), ("zz ki do", "ki", "^ do", nil), ("do", "ki", "^ do", 0),
      ("ki ki do", "ki", "^ do", 2), ("ki gu ba do", "(ki|ki gu ba)", "^ do", 3),
      ("ki gu ba do", "ki gu", "^ do", nil), ("ki do", "ki", "^ ki", 0),
    ] as [(String, String, String, Int?)])
  func startsASentenceAgainBehindItsOpeners(
    line: String, opener: String, pattern: String, start: Int?
  ) throws {
    let opener = try PatternParser.parse(opener)
    let pattern = try PatternParser.parse(pattern)
    var (automaton, vocabulary) = try Self.compiled([pattern], opener: opener)
    let words = line.split(separator: " ").map(String.init)
    let found = Self.found(&automaton, vocabulary, words, .none)
    #expect(found.first { $0.output == 0 }?.start == start)
  }

  /// States are made as the text asks for them, in any order, and never change what is found.
  @Test func findsTheSameWhateverCameBefore() throws {
    var random = RandomPattern(generator: SeededGenerator(seed: 5))
    var patterns: [Pattern] = []
    while patterns.count < 40 {
      guard let pattern = try? PatternParser.parse(random.text()), !pattern.canBeEmpty else {
        continue
      }
      patterns.append(pattern)
    }
    let lines = (0..<60).map { _ in
      (0..<6).map { _ in random.generator.oneOf(RandomPattern.words + ["zz"]) }
    }
    var (used, vocabulary) = try Self.compiled(patterns)
    for line in lines { _ = Self.found(&used, vocabulary, line, .none) }
    let fresh = try Self.compiled(patterns).automaton
    for line in lines.shuffled(using: &random.generator) {
      var fresh = fresh
      #expect(
        Self.found(&used, vocabulary, line, .question)
          == Self.found(&fresh, vocabulary, line, .question))
    }
  }

  /// A pattern that names a class nobody defines leaves the patterns behind it as they were.
  @Test func staysWholeWhenAClassIsMissing() throws {
    let broken = try PatternParser.parse("(ba|do) @nothing")
    let good = try PatternParser.parse("gu (ki|ba ba) do")
    var compiler = PatternCompiler(
      language: .en, classes: [:], patterns: [broken, good], further: [])
    #expect(throws: PatternCompiler.UnknownClass(name: "nothing")) {
      try compiler.add(broken, output: PatternOutput(behaviour: 0, kind: .shows))
    }
    try compiler.add(good, output: PatternOutput(behaviour: 1, kind: .shows))
    #expect(compiler.program.followStart.count == compiler.program.label.count + 1)
    let vocabulary = LanguageResources(language: .en, program: compiler.program).vocabulary
    var automaton = PhraseAutomaton(
      program: compiler.program, labels: LabelIndex(compiler.program), openerOutput: -2)
    let found = Self.found(&automaton, vocabulary, ["gu", "ba", "ba", "do"], .none)
    #expect(found == [Place(output: 3, start: 0, end: 4)])
  }
}
