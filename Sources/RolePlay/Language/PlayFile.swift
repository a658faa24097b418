import Conversations
public import LanguageAnalysis
public import Rubrics

/// The plays of a `.play` file, with everything that keeps them from being run.
public struct PlayFile: Sendable {
  /// Empty where a finding is an error.
  public let plays: [Play]
  /// Sorted by place.
  public let findings: [Finding]

  /// Reads all of the file; `behaviours` are those that it may expect.
  ///
  /// - Parameter scenario: whose scenes the plays may name; nil: any.
  public init(parsing bytes: [UInt8], behaviours: BehaviourNames, scenario: Scenario? = nil) {
    var reader = PlayReader(behaviours, scenes: scenario?.scenes.map(\.name))
    reader.read(bytes)
    plays = reader.logic.log.hasErrors ? [] : reader.plays
    findings = reader.logic.log.findings.sorted()
  }

  /// The plays as a `.play` file; parsed, they are these plays again.
  public static func source(of plays: [Play]) -> String {
    plays.map { $0.source() }.joined(separator: "\n")
  }
}

extension Play {
  /// The play as it is written.
  public func source() -> String {
    var page = "play: \(name)\nlang: \(language.rawValue)\n"
    for exchange in exchanges {
      page += exchange.text.isEmpty ? "A>\n" : "A> \(exchange.text)\n"
      if !exchange.expected.isEmpty {
        let marks = exchange.expected.map { ($0.isNegated ? "-" : "+") + $0.behaviour.rawValue }
        page += "  expect \(marks.joined(separator: " "))\n"
      }
      if let scene = exchange.scene { page += "  scene \(scene)\n" }
    }
    return page + "=> " + claims.map(\.description).joined(separator: "; ") + "\n"
  }
}

extension Play.Claim: CustomStringConvertible {
  /// As it is written: `not ending good`.
  public var description: String {
    (isNegated ? "not " : "")
      + {
        switch subject {
        case .ending(let kind): "ending \(kind.rawValue)"
        case .scene(let name): "scene \(name)"
        case .measure(let measure, let comparison, let bound):
          "\(measure.rawValue) \(comparison.rawValue) \(DecimalNumber.text(of: bound))"
        }
      }()
  }
}

extension Play.Exchange {
  /// True where the turn says nothing: `(silence)`, or no words at all.
  public var isSilence: Bool {
    let words = text.unicodeScalars.split { $0.isBlank }
    return words.isEmpty || (words.count == 1 && String(words[0]) == "(silence)")
  }
}
