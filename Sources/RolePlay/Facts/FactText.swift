public import Conversations

/// Facts in a customer's words, in one fixed form a language.
extension FactValue {
  /// `Friday 6 March`, `5.30 p.m.`, `€20`; `vendredi 6 mars`, `17 h 30`, `20 €`.
  public func text(in language: Language) -> String {
    switch self {
    case .date(let day): day.spoken(in: language)
    case .time(let time): time.spoken(in: language)
    case .money(let money): money.spoken(in: language)
    }
  }

  /// With the word that leads it: `on Friday 6 March`, `at 5.30 p.m.`; `à 17 h 30`.
  public func leadText(in language: Language) -> String {
    switch (self, language) {
    case (.date, .en): "on " + text(in: language)
    case (.time, .en): "at " + text(in: .en)
    case (.time, .fr): "à " + text(in: .fr)
    case (.date, .fr), (.money, _): text(in: language)
    }
  }
}

extension FactDeclaration.Kind {
  /// What a customer says for something that was never learnt.
  func unknownText(in language: Language) -> String {
    switch (self, language) {
    case (.date, .en): "the agreed day"
    case (.time, .en): "the agreed time"
    case (.money, .en): "the agreed amount"
    case (.date, .fr): "le jour convenu"
    case (.time, .fr): "l’heure convenue"
    case (.money, .fr): "la somme convenue"
    }
  }
}

extension CalendarDay {
  fileprivate func spoken(in language: Language) -> String {
    switch language {
    case .en: "\(Self.english.days[weekday - 1]) \(day) \(Self.english.months[month - 1])"
    case .fr:
      "\(Self.french.days[weekday - 1]) \(day == 1 ? "1er" : "\(day)") \(Self.french.months[month - 1])"
    }
  }

  private static let english = (
    days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
  )

  private static let french = (
    days: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    months: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ]
  )
}

extension ClockTimeOfDay {
  fileprivate func spoken(in language: Language) -> String {
    let minutes = minute < 10 ? "0\(minute)" : "\(minute)"
    switch language {
    case .en:
      if minute == 0, hour == 12 { return "noon" }
      if minute == 0, hour == 0 { return "midnight" }
      let half = hour < 12 ? "a.m." : "p.m."
      let clock = hour % 12 == 0 ? 12 : hour % 12
      return minute == 0 ? "\(clock) \(half)" : "\(clock).\(minutes) \(half)"
    case .fr:
      if minute == 0, hour == 12 { return "midi" }
      if minute == 0, hour == 0 { return "minuit" }
      return minute == 0 ? "\(hour)\u{A0}h" : "\(hour)\u{A0}h\u{A0}\(minutes)"
    }
  }
}

extension Money {
  fileprivate func spoken(in language: Language) -> String {
    let rest = cents % 100 < 10 ? "0\(cents % 100)" : "\(cents % 100)"
    switch language {
    case .en:
      let number = cents % 100 == 0 ? "\(cents / 100)" : "\(cents / 100).\(rest)"
      switch currency {
      case .eur: return "€" + number
      case .gbp: return "£" + number
      case .usd: return "$" + number
      case .chf, .cad: return currency.rawValue + " " + number
      }
    case .fr:
      let number = cents % 100 == 0 ? "\(cents / 100)" : "\(cents / 100),\(rest)"
      switch currency {
      case .eur: return number + "\u{A0}€"
      case .gbp: return number + "\u{A0}£"
      case .usd: return number + "\u{A0}$"
      case .chf, .cad: return number + "\u{A0}" + currency.rawValue
      }
    }
  }
}
