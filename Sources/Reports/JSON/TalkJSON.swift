import Scoring

/// The talk metrics of a conversation; see `Documentation/Formats/score.md`.
extension [UInt8] {
  /// Appends `"talk":{…}`; what is not known is left out.
  mutating func append(talk: TalkMetrics) {
    append(literal: "\"talk\":{\"silenceThreshold\":")
    append(number: TalkMetrics.silenceThreshold)
    append(key: ",\"talkShare\":", talk.talkShare)
    append(key: ",\"silence\":", talk.silence)
    append(key: ",\"silenceShare\":", talk.silenceShare)
    append(key: ",\"interruptions\":", talk.interruptions.map(Double.init))
    append(key: ",\"agentWordsPerMinute\":", talk.agentWordsPerMinute)
    append(key: ",\"customerWordsPerMinute\":", talk.customerWordsPerMinute)
    append(key: ",\"firstResponseTime\":", talk.firstResponseTime)
    append(key: ",\"responseTime\":", talk.responseTime)
    append(UInt8(ascii: "}"))
  }

  private mutating func append(key: StaticString, _ value: Double?) {
    guard let value else { return }
    append(literal: key)
    append(number: value)
  }
}
