public import Conversations

/// Runs the samples of behaviour files: each must or must not show the behaviour.
public enum SampleCheck {
  /// A sample that did not do what its mark says.
  public struct Failure: Sendable, Hashable {
    public let behaviour: BehaviourID
    public let language: Language
    public let sample: BehaviourSource.Sample
    /// What was found in the line instead.
    public let found: [BehaviourID]
  }

  /// Fewest samples a language needs: lines that must, and that must not, match.
  public static let leastMatching = 8
  public static let leastNearMisses = 4

  /// All failures of a file's samples, in the order of the file.
  public static func failures(of source: BehaviourSource, with annotator: Annotator) -> [Failure] {
    var failures: [Failure] = []
    for language in Language.allCases {
      for sample in source.part(language).samples {
        let turn = Turn(speaker: source.behaviour.speaker, text: sample.text)
        let conversation = Conversation(id: "sample", turns: sample.context + [turn])
        let annotated = annotator.annotate(conversation, language: language)
        let found = (annotated.turns.last?.behaviours ?? []).map {
          annotator.catalogue.behaviours[$0.behaviour].id
        }
        if found.contains(source.behaviour.id) != sample.mustMatch {
          failures.append(
            Failure(
              behaviour: source.behaviour.id, language: language, sample: sample, found: found))
        }
      }
    }
    return failures
  }

  /// Languages in which the file has too few samples.
  public static func shortages(of source: BehaviourSource) -> [Finding] {
    guard !BehaviourFileParser.withoutPatterns.contains(source.behaviour.id) else { return [] }
    return Language.allCases.compactMap { language in
      let samples = source.part(language).samples
      let matching = samples.count { $0.mustMatch }
      let misses = samples.count - matching
      if matching >= leastMatching, misses >= leastNearMisses { return nil }
      return Finding(
        code: "few-samples", severity: .warning, line: 1, column: 1,
        message:
          "== \(language.rawValue) has \(matching) samples and \(misses) near misses; "
          + "it needs \(leastMatching) and \(leastNearMisses)")
    }
  }
}
