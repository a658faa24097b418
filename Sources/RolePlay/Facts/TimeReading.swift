import Conversations

/// Times of day: `5 p.m.`, `17:30`, `half past two`, `17 h 30`, `dix-sept heures`, `midi`.
///
/// Lengths of time (`sous 24 h`, `for two hours`) are passed over: without a clock they say none.
struct TimeReading {
  let words: FactWords

  func read(at place: Int) -> (time: ClockTimeOfDay?, next: Int)? {
    if let named = named(at: place) { return named }
    if let spoken = spokenEnglish(at: place) { return spoken }
    if let (hour, letters, rest) = words.parts(words[place]) {
      return compact(hour, letters, rest, place)
    }
    guard let (hour, next) = words.number(at: place) else { return nil }
    if words.marks(after: place) == ":", let minute = words.digits(words[next]),
      words[next].utf8.count == 2
    {
      return withHalf(hour, minute, behind: next + 1)
    }
    if ["h", "heure", "heures"].contains(words[next]) { return hours(hour, place, next + 1) }
    if words.marks(after: next - 1) == ".", words[next].utf8.count == 2,
      let minute = words.digits(words[next]), isHalf(at: next + 1)
    {
      return withHalf(hour, minute, behind: next + 1)
    }
    if isHalf(at: next) { return withHalf(hour, 0, behind: next) }
    if words.has("o clock", at: next) {
      let time = guessed(hour, 0, upTo: 7)
      return isHalf(at: next + 2) ? withHalf(hour, 0, behind: next + 2) : (time, next + 2)
    }
    return bare(hour, place, next)
  }

  private func named(at place: Int) -> (time: ClockTimeOfDay?, next: Int)? {
    switch words[place] {
    case "noon", "midday": return (ClockTimeOfDay(hour: 12), place + 1)
    case "midnight", "minuit": return (ClockTimeOfDay(hour: 0), place + 1)
    case "midi":
      if words[place - 1] == "apres" { return (nil, place + 1) }
      let isHalf = words.has("et demi", at: place + 1) || words.has("et demie", at: place + 1)
      return (ClockTimeOfDay(hour: 12, minute: isHalf ? 30 : 0), place + (isHalf ? 3 : 1))
    default: return nil
    }
  }

  /// `half past five`, `quarter to three`.
  private func spokenEnglish(at place: Int) -> (time: ClockTimeOfDay?, next: Int)? {
    let minutes: [(phrase: String, minutes: Int)] = [
      ("half past", 30), ("quarter past", 15), ("quarter to", -15),
    ]
    for (phrase, minutes) in minutes where words.has(phrase, at: place) {
      guard let (hour, next) = words.number(at: place + 2), (1...12).contains(hour) else {
        continue
      }
      let half = isHalf(at: next) ? words[next].first : nil
      let base =
        half == "p" ? hour % 12 + 12 : half == "a" ? hour % 12 : hour < 8 ? hour + 12 : hour
      let total = base * 60 + minutes
      let end = half == nil ? next : endOfHalf(at: next)
      return (ClockTimeOfDay(hour: total / 60 % 24, minute: total % 60), end)
    }
    return nil
  }

  /// `17h30`, `17h`, `5pm`.
  private func compact(
    _ hour: Int, _ letters: Substring, _ rest: Int?, _ place: Int
  ) -> (time: ClockTimeOfDay?, next: Int)? {
    switch letters {
    case "h":
      return rest.map { (ClockTimeOfDay(hour: hour, minute: $0), place + 1) }
        ?? hours(hour, place, place + 1)
    case "am", "pm":
      guard rest == nil, (1...12).contains(hour) else { return nil }
      return (ClockTimeOfDay(hour: hour % 12 + (letters == "pm" ? 12 : 0)), place + 1)
    default: return nil
    }
  }

  /// `17 h`, `17 heures 30`, `cinq heures et demie du soir`, with the place behind `heures`.
  private func hours(
    _ hour: Int, _ place: Int, _ next: Int
  ) -> (time: ClockTimeOfDay?, next: Int)? {
    let isLimit = words.isLimit(before: place)
    let isUntil = words[place - 1] == "ici" && (8...20).contains(hour)
    if isLimit && !isUntil { return (nil, next) }
    if words.isSpan(before: place), words[place - 1] != "a" { return (nil, next) }
    if words[place - 1] == "a", words[place - 2] == "y" { return (nil, next) }
    var minute = 0
    var end = next
    if words.has("et demie", at: next) || words.has("et quart", at: next) {
      minute = words[next + 1] == "quart" ? 15 : 30
      end = next + 2
    } else if let (digits, behind) = words.number(at: next), (1..<60).contains(digits),
      words.marks(after: next - 1).isEmpty, words[next].utf8.count > 1,
      (digits % 5 == 0 && !words[behind].hasPrefix("euro")) || !isUnit(words[behind])
        || !words.marks(after: behind - 1).isEmpty
    {
      (minute, end) = (digits, behind)
    }
    for (phrase, offset) in [("du matin", 0), ("du soir", 12), ("de l apres midi", 12)]
    where words.has(phrase, at: end) {
      let count = phrase.split(separator: " ").count
      return (ClockTimeOfDay(hour: hour < 12 ? hour + offset : hour, minute: minute), end + count)
    }
    return (guessed(hour, minute, upTo: 6), end)
  }

  /// English `by 5`, `before three`: a bare number behind a word for a point in time.
  private func bare(
    _ hour: Int, _ place: Int, _ next: Int
  ) -> (time: ClockTimeOfDay?, next: Int)? {
    guard words.language == .en, (1...12).contains(hour),
      ["at", "by", "before", "until", "till", "around"].contains(words[place - 1])
    else { return nil }
    let followers: Set<Substring> = [
      "today", "tomorrow", "tonight", "on", "this", "sharp", "at", "and", "with", "so", "to",
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
    let marks = words.marks(after: next - 1)
    guard !marks.hasPrefix("%"), !marks.hasPrefix("€"), !marks.hasPrefix("/"),
      words.endsClause(after: next - 1) || followers.contains(words[next])
    else { return nil }
    return (guessed(hour, 0, upTo: 7), next)
  }

  /// What counts something else than minutes: `à 17 h deux colis`.
  private func isUnit(_ word: Substring) -> Bool {
    !word.isEmpty
      && ![
        "precises", "au", "par", "pour", "et", "demain", "minutes", "puis", "ensuite", "ou",
      ].contains(word)
  }

  // MARK: - Halves of the day

  private func isHalf(at place: Int) -> Bool {
    ["am", "pm"].contains(words[place]) || words.has("a m", at: place)
      || words.has("p m", at: place)
  }

  private func endOfHalf(at place: Int) -> Int {
    words[place].utf8.count == 2 ? place + 1 : place + 2
  }

  /// A time before `a.m.` or `p.m.`, or on a clock of 24 hours.
  private func withHalf(
    _ hour: Int, _ minute: Int, behind place: Int
  ) -> (time: ClockTimeOfDay?, next: Int)? {
    guard isHalf(at: place), (1...12).contains(hour) else {
      guard let time = ClockTimeOfDay(hour: hour, minute: minute) else { return nil }
      return (time, place)
    }
    let isAfternoon = words[place].hasPrefix("p")
    return (
      ClockTimeOfDay(hour: hour % 12 + (isAfternoon ? 12 : 0), minute: minute), endOfHalf(at: place)
    )
  }

  /// Nobody is called back at five in the morning: early hours are the afternoon's.
  private func guessed(_ hour: Int, _ minute: Int, upTo latest: Int) -> ClockTimeOfDay? {
    ClockTimeOfDay(hour: (1...latest).contains(hour) ? hour + 12 : hour, minute: minute)
  }
}
