public import Conversations

/// What customers and clocks say about the service.
public enum Metric: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Satisfaction, on the scale 1…5.
  case csat
  /// Would recommend, 0…10; as a figure −100…100.
  case nps
  /// Customer effort, on the scale 1…7, low is easy.
  case ces
  /// Solved at the first contact: yes or no.
  case fcr
  case firstResponseSeconds
  case resolutionHours
  case handleSeconds
  /// Stayed a customer: yes or no.
  case retained

  /// How the figure of many values is made.
  public enum Kind: Sendable, Hashable {
    /// A mean on a scale with ends; values on other scales are mapped onto it.
    case scale(ClosedRange<Double>)
    /// Promoters less detractors, in per cent.
    case netPromoters
    /// The share of yes, 0…1.
    case share
    /// A mean from 0 up.
    case time
  }

  public var kind: Kind {
    switch self {
    case .csat: .scale(1...5)
    case .ces: .scale(1...7)
    case .nps: .netPromoters
    case .fcr, .retained: .share
    case .firstResponseSeconds, .resolutionHours, .handleSeconds: .time
    }
  }

  public var isLowBetter: Bool {
    switch self {
    case .ces, .firstResponseSeconds, .resolutionHours, .handleSeconds: true
    case .csat, .nps, .fcr, .retained: false
    }
  }

  /// What a service aims at; nil where none is agreed (product.md).
  ///
  /// - Parameter channel: nil for all channels together, where the times have no target.
  public func target(in channel: Channel?) -> Double? {
    switch self {
    case .csat: 4.5
    case .nps: 50
    case .ces: 5.6
    case .fcr: 0.7
    case .firstResponseSeconds: channel.map(Metric.firstResponse)
    case .resolutionHours: channel == .email ? 24 : nil
    case .handleSeconds, .retained: nil
    }
  }

  private static func firstResponse(in channel: Channel) -> Double {
    switch channel {
    case .phone: 30
    case .chat: 60
    case .social: 2 * 3600
    case .email: 12 * 3600
    }
  }

  public static func < (a: Metric, b: Metric) -> Bool {
    (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
  }
}
