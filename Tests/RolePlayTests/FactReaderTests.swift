import Conversations
import LanguageAnalysis
import Testing

@testable import RolePlay

@Suite struct FactReaderTests {
  /// A Friday.
  static let today = TransitionTests.scenario([]).today

  static func days(_ text: String, _ language: Language) -> [String] {
    texts(.date, text, language)
  }

  static func texts(
    _ kind: FactDeclaration.Kind, _ text: String, _ language: Language
  ) -> [String] {
    FactReader(today: today, language: language).mentions(of: kind, in: text).map { mention in
      switch mention.value {
      case .date(let day): day.description
      case .time(let time): "\(time.hour):\(time.minute)"
      case .money(let money): "\(money.cents) \(money.currency.rawValue)"
      }
    }
  }

  @Test(arguments: [
    ("I'll call you tomorrow.", "2026-03-07"),
    ("The day after tomorrow at the latest", "2026-03-08"),
    ("You'll have it today", "2026-03-06"), ("by the end of the day", "2026-03-06"),
    ("by Monday", "2026-03-09"), ("on Friday", "2026-03-13"), ("this Friday", "2026-03-06"),
    ("next Tuesday", "2026-03-10"), ("next Saturday", "2026-03-14"), ("in two days", "2026-03-08"),
    ("within 24 hours", "2026-03-07"), ("within the next 48 hours", "2026-03-08"),
    ("in 2-3 days", "2026-03-09"), ("within three to five working days", "2026-03-13"),
    ("in a week", "2026-03-13"), ("on 10 March", "2026-03-10"), ("on March 10th", "2026-03-10"),
    ("the 2nd of April", "2026-04-02"), ("Tuesday 10 March", "2026-03-10"),
    ("Tuesday, March 10, 2026", "2026-03-10"), ("on the 5th", "2026-04-05"),
    ("2026-03-11", "2026-03-11"), ("10/03", "2026-03-10"), ("11/03/2026", "2026-03-11"),
    ("by the end of the week", "2026-03-06"), ("end of next week", "2026-03-13"),
    ("in an hour", "2026-03-06"), ("TOMORROW!!", "2026-03-07"),
  ])
  func englishDaysResolveAgainstToday(text: String, day: String) {
    #expect(Self.days(text, .en) == [day])
  }

  @Test(arguments: [
    ("Je vous rappelle demain.", "2026-03-07"), ("après-demain", "2026-03-08"),
    ("dès aujourd’hui", "2026-03-06"), ("ce soir", "2026-03-06"), ("cet après-midi", "2026-03-06"),
    ("lundi", "2026-03-09"), ("d'ici vendredi", "2026-03-13"),
    ("avant mardi prochain", "2026-03-10"),
    ("dans deux jours", "2026-03-08"), ("sous 48 h", "2026-03-08"), ("sous 48h", "2026-03-08"),
    ("dans les 24 heures", "2026-03-07"), ("sous 3 à 5 jours ouvrés", "2026-03-13"),
    ("dans une semaine", "2026-03-13"), ("sous huit jours", "2026-03-13"),
    ("sous quinze jours", "2026-03-20"), ("le 10 mars", "2026-03-10"),
    ("le 1er avril", "2026-04-01"),
    ("mardi 10 mars", "2026-03-10"), ("le 10/03/2026", "2026-03-10"), ("le 10.", "2026-03-10"),
    ("d'ici la fin de la semaine", "2026-03-06"), ("vendredi en huit", "2026-03-20"),
    ("dans la journée", "2026-03-06"), ("d’ici deux à trois jours", "2026-03-09"),
    ("en moins de 24 heures", "2026-03-07"), ("DEMAIN", "2026-03-07"),
    ("apres demain", "2026-03-08"),
  ])
  func frenchDaysResolveAgainstToday(text: String, day: String) {
    #expect(Self.days(text, .fr) == [day])
  }

  @Test(arguments: [
    ("yesterday", Language.en), ("last Monday", .en), ("for two days", .en),
    ("it is two days late", .en), ("5 items", .en), ("2 March", .en), ("room 12", .en),
    ("2 January", .en), ("hier", .fr), ("lundi dernier", .fr), ("depuis mardi", .fr),
    ("votre mail de mercredi", .fr),
    ("since Tuesday", .en), ("depuis deux jours", .fr),
    ("pendant une semaine", .fr), ("le 18 h", .fr), ("la commande 4521", .fr), ("", .fr),
    ("d'ici 17 h", .fr), ("le 12 de la rue", .fr),
  ])
  func whatIsNoDayToComeIsNone(text: String, language: Language) {
    #expect(Self.days(text, language).isEmpty)
  }

  @Test(arguments: [
    ("at 5 p.m.", "17:0", Language.en), ("5pm", "17:0", .en), ("5:30 PM", "17:30", .en),
    ("17:30", "17:30", .en), ("by noon", "12:0", .en), ("before 5", "17:0", .en),
    ("at 10 tomorrow", "10:0", .en), ("half past two", "14:30", .en), ("12 a.m.", "0:0", .en),
    ("quarter to three", "14:45", .en), ("five o'clock", "17:0", .en), ("9.30 am", "9:30", .en),
    ("avant 17 h", "17:0", .fr), ("à 17h30", "17:30", .fr), ("à 17 h 30", "17:30", .fr),
    ("à 17 h 30, puis toutes les heures", "17:30", .fr),
    ("à 17 h 30 puis demain", "17:30", .fr), ("à 17 h 30 quoi qu'il arrive", "17:30", .fr),
    ("à 17 h 30 euros en moins", "17:0", .fr), ("à 17 h 12 colis", "17:0", .fr),
    ("17 heures", "17:0", .fr), ("dix-sept heures trente", "17:30", .fr), ("à midi", "12:0", .fr),
    ("midi et demi", "12:30", .fr), ("à 9 h et demie", "9:30", .fr), ("à 17:45", "17:45", .fr),
    ("5 heures de l'après-midi", "17:0", .fr), ("8 h du soir", "20:0", .fr),
    ("d'ici 17 h", "17:0", .fr), ("à 3 heures", "15:0", .fr), ("17\u{202F}h\u{A0}05", "17:5", .fr),
  ])
  func timesAreReadToTheMinute(text: String, time: String, language: Language) {
    #expect(Self.texts(.time, text, language) == [time])
  }

  @Test(arguments: [
    ("within 24 hours", Language.en), ("for two hours", .en), ("by 5%", .en), ("at 25:10", .en),
    ("at 3 addresses", .en), ("by 5 euros", .en), ("sous 24 h", .fr), ("depuis deux heures", .fr),
    ("cet après-midi", .fr), ("dans 2 heures", .fr), ("il y a 3 heures", .fr), ("25 h", .fr),
  ])
  func whatIsNoTimeOfDayIsNone(text: String, language: Language) {
    #expect(Self.texts(.time, text, language).isEmpty)
  }

  @Test(arguments: [
    ("€20", "2000 EUR", Language.en), ("20 €", "2000 EUR", .en), ("$19.99", "1999 USD", .en),
    ("£1,200", "120000 GBP", .en), ("twenty pounds", "2000 GBP", .en),
    ("20 euros", "2000 EUR", .en),
    ("a hundred and fifty euros", "15000 EUR", .en), ("20€", "2000 EUR", .fr),
    ("vingt euros", "2000 EUR", .fr), ("19,90 €", "1990 EUR", .fr), ("1 200 €", "120000 EUR", .fr),
    ("20 euros 50", "2050 EUR", .fr), ("quatre-vingt-dix-sept euros", "9700 EUR", .fr),
    ("soixante et onze euros", "7100 EUR", .fr), ("deux cents euros", "20000 EUR", .fr),
    ("1\u{202F}200,50\u{202F}€", "120050 EUR", .fr), ("20 euros et 5 centimes", "2005 EUR", .fr),
    ("(20 €)", "2000 EUR", .fr),
  ])
  func amountsAreReadToTheCent(text: String, amount: String, language: Language) {
    #expect(Self.texts(.money, text, language) == [amount])
  }

  @Test(arguments: ["20", "20 %", "vingt jours", "commande 4521", "€", "la 20e"])
  func numbersWithoutACurrencyAreNoMoney(text: String) {
    #expect(Self.texts(.money, text, .fr).isEmpty)
  }

  @Test func theMentionBesideThePromiseIsTaken() {
    let text = "Vous l'attendiez mardi, je vois. Je vous rappelle lundi avant 17 h."
    let reader = FactReader(today: Self.today, language: .fr)
    let folded = FoldedText(text)
    let promise =
      text.unicodeScalars.count - "Je vous rappelle lundi avant 17 h.".unicodeScalars.count
    let day = reader.mention(of: .date, in: folded, at: [promise])
    #expect(day == CalendarDay("2026-03-09").map(FactValue.date))
    #expect(reader.mention(of: .money, in: folded, at: [promise]) == nil)
  }

  @Test(arguments: [
    ("I'll send it today and you'll have it on Monday.", "2026-03-09"),
    ("I'm sending it today. It will be there on Monday.", "2026-03-09"),
    ("I'll call you today, before I leave.", "2026-03-06"),
    ("You wanted it on Monday. I'll send it tomorrow, or on Tuesday.", "2026-03-07"),
  ])
  func aDayToComeGoesBeforeToday(text: String, day: String) {
    let place = text.hasPrefix("You") ? 25 : 0
    let found = FactReader(today: Self.today, language: .en)
      .mention(of: .date, in: FoldedText(text), at: [place])
    #expect(found == CalendarDay(day).map(FactValue.date))
  }

  @Test func factsHaveOneFormALanguage() {
    let values: [(FactValue?, [String])] = [
      (
        CalendarDay("2026-03-06").map(FactValue.date),
        ["Friday 6 March", "on Friday 6 March", "vendredi 6 mars", "vendredi 6 mars"]
      ),
      (
        CalendarDay("2026-05-01").map(FactValue.date),
        ["Friday 1 May", "on Friday 1 May", "vendredi 1er mai", "vendredi 1er mai"]
      ),
      (
        ClockTimeOfDay(hour: 17, minute: 5).map(FactValue.time),
        ["5.05 p.m.", "at 5.05 p.m.", "17\u{A0}h\u{A0}05", "à 17\u{A0}h\u{A0}05"]
      ),
      (ClockTimeOfDay(hour: 12).map(FactValue.time), ["noon", "at noon", "midi", "à midi"]),
      (
        .money(Money(cents: 2050, currency: .eur)),
        ["€20.50", "€20.50", "20,50\u{A0}€", "20,50\u{A0}€"]
      ),
    ]
    for (value, texts) in values {
      #expect(value?.text(in: .en) == texts[0])
      #expect(value?.leadText(in: .en) == texts[1])
      #expect(value?.text(in: .fr) == texts[2])
      #expect(value?.leadText(in: .fr) == texts[3])
    }
  }

  @Test func weekdaysAndDistancesAreThoseOfTheCalendar() {
    let day = CalendarDay("2024-02-28")
    #expect(day?.weekday == 3)
    #expect(day?.adding(days: 2).description == "2024-03-01")
    #expect(day?.adding(days: 366).description == "2025-02-28")
    #expect(day?.adding(days: -59).description == "2023-12-31")
    #expect(CalendarDay("0001-01-01")?.weekday == 1)
    #expect(CalendarDay("9999-12-31")?.adding(days: 1).description == "9999-12-31")
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      let days = Int.random(in: 0...20_000, using: &generator)
      guard let start = CalendarDay("1990-01-01") else { return }
      let later = start.adding(days: days)
      #expect(start.days(until: later) == days)
      #expect(later.weekday == (days % 7) + 1)
    }
  }

  @Test func anyTextIsReadWithoutHarm() {
    var generator = SeededGenerator(seed: 12)
    let pieces = [
      "demain", "17", "h", "30", "€", "le", "1er", "mars", "/", ".", " ", " ", "dans", "2", "jours",
      "half past", "99999999999", "p.m.", "\u{202E}", "é", "vingt", "cent", "mille", "and", ":",
      "-",
    ]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...12, using: &generator))
        .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined(separator: " ")
      for language in Language.allCases {
        for kind in FactDeclaration.Kind.allCases {
          let reader = FactReader(today: Self.today, language: language)
          for mention in reader.mentions(of: kind, in: text) {
            #expect(mention.value.kind == kind)
            #expect(mention.start < mention.end)
            #expect(mention.end <= text.unicodeScalars.count)
          }
        }
      }
    }
  }
}
