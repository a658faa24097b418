public import LanguageAnalysis

/// Something wrong in a rule or a list of behaviours, at a place in its text.
public struct RuleFault: Sendable, Hashable, Error {
  public enum Problem: Sendable, Hashable {
    case empty
    case tooLong(limit: Int)
    case tooDeep(limit: Int)
    case strangeSign(String)
    /// `expected` in words; `found` is nil at the end of the text.
    case unexpected(found: String?, expected: String)
    case unknownBehaviour(String, nearest: String?)
    case unknownWord(String, nearest: String?)
    case gradeOutOfRange(String)
    case notGraded(BehaviourID)
    case wrongSpeaker(BehaviourID, mustBe: String)
    case number(String, allowed: String)
    case unit(String, measure: String, allowed: String)
  }

  public var problem: Problem
  /// UTF-8 bytes from the start of the text.
  public var offset: Int
  /// In bytes, at least 1.
  public var length: Int

  public init(_ problem: Problem, offset: Int, length: Int) {
    self.problem = problem
    self.offset = offset
    self.length = max(1, length)
  }

  /// Stable name of the kind of fault, as in `Finding.code`.
  public var code: String {
    switch problem {
    case .empty, .tooLong, .tooDeep, .strangeSign, .unexpected, .unknownWord: "rule-syntax"
    case .unknownBehaviour: "unknown-behaviour"
    case .gradeOutOfRange, .notGraded: "grade"
    case .wrongSpeaker: "wrong-speaker"
    case .number, .unit: "bad-number"
    }
  }

  /// The nearest known name.
  public var hint: String? {
    switch problem {
    case .unknownBehaviour(_, let nearest), .unknownWord(_, let nearest): nearest
    default: nil
    }
  }
}

extension RuleFault: CustomStringConvertible {
  public var description: String {
    switch problem {
    case .empty: "nothing is written here"
    case .tooLong(let limit): "rule is longer than \(limit) bytes: split it"
    case .tooDeep(let limit): "more than \(limit) brackets inside each other"
    case .strangeSign(let sign): "\"\(sign)\" has no meaning in a rule"
    case .unexpected(let found?, let expected): "expected \(expected), found \"\(found)\""
    case .unexpected(nil, let expected): "rule ends where \(expected) should follow"
    case .unknownBehaviour(let name, _): "unknown behaviour \"\(name)\""
    case .unknownWord(let word, _): "unknown word \"\(word)\""
    case .gradeOutOfRange(let text): "grade \"\(text)\" is not 1, 2 or 3"
    case .notGraded(let id): "\"\(id)\" is found without a grade: leave out the \":\""
    case .wrongSpeaker(let id, let mustBe): "\"\(id)\" is not something \(mustBe) does"
    case .number(let text, let allowed): "\"\(text)\" is not \(allowed)"
    case .unit(let unit, let measure, let allowed):
      "\"\(unit)\" is no unit of \(measure): write \(allowed)"
    }
  }
}
