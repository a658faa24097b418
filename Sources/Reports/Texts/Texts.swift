public import Conversations
import LanguageAnalysis
import Scoring

/// Every word that the text reports say, in one language.
///
/// Data formats (JSON, CSV) have none of these: their words do not change with the interface.
public struct Texts: Sendable {
  public let language: Language
  /// Quotation marks round what somebody said.
  let quotes: (open: String, close: String)
  /// Between a word and the colon after it: a narrow no-break space in French.
  let colon: String
  /// Between a number's whole part and its decimals.
  let decimalSign: String

  let rubric: String
  let outcome: @Sendable (ScoreCard.Outcome) -> String
  let status: @Sendable (Status) -> String
  let speaker: @Sendable (Speaker) -> String
  let channel: @Sendable (Channel) -> String
  let languageName: @Sendable (Language) -> String
  let turn: @Sendable (_ turn: Int, _ speaker: String) -> String
  let coverage: @Sendable (_ percent: String) -> String
  let beforeFail: @Sendable (_ score: String) -> String
  let sectionFailed: String
  let noScore: String
  let noScoreReason: String
  let answered: @Sendable (_ answered: Int, _ occasions: Int) -> String
  let unanswered: String
  let more: @Sendable (Int) -> String
  let improveFirst: String
  let nothingToImprove: String
  let gain: @Sendable (_ points: String) -> String
  let tryFor: String
  let advice: String

  let columns: (id: String, person: String, score: String, band: String, weakest: String)
  let team: String
  let mean: String
  let conversations: @Sendable (_ scored: Int, _ all: Int) -> String
  let bands: String
  let sections: String
  let weakestSection: String
  let smallSample: @Sendable (Int) -> String
  let lostIn: @Sendable (_ conversations: Int, _ points: String) -> String

  let noBehaviours: String
  let uptake: @Sendable (_ percent: String) -> String
  let turnsAndBehaviours: @Sendable (_ turns: Int, _ behaviours: Int) -> String

  let family: @Sendable (Behaviour.Family) -> String
  let patternCount: @Sendable (Int) -> String
  let foundInstead: @Sendable (_ behaviours: String) -> String
  let samplesRun: @Sendable (_ behaviours: Int, _ samples: Int, _ failed: Int) -> String

  let builtIn: String
  let rubricSize: @Sendable (_ sections: Int, _ criteria: Int) -> String
  let from: @Sendable (_ score: String) -> String
  let passMark: @Sendable (_ score: String) -> String
  let weight: @Sendable (_ weight: String) -> String
  let points: @Sendable (_ written: String, _ points: Double) -> String
  /// After the name of a file without faults.
  public let checkedClean: String

  /// The words of `--explain`.
  let explain: ExplainTexts
  let talk: TalkTexts

  /// The texts in a language.
  public static func texts(in language: Language) -> Texts {
    switch language {
    case .en: .english
    case .fr: .french
    }
  }

  /// A number with at most two decimals.
  public func exact(_ number: Double) -> String {
    Numbers.exact(number).replacing(".", with: decimalSign)
  }

  /// A text between the language's quotation marks; straight ones on plain terminals.
  func quoted(_ text: String, style: TextStyle) -> String {
    style.isPlain ? "\"\(text)\"" : quotes.open + text + quotes.close
  }

  /// A text between the language's quotation marks.
  func quoted(_ text: String) -> String { quotes.open + text + quotes.close }
}
