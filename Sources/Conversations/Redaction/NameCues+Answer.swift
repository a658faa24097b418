/// Names that nothing introduces but the question: "May I have your full name, please?"
extension NameCues {
  private static let names: Set<String> = ["name", "names", "surname", "nom", "noms", "prenom"]
  private static let askers: Set<String> = [
    "your", "full", "last", "first", "family", "what", "which", "votre", "vos", "ton", "quel",
    "et",
  ]
  private static let ways: Set<String> = ["on", "for", "please", "sur", "s"]
  private static let openings: Set<String> = ["c", "est", "it", "s", "is", "this", "of", "course"]

  /// Whether a name is asked for: "your full name", "the name on the account", "à quel nom".
  var asksName: Bool { words.indices.contains(where: isQuestion) }

  private func isQuestion(at place: Int) -> Bool {
    let word = words[place]
    guard Self.names.contains(word.text) else { return false }
    let next = place + 1 < words.count && !word.isLast ? words[place + 1].text : ""
    if ["is", "est"].contains(next) { return words[place + 1].isLast }
    let isOfThing =
      ["of", "de", "du", "des", "d"].contains(next)
      && !(place + 2 < words.count && words[place + 2].text == "famille")
    if isOfThing { return false }
    guard place > 0, !words[place - 1].isLast else { return true }
    let before = words[place - 1].text
    return Self.askers.contains(before)
      || (["the", "a", "le"].contains(before) && (word.isLast || Self.ways.contains(next)))
  }

  /// The name that a turn is, and nothing else but "yes, it's" ahead of it and thanks behind it:
  /// `Anna Bellwood`, `Dupont, Jean Dupont.`
  mutating func answer() -> [String]? {
    var rest = words[...]
    while let word = rest.first, !word.isUpper || rest.startIndex == 0, isOpening(word.text) {
      rest.removeFirst()
    }
    while let word = rest.last, !word.isUpper, NameWords.isCommon(word.text) { rest.removeLast() }
    guard !rest.isEmpty, rest.count <= 5, !hasDigits else { return nil }
    let name = rest.filter { !NameWords.isParticle($0.text) }
    guard 1...3 ~= name.count else { return nil }
    if !hasCapitals {
      let isName = name.count == rest.count && name.allSatisfy { NameWords.isUncommon($0.text) }
      guard isName, let found = lowercaseName(from: rest.startIndex), found.count == name.count
      else { return nil }
      return found
    }
    let isName =
      name.count == 1
      ? NameWords.isUncommon(name[0].text) : name.contains { !NameWords.isCommon($0.text) }
    guard isName, name.allSatisfy(\.isUpper) else { return nil }
    if let first = rest.first, first.isUpper, first.text != name[0].text {
      articles[name[0].text] = first.text
    }
    return name.map(\.text)
  }

  private func isOpening(_ word: String) -> Bool {
    Self.openings.contains(word) || (NameWords.isCommon(word) && !NameWords.isParticle(word))
  }
}
