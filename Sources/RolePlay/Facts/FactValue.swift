public import Conversations

/// Something that was learnt from a trainee's words.
public enum FactValue: Sendable, Hashable {
  case date(CalendarDay)
  case time(ClockTimeOfDay)
  case money(Money)

  public var kind: FactDeclaration.Kind {
    switch self {
    case .date: .date
    case .time: .time
    case .money: .money
    }
  }
}

/// A time of day, to the minute.
public struct ClockTimeOfDay: Sendable, Hashable {
  /// 0…23.
  public let hour: Int
  /// 0…59.
  public let minute: Int

  /// Nil where no clock shows it; 24:00 is none.
  public init?(hour: Int, minute: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.hour = hour
    self.minute = minute
  }
}

/// An amount in hundredths of a currency.
public struct Money: Sendable, Hashable {
  public enum Currency: String, Sendable, Hashable, CaseIterable {
    case eur = "EUR"
    case gbp = "GBP"
    case usd = "USD"
    case chf = "CHF"
    case cad = "CAD"
  }

  public let cents: Int
  public let currency: Currency

  public init(cents: Int, currency: Currency) {
    self.cents = cents
    self.currency = currency
  }
}
