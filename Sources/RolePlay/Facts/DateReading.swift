import Conversations

/// Days: `tomorrow`, `d'ici vendredi`, `in two days`, `sous 48 h`, `6 March`, `le 10/03`.
///
/// What is past (`yesterday`, `lundi dernier`) or a mere length of time is passed over.
struct DateReading {
  let words: FactWords
  let today: CalendarDay

  func read(at place: Int) -> (day: CalendarDay?, next: Int)? {
    if let spoken = spoken(at: place) { return spoken }
    if let length = length(at: place) { return length }
    if let written = written(at: place) { return written }
    return weekday(at: place)
  }

  // MARK: - From today

  private func spoken(at place: Int) -> (day: CalendarDay?, next: Int)? {
    for (phrase, days) in Self.phrases where words.has(phrase, at: place) {
      let next = place + phrase.split(separator: " ").count
      return (days.map { today.adding(days: $0) }, next)
    }
    for phrase in Self.weekEnds where words.has(phrase, at: place) {
      let count = phrase.split(separator: " ").count
      let isNext =
        phrase.contains("next") || words.has("prochaine", at: place + count)
      let friday = today.adding(days: 5 - min(today.weekday, 5) + (isNext ? 7 : 0))
      return (friday, place + count)
    }
    return nil
  }

  /// Longest first; nil: past.
  private static let phrases: [(phrase: String, days: Int?)] = [
    ("the day after tomorrow", 2), ("day after tomorrow", 2), ("the day before yesterday", nil),
    ("apres demain", 2), ("avant hier", nil), ("tomorrow", 1), ("demain", 1),
    ("end of the day", 0), ("end of day", 0), ("close of business", 0), ("this afternoon", 0),
    ("this evening", 0), ("this morning", 0), ("tonight", 0), ("today", 0),
    ("fin de journee", 0), ("dans la journee", 0), ("dans la soiree", 0), ("ce soir", 0),
    ("ce matin", 0), ("cet apres midi", 0), ("aujourd hui", 0), ("yesterday", nil),
    ("hier", nil), ("last week", nil), ("semaine derniere", nil),
  ]

  private static let weekEnds = [
    "end of next week", "end of the week", "end of this week", "fin de la semaine",
    "fin de semaine",
  ]

  /// `in two days`, `within 24 hours`, `sous 3 à 5 jours ouvrés`, `dans une semaine`.
  private func length(at place: Int) -> (day: CalendarDay?, next: Int)? {
    var number: (value: Int, next: Int)? = words.upperNumber(at: place)
    if number == nil, words.language == .en, ["a", "an"].contains(words[place]) {
      number = (1, place + 1)
    }
    if number == nil, let (value, letters, _) = words.parts(words[place]),
      ["h", "j"].contains(letters)
    {
      let days = letters == "j" ? value : value / 24
      guard value <= 400 else { return nil }
      return words.isLimit(before: place) && !isClock(value, letters, place)
        ? (today.adding(days: days), place + 1) : nil
    }
    guard let (value, behind) = number, value <= 400 else { return nil }
    var next = behind
    var isWorking = false
    if ["working", "business"].contains(words[next]) {
      isWorking = true
      next += 1
    }
    let unit = words[next]
    next += 1
    if ["ouvres", "ouvrables", "ouvre", "ouvrable"].contains(words[next]) {
      isWorking = true
      next += 1
    }
    let day: CalendarDay
    switch unit {
    case "day", "days", "jour", "jours":
      // In French eight days are a week, and fifteen are two.
      let idiom = unit == "jours" && !isWorking ? [8: 7, 15: 14][value] : nil
      day = isWorking ? today.adding(workingDays: value) : today.adding(days: idiom ?? value)
    case "week", "weeks", "semaine", "semaines": day = today.adding(days: 7 * value)
    case "hour", "hours", "hr", "hrs", "h", "heure", "heures":
      guard !isClock(value, "h", place) else { return nil }
      day = today.adding(days: value / 24)
    case "minute", "minutes", "min", "mn": day = today
    default: return nil
    }
    return (words.isLimit(before: place) ? day : nil, next)
  }

  /// `d'ici 17 h` is a time of day, `d'ici 24 h` is not.
  private func isClock(_ value: Int, _ letters: Substring, _ place: Int) -> Bool {
    letters == "h" && words[place - 1] == "ici" && (8...20).contains(value)
  }

  // MARK: - Of the calendar

  private func written(at place: Int) -> (day: CalendarDay?, next: Int)? {
    var place = place
    if Self.weekdays[words[place]] != nil {
      // "Friday 6 March", "Friday, the 6th": the day of the month says more.
      place += 1
      if words[place] == "the" || words[place] == "le" { place += 1 }
    }
    if let month = Self.months[words[place]], words.language == .en,
      let (day, next) = ordinal(at: place + 1)
    {
      return dated(day, month, behind: next)
    }
    if let iso = iso(at: place) { return iso }
    guard let (day, next) = ordinal(at: place) else { return nil }
    let of = words[next] == "of" ? next + 1 : next
    if let month = Self.months[words[of]] { return dated(day, month, behind: of + 1) }
    if words.marks(after: next - 1) == "/", let month = words.digits(words[next]) {
      let isYear = words.marks(after: next) == "/"
      return dated(day, month, behind: next + 1, hasYear: isYear)
    }
    return dayAlone(day, place, next)
  }

  /// `6`, `6th`, `1er`, `sixth`, `premier`; in French words too.
  private func ordinal(at place: Int) -> (day: Int, next: Int)? {
    if let (number, letters, rest) = words.parts(words[place]), rest == nil,
      ["st", "nd", "rd", "th", "er"].contains(letters)
    {
      return (number, place + 1)
    }
    if let day = Self.ordinals[words[place]] { return (day, place + 1) }
    guard let (value, next) = words.number(at: place), value <= 31 else { return nil }
    return (value, next)
  }

  /// The year is the one that brings the day nearest to today, unless it is said.
  private func dated(
    _ day: Int, _ month: Int, behind place: Int, hasYear: Bool = true
  ) -> (day: CalendarDay?, next: Int)? {
    if hasYear, let year = words.digits(words[place]), (2000...2999).contains(year) {
      return CalendarDay(year: year, month: month, day: day).map { (future($0), place + 1) }
    }
    let days = (today.year - 1...today.year + 1)
      .compactMap { CalendarDay(year: $0, month: month, day: day) }
    let near = days.first { (-180...185).contains(today.days(until: $0)) }
    guard let best = near ?? days.last else { return nil }
    return (future(best), place)
  }

  private func iso(at place: Int) -> (day: CalendarDay?, next: Int)? {
    guard words[place].utf8.count == 4, words.marks(after: place) == "-",
      words.marks(after: place + 1) == "-", let year = words.digits(words[place]),
      let month = words.digits(words[place + 1]), let day = words.digits(words[place + 2])
    else { return nil }
    return CalendarDay(year: year, month: month, day: day).map { (future($0), place + 3) }
  }

  /// `on the 6th`, `le 10`: this month, or the next where that is past.
  private func dayAlone(_ day: Int, _ place: Int, _ next: Int) -> (day: CalendarDay?, next: Int)? {
    let isEnglish =
      ["the", "on"].contains(words[place - 1]) && words.parts(words[place])?.letters != nil
      && Self.months[words[next]] == nil
    let followers: Set<Substring> = ["a", "au", "avant", "apres", "dans", "vers", "matin", "et"]
    let isFrench =
      words[place - 1] == "le" && words.language == .fr
      && (words.endsClause(after: next - 1)
        && !"€%:h".contains(words.marks(after: next - 1).first ?? " ")
        || followers.contains(words[next]))
    guard isEnglish || isFrench else { return nil }
    var month = today
    for _ in 0..<3 {
      if let found = CalendarDay(year: month.year, month: month.month, day: day), found >= today {
        return (found, next)
      }
      month = month.adding(
        days: CalendarDay.length(ofMonth: month.month, year: month.year) - month.day + 1)
    }
    return nil
  }

  /// Promises are not about the past.
  private func future(_ day: CalendarDay) -> CalendarDay? { day >= today ? day : nil }

  // MARK: - Weekdays

  /// The next day of that name; `next Monday` is never of this week, `vendredi en huit` a week on.
  private func weekday(at place: Int) -> (day: CalendarDay?, next: Int)? {
    guard let wanted = Self.weekdays[words[place]] else { return nil }
    let isPast =
      ["last", "since", "of", "depuis", "de"].contains(words[place - 1])
      || words[place + 1] == "dernier"
    if isPast { return (nil, place + 1) }
    var days = (wanted - today.weekday + 7) % 7
    let isThis = words[place - 1] == "this" || words[place - 1] == "ce"
    if days == 0, !isThis { days = 7 }
    if words[place - 1] == "next", days + today.weekday <= 7 { days += 7 }
    if words.has("en huit", at: place + 1) { return (today.adding(days: days + 7), place + 3) }
    let isNamed = words[place + 1] == "prochain"
    return (today.adding(days: days), place + (isNamed ? 2 : 1))
  }

  private static let weekdays: [Substring: Int] = [
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
    "sunday": 7, "lundi": 1, "mardi": 2, "mercredi": 3, "jeudi": 4, "vendredi": 5, "samedi": 6,
    "dimanche": 7, "tues": 2, "thurs": 4, "fri": 5,
  ]

  private static let months: [Substring: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1,
    "feb": 2, "apr": 4, "aug": 8, "sept": 9, "oct": 10, "nov": 11, "dec": 12, "janvier": 1,
    "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "aout": 8,
    "septembre": 9, "octobre": 10, "novembre": 11, "decembre": 12,
  ]

  private static let ordinals: [Substring: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "premier": 1,
  ]
}
