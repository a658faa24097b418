import Conversations

/// Grades an acknowledgement: 1 bare ("I understand"), 2 names the feeling, 3 names its cause too.
///
/// "I understand, but" loses a grade.
final class EmotionGrading {
  private let connectors: WordSet
  private let but: WordSet

  static let english = "about because when that after with to over by but"
  static let french = "que qu parce apres avec quand face devant de d a mais"

  init(_ resources: LanguageResources) {
    let english = resources.language == .en
    connectors = WordSet(
      english
        ? "about because when that after with to over by"
        : "que qu parce apres avec quand face devant de d",
      resources.vocabulary)
    but = WordSet(english ? "but" : "mais", resources.vocabulary)
  }

  func grade(_ reading: inout TurnReading, _ behaviour: Int?, _ memory: ConversationMemory) {
    guard let behaviour else { return }
    for at in reading.found.indices where reading.found[at].behaviour == behaviour {
      let found = reading.found[at]
      let feeling = reading.markers.first {
        $0.marker == .feeling && $0.start >= found.start && $0.end <= found.end
      }
      var grade = 1
      if let feeling {
        grade = namesCause(reading, found, feeling.end, memory) ? 3 : 2
      }
      let next = found.end
      if next < reading.text.tokens.count, but.contains(reading.text.tokens[next]) {
        grade = max(1, grade - 1)
      }
      reading.found[at].grade = grade
    }
  }

  /// A cause is a connector and a content word behind the feeling, or a word of the customer's.
  private func namesCause(
    _ reading: TurnReading, _ found: Found, _ afterFeeling: Int, _ memory: ConversationMemory
  ) -> Bool {
    guard let sentence = reading.text.sentence(at: found.start) else { return false }
    var sawConnector = false
    for at in afterFeeling..<max(afterFeeling, sentence.end) {
      let token = reading.text.tokens[at]
      if but.contains(token) { break }
      if connectors.contains(token) {
        sawConnector = true
      } else if token.stem != 0, sawConnector || memory.last.contains(token.stem) {
        return true
      }
    }
    return false
  }
}
