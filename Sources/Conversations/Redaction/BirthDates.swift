/// Dates of birth: those that words such as "date of birth" or "née le" introduce, the answer to a
/// question for one, and the same dates again. Other dates, of orders and visits, stay.
struct BirthDates {
  /// Turns after the question that may answer it: somebody asks why, and is told.
  private static let patience = 3

  private var known: Set<[UInt8]> = []
  private var turnsToAnswer = 0

  /// Words between a cue and its date: "my date of birth is the 14th …", "née un 14 mars".
  private static let fillers: Set<String> = [
    "is", "s", "it", "the", "on", "was", "my", "le", "la", "un", "est", "c", "e", "ee", "date",
    "in", "au", "et", "and", "please", "ma", "de", "naissance", "mon",
  ]
  /// Dates behind these are not the answer to a question for a date of birth.
  private static let events: Set<String> = [
    "order", "ordered", "orders", "bought", "purchase", "purchased", "delivery", "delivered",
    "received", "invoice", "since", "appointment", "due", "expires", "booked", "booking",
    "contract", "until", "commande", "commandee", "achete", "achat", "livraison", "livre", "recu",
    "facture", "depuis", "rendez", "echeance", "reserve", "reservation", "contrat", "jusqu",
  ]

  /// The dates of birth of the next turn, in order.
  mutating func found(in bytes: UnsafeBufferPointer<UInt8>) -> [(start: Int, date: FoundValue)] {
    let cues = cues(in: bytes)
    var found: [(start: Int, date: FoundValue)] = []
    var isOpen = false
    for cue in cues {
      if let date = Self.date(in: bytes, behind: cue) {
        if date.start >= (found.last?.date.end ?? 0) { found.append(date) }
      } else {
        isOpen = true
      }
    }
    if found.isEmpty, cues.isEmpty, turnsToAnswer > 0, let answer = Self.answer(in: bytes) {
      found.append(answer)
    }
    turnsToAnswer = !found.isEmpty ? 0 : isOpen ? Self.patience : max(0, turnsToAnswer - 1)
    for date in found where date.date.value.count == 4 { known.insert(date.date.value) }
    return known.isEmpty ? found : found + again(in: bytes, besides: found)
  }

  /// Where the words end that introduce a date of birth.
  private func cues(in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var cues: [Int] = []
    var at = 0
    while at < bytes.count {
      guard ByteClass(bytes, at).isWord else {
        at += 1
        continue
      }
      let end = ByteClass.wordEnd(bytes, at)
      if "bdn".utf8.contains(bytes[at] | 0x20), end - at < 12,
        let cue = Self.cueEnd(bytes, at, end)
      {
        cues.append(cue)
      }
      at = end
    }
    return cues
  }

  private static func cueEnd(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    let word = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
    switch word {
    case "dob", "ddn", "birthdate", "born", "né", "née", "nés", "nées": return end
    case "naissance":
      let ahead = TextScan.words(before: start, in: bytes)
      return ahead.0 == "de" && ["date", "jour"].contains(ahead.1) ? end : nil
    case "birth":
      var scan = TextScan(bytes, at: end)
      if scan.skipSpaces(), scan.word() == "date" { return scan.at }
      return TextScan.words(before: start, in: bytes) == ("of", "date") ? end : nil
    default: return nil
    }
  }

  /// The date behind a cue, with nothing but small words between them.
  private static func date(in bytes: UnsafeBufferPointer<UInt8>, behind cue: Int)
    -> (start: Int, date: FoundValue)?
  {
    var scan = TextScan(bytes, at: cue)
    for _ in 0..<24 {
      guard let byte = scan.byte else { return nil }
      if ByteClass(bytes, scan.at).isWord {
        if let date = CalendarDate.found(in: bytes, at: scan.at) { return (scan.at, date) }
        guard let word = scan.word(), fillers.contains(word) else { return nil }
      } else if ".!?;\n".utf8.contains(byte) {
        return nil
      } else {
        scan.at += 1
      }
    }
    return nil
  }

  /// The first date of an answer, unless it is that of an order or the like.
  private static func answer(in bytes: UnsafeBufferPointer<UInt8>)
    -> (start: Int, date: FoundValue)?
  {
    var at = 0
    while at < bytes.count {
      guard ByteClass(bytes, at).isWord else {
        at += 1
        continue
      }
      if let date = CalendarDate.found(in: bytes, at: at) { return (at, date) }
      var scan = TextScan(bytes, at: at)
      if let word = scan.word(), events.contains(word) { return nil }
      at = ByteClass.wordEnd(bytes, at)
    }
    return nil
  }

  /// Dates of birth told earlier, beyond those found already.
  private func again(
    in bytes: UnsafeBufferPointer<UInt8>, besides found: [(start: Int, date: FoundValue)]
  ) -> [(start: Int, date: FoundValue)] {
    var again: [(start: Int, date: FoundValue)] = []
    var at = found.last?.date.end ?? 0
    while at < bytes.count {
      guard ByteClass(bytes, at).isWord else {
        at += 1
        continue
      }
      if let date = CalendarDate.found(in: bytes, at: at), known.contains(date.value) {
        again.append((at, date))
        at = date.end
      } else {
        at = ByteClass.wordEnd(bytes, at)
      }
    }
    return again
  }
}
