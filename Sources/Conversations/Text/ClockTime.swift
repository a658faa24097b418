/// Times as people and programs write them in front of words: `10:02`, `[00:01:15]`, `10h02`,
/// `2026-01-05T10:02:33Z`, `05/01/2026, 10:02:33`.
struct ClockTime: Hashable {
  /// Milliseconds since midnight, or since the start of the recording.
  var milliseconds: Int
  /// Days since 1970-01-01, where a date is written.
  var day: Int?
  /// Whether it has two fields only, which may be hours and minutes, or minutes and seconds.
  var hasTwoFields: Bool

  /// Reads a time at the start of `bytes`; returns it with what follows.
  static func leading(_ bytes: ArraySlice<UInt8>) -> (time: ClockTime, rest: ArraySlice<UInt8>)? {
    var rest = bytes
    var day: Int?
    if let date = date(rest) {
      day = date.day
      rest = date.rest
      if rest.first == UInt8(ascii: ",") { rest = rest.dropFirst() }
      rest = rest.first == UInt8(ascii: "T") ? rest.dropFirst() : rest.trimmedStart
    }
    guard let hours = number(rest, digits: 1...3), let separator = hours.rest.first,
      separator == UInt8(ascii: ":") || separator == UInt8(ascii: "h"),
      let minutes = number(hours.rest.dropFirst(), digits: 2...2), minutes.value < 60
    else { return nil }
    rest = minutes.rest
    if rest.first == UInt8(ascii: ":"),
      let seconds = number(rest.dropFirst(), digits: 2...2), seconds.value < 60
    {
      rest = seconds.rest
      var milliseconds = ((hours.value * 60 + minutes.value) * 60 + seconds.value) * 1000
      if rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ","),
        let fraction = fraction(rest.dropFirst())
      {
        milliseconds += fraction.milliseconds
        rest = fraction.rest
      }
      let time = ClockTime(milliseconds: milliseconds, day: day, hasTwoFields: false)
      return (time, afterHalfDay(afterZone(rest, hasDate: day != nil)))
    }
    let time = ClockTime(
      milliseconds: (hours.value * 60 + minutes.value) * 60_000, day: day,
      hasTwoFields: separator == UInt8(ascii: ":") && day == nil)
    return (time, afterHalfDay(rest))
  }

  /// `2026-01-05`, `05/01/2026` or, where it can be nothing else, `01/25/2026`, with what follows.
  private static func date(_ bytes: ArraySlice<UInt8>) -> (day: Int, rest: ArraySlice<UInt8>)? {
    guard let first = number(bytes, digits: 1...4), let separator = first.rest.first,
      [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ".")].contains(separator),
      let month = number(first.rest.dropFirst(), digits: 1...2), month.rest.first == separator,
      let last = number(month.rest.dropFirst(), digits: 1...4)
    else { return nil }
    let isYearFirst = first.value > 31
    let year = isYearFirst ? first.value : last.value < 100 ? 2000 + last.value : last.value
    let day = isYearFirst ? last.value : first.value
    guard
      let date = CalendarDay(year: year, month: month.value, day: day)
        ?? CalendarDay(year: year, month: day, day: month.value)
    else { return nil }
    return (date.number, last.rest)
  }

  /// What follows `Z` or `+01:00` after a time with a date.
  private static func afterZone(_ bytes: ArraySlice<UInt8>, hasDate: Bool) -> ArraySlice<UInt8> {
    guard hasDate, let first = bytes.first else { return bytes }
    if first == UInt8(ascii: "Z") { return bytes.dropFirst() }
    guard first == UInt8(ascii: "+") || first == UInt8(ascii: "-") else { return bytes }
    return bytes.dropFirst().drop { $0 &- UInt8(ascii: "0") < 10 || $0 == UInt8(ascii: ":") }
  }

  /// What follows `AM` or `PM`, which only matter across noon and are not counted.
  private static func afterHalfDay(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let rest = bytes.trimmedStart
    let word = rest.prefix(2).map { $0 | 0x20 }
    let isHalfDay =
      word == Array("am".utf8) || word == Array("pm".utf8)
    guard isHalfDay, rest.dropFirst(2).first.map({ ($0 | 0x20) &- UInt8(ascii: "a") >= 26 }) ?? true
    else { return bytes }
    return rest.dropFirst(2)
  }

  /// The digits at the start, as many as there are, when their count is one of `digits`.
  static func number(_ bytes: ArraySlice<UInt8>, digits: ClosedRange<Int>)
    -> (value: Int, rest: ArraySlice<UInt8>)?
  {
    let run = bytes.prefix(digits.upperBound + 1).prefix { $0 &- UInt8(ascii: "0") < 10 }
    guard digits.contains(run.count) else { return nil }
    let value = run.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return (value, bytes.dropFirst(run.count))
  }

  /// A fraction of a second of any length, to the millisecond.
  static func fraction(_ bytes: ArraySlice<UInt8>)
    -> (milliseconds: Int, rest: ArraySlice<UInt8>)?
  {
    let run = bytes.prefix { $0 &- UInt8(ascii: "0") < 10 }
    guard !run.isEmpty else { return nil }
    var value = run.prefix(3).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    for _ in run.count..<max(3, run.count) { value *= 10 }
    return (value, bytes.dropFirst(run.count))
  }
}

extension ClockTime {
  /// Turns times into milliseconds since the first of them, or since the recording's start when
  /// they evidently count from it (the first is below an hour).
  ///
  /// Two fields are minutes and seconds when the first time is below two units or one is beyond a
  /// day's hours, else hours and minutes. A time without a date that falls by more than half a day
  /// is past midnight.
  static func offsets(_ times: [ClockTime?]) -> [Int?] {
    let known = times.compactMap(\.self)
    guard let first = known.first else { return times.map { _ in nil } }
    let unit = 3_600_000
    let areMinutes =
      (first.hasTwoFields && first.milliseconds < 2 * unit)
      || known.contains { $0.hasTwoFields && $0.milliseconds >= 24 * unit }
    func scaled(_ time: ClockTime) -> Int {
      areMinutes && time.hasTwoFields ? time.milliseconds / 60 : time.milliseconds
    }
    let fromStart = first.day == nil && scaled(first) < unit
    let origin = fromStart ? 0 : scaled(first)
    var previous = first.milliseconds
    var midnights = 0
    return times.map { time in
      guard let time else { return nil }
      if time.day == nil, previous - time.milliseconds > 12 * unit, !areMinutes { midnights += 1 }
      previous = time.milliseconds
      let days = time.day.flatMap { day in first.day.map { day - $0 } } ?? midnights
      return scaled(time) - origin + days * 24 * unit
    }
  }
}
