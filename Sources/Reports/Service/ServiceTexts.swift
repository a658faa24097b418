import Conversations
import ServiceMetrics

/// The words of the reports on service figures, surveys and themes.
struct ServiceTexts: Sendable {
  let title: String
  let metric: @Sendable (Metric) -> String
  let grouping: @Sendable (KPITable.Grouping) -> String
  let all: String
  let unnamed: String
  let value: String
  let interval: String
  let count: String
  let target: String
  let verdict: @Sendable (KPIFigure.Verdict) -> String
  let reading: @Sendable (KPITable.Reading) -> String
  let tooFew: String
  let none: String
  let channel: @Sendable (Channel) -> String
  let seconds: @Sendable (String) -> String
  let minutes: @Sendable (String) -> String
  let hours: @Sendable (String) -> String
  let percent: @Sendable (String) -> String
  let atLeast: @Sendable (String) -> String
  let atMost: @Sendable (String) -> String
  let legend: String

  let map: String
  let mapAbout: String
  let noMap: String
  let attention: String
  let pace: String
  let firstResponse: String
  let onTarget: String
  let mapWords: @Sendable (Int) -> String

  let themes: String
  let noThemes: String
  let themeCounts: @Sendable (_ conversations: Int, _ negative: Int) -> String
  let shareNegative: @Sendable (_ range: String) -> String
  let also: String
  let conversation: @Sendable (_ id: String, _ turn: Int) -> String
  let themesHead: @Sendable (_ themes: Int, _ conversations: Int) -> String

  let survey: @Sendable (_ respondents: Int) -> String
  let dimension: @Sendable (Survey.Dimension) -> String
  let dimensionColumn: String
  let expected: String
  let perceived: String
  let gap: String
  let surveyLegend: String
  let widest: @Sendable (_ dimension: String) -> String

  static func texts(in language: Language) -> ServiceTexts {
    switch language {
    case .en: .english
    case .fr: .french
    }
  }
}
