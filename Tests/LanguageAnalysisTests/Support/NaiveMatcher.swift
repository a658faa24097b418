@testable import LanguageAnalysis

/// What a pattern means, said as simply as can be: the reference for compiler and automaton.
///
/// Works on the tree and on spelled words; shares no code with what it checks but the tree itself.
struct NaiveMatcher {
  let words: [String]
  let mark: Sentence.Mark
  /// Places where `^` holds.
  let anchors: Set<Int>
  /// Words and phrases by class.
  let classes: [String: [String]]

  /// Ends of all matches of `pattern` that start at `start`.
  func ends(_ pattern: Pattern, from start: Int) -> Set<Int> {
    ends(pattern, [start], start)
  }

  private func ends(_ pattern: Pattern, _ places: Set<Int>, _ start: Int) -> Set<Int> {
    var reached: Set<Int> = []
    for place in places {
      switch pattern {
      case .word(let spellings):
        for spelling in spellings { reached.formUnion(phrase(spelling, place)) }
      case .wordClass(let name):
        for entry in classes[name] ?? [] { reached.formUnion(phrase(entry, place)) }
      case .sequence(let items):
        reached.formUnion(items.reduce([place]) { ends($1, $0, start) })
      case .choice(let items):
        for item in items { reached.formUnion(ends(item, [place], start)) }
      case .optional(let item):
        reached.formUnion(ends(item, [place], start))
        reached.insert(place)
      case .upToThree(let item):
        var round: Set<Int> = [place]
        reached.insert(place)
        for _ in 0..<3 {
          round = ends(item, round, start)
          reached.formUnion(round)
        }
      case .gap(let most): reached.formUnion(place...min(words.count, place + most))
      case .sentenceStart: if place == start, anchors.contains(start) { reached.insert(place) }
      case .sentenceEnd: if place == words.count { reached.insert(place) }
      case .sign(let sign):
        let wanted: Sentence.Mark = sign == "?" ? .question : .exclamation
        if place == words.count, mark == wanted { reached.insert(place) }
      }
    }
    return reached
  }

  private func phrase(_ text: String, _ place: Int) -> [Int] {
    let parts = text.split { " -'".contains($0) }.map(String.init)
    guard place + parts.count <= words.count else { return [] }
    return Array(words[place..<place + parts.count]) == parts ? [place + parts.count] : []
  }
}

/// Random patterns as text, over a few words.
struct RandomPattern {
  static let words = ["ba", "do", "gu", "ki"]
  static let classes = ["one": ["ba", "ki"], "two": ["do", "gu ba", "ba ba ki"]]

  var generator: SeededGenerator

  mutating func text(depth: Int = 0) -> String {
    (0..<1 + generator.below(depth == 0 ? 4 : 2)).map { _ in item(depth) }.joined(separator: " ")
  }

  private mutating func item(_ depth: Int) -> String {
    let atom: String
    switch generator.below(depth < 3 ? 16 : 9) {
    case 0...5: atom = generator.oneOf(Self.words)
    case 6: atom = generator.oneOf(["ba-do", "g[u|a]", "k[i|o|e]", "do'gu"])
    case 7: atom = generator.oneOf(["@one", "@two"])
    case 8: return generator.oneOf(["^", "$", "(\\?|\\!)", "\\?", "..1", "..2", "..4"])
    default:
      var choices = (0..<1 + generator.below(3)).map { _ in text(depth: depth + 1) }
      if generator.below(8) == 0 { choices.append("") }
      if generator.below(12) == 0 { choices.insert("^", at: 0) }
      if generator.below(12) == 0 { choices.append("\\?") }
      atom = "(" + choices.joined(separator: "|") + ")"
    }
    switch generator.below(8) {
    case 0: return atom + "?"
    case 1: return atom + "*"
    default: return atom
    }
  }
}
