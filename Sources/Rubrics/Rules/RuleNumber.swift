/// Numbers of the rule language: up to nine digits and up to three decimals.
enum RuleNumber {
  static func value(of text: String) -> Double? {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard let whole = parts.first, (1...9).contains(whole.count), parts.count <= 2 else {
      return nil
    }
    if parts.count == 2, !(1...3).contains(parts[1].count) { return nil }
    let digits = Set(UInt8(ascii: "0")...UInt8(ascii: "9"))
    guard parts.allSatisfy({ $0.allSatisfy(digits.contains) }) else { return nil }
    return Double(text)
  }

  /// The shortest text that reads back as the same number, without `.0`.
  static func text(of value: Double) -> String {
    if let whole = Int(exactly: value) { return String(whole) }
    return value.description
  }
}

extension Rule.Measure {
  /// The measure that the language calls `word`; `silence` is seconds until a `%` follows.
  init?(word: String) {
    guard word != Rule.Measure.silenceShare.rawValue else { return nil }
    self.init(rawValue: word)
  }

  /// Its name in the rule language.
  public var word: String { self == .silenceShare ? "silence" : rawValue }

  /// What is written behind its number: `s`, `%` or nothing.
  public var unit: String {
    switch self {
    case .responseTime, .firstResponseTime, .silence: "s"
    case .talkShare, .silenceShare: "%"
    case .interruptions: ""
    }
  }

  var range: ClosedRange<Double> {
    switch self {
    case .talkShare, .silenceShare: 0...100
    case .responseTime, .firstResponseTime, .silence: 0...10_000_000
    case .interruptions: 0...9999
    }
  }

  var allowed: String {
    switch self {
    case .talkShare, .silenceShare: "a percentage from 0 to 100"
    case .responseTime, .firstResponseTime, .silence:
      "a number of seconds with at most three decimals"
    case .interruptions: "a number of interruptions from 0 to 9999"
    }
  }

  var example: String {
    switch self {
    case .talkShare: "a percentage, as in \"talkShare <= 60 %\""
    case .silence, .silenceShare: "seconds or a percentage, as in \"silence <= 20 %\""
    case .responseTime, .firstResponseTime: "seconds, as in \"\(word) <= 60 s\""
    case .interruptions: "a bare number"
    }
  }
}
