import Conversations
import Testing

@testable import LanguageAnalysis

@Suite struct ProgramCodingTests {
  private func decoded(_ program: PatternProgram) -> PatternProgram {
    let (words, tables) = program.encoded()
    return Array(words.utf8).withUnsafeBufferPointer { words in
      Array(tables.utf8).withUnsafeBufferPointer { PatternProgram(words: words, tables: $0) }
    }
  }

  @Test func decodesRandomProgramsToThemselves() throws {
    var random = RandomPattern(generator: SeededGenerator(seed: 3))
    for _ in 0..<60 {
      var patterns: [Pattern] = []
      for _ in 0..<random.generator.below(12) {
        if let pattern = try? PatternParser.parse(random.text()), !pattern.canBeEmpty {
          patterns.append(pattern)
        }
      }
      var compiler = PatternCompiler(
        language: .fr, classes: RandomPattern.classes, patterns: patterns, further: ["été", "мир"])
      for (number, pattern) in patterns.enumerated() {
        try compiler.add(pattern, output: PatternOutput(behaviour: number, kind: .cancels))
      }
      #expect(decoded(compiler.program) == compiler.program)
    }
  }

  @Test(arguments: Language.allCases)
  func decodesTheBuiltInProgramsToThemselves(language: Language) {
    let program = BuiltInBehaviours.compiled.resources(language).program
    #expect(decoded(program) == program)
  }

  @Test func writesNumbersOfAnySize() {
    var writer = ProgramWriter()
    let numbers = [0, 1, 31, 32, 1023, 1024, 123_456_789]
    for number in numbers { writer.write(number) }
    writer.write([5, 3, 90] as [Int32], near: 4)
    writer.bytes.withUnsafeBufferPointer { bytes in
      var reader = ProgramReader(bytes)
      #expect(numbers.map { _ in reader.number() } == numbers)
      var list: [Int32] = []
      reader.append(near: 4, to: &list)
      #expect(list == [5, 3, 90])
      #expect(reader.number() == 0)
    }
  }

  @Test(arguments: [
    PatternOutput(behaviour: 0, kind: .shows), PatternOutput(behaviour: 54, kind: .showsNegated),
    PatternOutput(behaviour: 7, kind: .cancels),
  ])
  func outputsKeepTheirKind(output: PatternOutput) {
    #expect(PatternOutput(code: output.code) == output)
  }
}
