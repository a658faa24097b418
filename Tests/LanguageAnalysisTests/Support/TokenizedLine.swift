import Conversations

@testable import LanguageAnalysis

/// A line cut by the tokenizer, with a vocabulary of the grammar, the detectors and a few words.
struct TokenizedLine {
  let resources: LanguageResources
  let bytes: [UInt8]
  var text = TokenizedText()

  private static let english = open(
    .en, "sorry hello please good unfortunately frustrated tracking order")
  private static let french = open(.fr, "désolé comprends problème œuvre attendre nuit")

  private static func open(_ language: Language, _ words: String) -> LanguageResources {
    let compiler = PatternCompiler(
      language: language, classes: [:], patterns: [],
      further: Grammar.words(language) + DetectorWords.all(language)
        + words.split(separator: " ").map(String.init))
    return LanguageResources(language: language, program: compiler.program)
  }

  init(_ line: String, _ language: Language = .en) {
    self.init(bytes: Array(line.utf8), language)
  }

  init(bytes: [UInt8], _ language: Language = .en) {
    resources = language == .en ? Self.english : Self.french
    self.bytes = bytes
    var tokenizer = Tokenizer(
      vocabulary: resources.vocabulary, functionWords: resources.grammar.functionWords)
    bytes.withUnsafeBufferPointer { tokenizer.tokenize($0, into: &text) }
  }

  /// The text of each token, sentences set apart: `I m here / now?`.
  var cut: String {
    sentences { slice($0) }
  }

  /// The vocabulary's word of each token; `·` where it knows none, `#` a number, `@` a placeholder.
  var read: String {
    sentences { token in
      switch token.word {
      case SpecialWord.unknown: "·"
      case SpecialWord.number: "#"
      case SpecialWord.redacted: "@"
      default: String(decoding: resources.vocabulary.words[Int(token.word)], as: UTF8.self)
      }
    }
  }

  /// The words with a flag.
  func words(with flag: Token.Flags) -> String {
    text.tokens.filter { $0.flags.contains(flag) }.map(slice).joined(separator: " ")
  }

  private func slice(_ token: Token) -> String {
    String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
  }

  private func sentences(_ show: (Token) -> String) -> String {
    text.sentences.map { sentence in
      let words = text.tokens[sentence.first..<sentence.end].map(show).joined(separator: " ")
      switch sentence.mark {
      case .none: return words
      case .question: return words + "?"
      case .exclamation: return words + "!"
      }
    }.joined(separator: " / ")
  }
}
