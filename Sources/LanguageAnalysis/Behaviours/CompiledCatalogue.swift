public import Conversations
import Synchronization

/// A catalogue ready to find behaviours: its values and, once asked for, each language's tables.
///
/// Cheap to open and to pass around; workers share it.
public final class CompiledCatalogue: Sendable {
  public let catalogue: BehaviourCatalogue
  private let makeProgram: @Sendable (Language) -> PatternProgram
  private let opened = Mutex<[Language: LanguageResources]>([:])

  init(catalogue: BehaviourCatalogue, english: PatternProgram, french: PatternProgram) {
    self.catalogue = catalogue
    makeProgram = { $0 == .en ? english : french }
  }

  init(catalogue: BehaviourCatalogue, program: @escaping @Sendable (Language) -> PatternProgram) {
    self.catalogue = catalogue
    makeProgram = program
  }

  /// The tables of a language, decoded at the first call.
  func resources(_ language: Language) -> LanguageResources {
    opened.withLock { opened in
      if let known = opened[language] { return known }
      let made = LanguageResources(language: language, program: makeProgram(language))
      opened[language] = made
      return made
    }
  }

  /// The program of a language as text for a Swift literal; see `ProgramCoding`.
  public func encodedProgram(_ language: Language) -> (words: String, tables: String) {
    makeProgram(language).encoded()
  }
}

/// What all workers of a language share.
struct LanguageResources: Sendable {
  let language: Language
  let program: PatternProgram
  let vocabulary: Vocabulary
  let grammar: Grammar

  init(language: Language, program: PatternProgram) {
    self.language = language
    self.program = program
    vocabulary = Vocabulary(
      words: Array(program.words.dropFirst(Int(SpecialWord.count))),
      forms: TypedForms.expansions(in: language), elided: TypedForms.elided(in: language),
      ordinary: program.classes["ordinary"] ?? [])
    grammar = Grammar(language: language, vocabulary: vocabulary)
  }

  /// The single words of a class file, as a set; empty where there is no such class.
  func wordClass(_ name: String) -> WordSet {
    WordSet(numbers: program.classes[name] ?? [], vocabulary)
  }
}
