import Conversations

extension CustomerText {
  /// A customer's line as it is said, with its facts filled in.
  static func said(
    _ text: String, knowing facts: [String: FactValue], of scenario: Scenario,
    in language: Language
  ) -> String {
    pieces(of: text).map { piece in
      switch piece {
      case .words(let words): words
      case .fact(let name, let form, _):
        switch (facts[name], form) {
        case (let value?, .bare): value.text(in: language)
        case (let value?, .on): value.leadText(in: language)
        case (nil, _):
          scenario.facts.first { $0.name == name }?.kind.unknownText(in: language) ?? name
        }
      }
    }.joined()
  }
}
