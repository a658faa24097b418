/// Takes out of a conversation what tells who the customer is: card and account numbers, e-mail
/// addresses, phone numbers, social security numbers, postal addresses, dates of birth, the
/// customer's names, and the ids that the file has for them.
///
/// Each becomes a placeholder such as `[CARD-1]`; the same value has the same one throughout the
/// conversation, so that a datum asked for twice still shows; one that the conversation has already
/// is given to no other value. Redaction comes before all analysis:
/// offsets refer to the redacted text.
public struct Redaction: Sendable {
  private var masks: RedactionMasks
  private var names: CustomerNames
  private let ids: CustomerIDs
  private var births = BirthDates()
  private var barePhones = BarePhoneNumbers()
  private var cuedNumbers = CuedNumbers()

  /// Learns the customer's names from what is said.
  ///
  /// - Parameters:
  ///   - customerNames: names known from elsewhere, such as the speaker's label.
  ///   - customerIDs: what the file's system calls the customer; short ones are passed over.
  public init(
    of conversation: Conversation, customerNames: [String] = [], customerIDs: [String] = []
  ) {
    masks = RedactionMasks(besidesThoseIn: conversation.turns.lazy.map(\.text))
    names = CustomerNames(conversation, known: customerNames)
    ids = CustomerIDs(customerIDs)
  }

  /// The conversation with placeholders.
  public static func redacted(
    _ conversation: Conversation, customerNames: [String] = [], customerIDs: [String] = []
  ) -> Conversation {
    var redaction = Redaction(
      of: conversation, customerNames: customerNames, customerIDs: customerIDs)
    var conversation = conversation
    for index in conversation.turns.indices {
      redaction.redact(&conversation.turns[index].text)
    }
    return conversation
  }

  /// Puts placeholders into the text of the next turn.
  public mutating func redact(_ text: inout String) {
    var out: [UInt8] = []
    text.withUTF8 { bytes in
      var copied = 0
      var at = 0
      var addressSearched = 0
      var dates = births.found(in: bytes)[...]
      barePhones.begin(bytes)
      cuedNumbers.begin(bytes)
      while at < bytes.count {
        let kind = ByteClass(bytes, at)
        guard kind != .other else {
          at += 1
          continue
        }
        if let end = placeholderEnd(bytes, at) {
          at = end
          continue
        }
        while let date = dates.first, date.start < at { dates.removeFirst() }
        let date = dates.first.flatMap { $0.start == at ? $0.date : nil }
        guard let found = date ?? value(bytes, at, kind, &addressSearched) else {
          at = kind == .plus || kind == .bracket ? at + 1 : wordPartEnd(bytes, at)
          continue
        }
        out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<at]))
        out += masks.placeholder(found.kind, found.value)
        at = found.end
        copied = at
      }
      if copied > 0 {
        out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
      }
    }
    if !out.isEmpty { text = String(decoding: out, as: UTF8.self) }
  }

  /// The value that starts at a word's start, a plus or a bracket.
  private mutating func value(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ kind: ByteClass, _ searched: inout Int
  ) -> FoundValue? {
    if at > 0, ByteClass(bytes, at - 1).isWord {
      // `card4242…`, `whatsapp+33…`; `5+33…` is a sum.
      if kind == .digit { return CardNumber.run(in: bytes, at: at) }
      guard kind == .plus, ByteClass(bytes, at - 1) == .letter else { return nil }
    }
    switch kind {
    case .letter:
      return EmailAddress.found(in: bytes, at: at, searched: &searched)
        ?? AccountNumber.found(in: bytes, at: at) ?? PostalAddress.box(in: bytes, at: at)
        ?? ids.found(in: bytes, at: at)
        ?? cuedNumbers.found(in: bytes, at: at) ?? names.found(in: bytes, at: at)
    case .digit:
      return EmailAddress.found(in: bytes, at: at, searched: &searched)
        ?? SocialSecurityNumber.found(in: bytes, at: at)
        ?? ids.found(in: bytes, at: at)
        ?? DigitGroups(bytes, at).flatMap { number(in: $0, at: at) }
        ?? CardNumber.run(in: bytes, at: at)
        ?? barePhones.french(in: bytes, at: at) ?? cuedNumbers.found(in: bytes, at: at)
        ?? PostalAddress.found(in: bytes, at: at) { masks.knows(.address, $0) }
    case .plus, .bracket: return DigitGroups(bytes, at).flatMap { PhoneNumber.found($0) }
    case .other: return nil
    }
  }

  private mutating func number(in groups: DigitGroups, at: Int) -> FoundValue? {
    CardNumber.found(groups) ?? PhoneNumber.found(groups) ?? barePhones.found(groups, at: at)
  }

  /// The end of the letters and digits at `at`, or where digits begin among them that may be a
  /// card's.
  private func wordPartEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    var end = at + 1
    // Digits that begin at `at` have been looked at.
    var digits = ByteClass(bytes, at) == .digit ? Int.min : 0
    while end < bytes.count {
      switch ByteClass(bytes, end) {
      case .digit: digits += 1
      case .letter: digits = 0
      case .plus, .bracket, .other: return end
      }
      end += 1
      if digits == CardNumber.lengths.lowerBound { return end - digits }
    }
    return end
  }

  /// The end of a placeholder that is there already, such as `[PII]` or `[CARD-1]`.
  private func placeholderEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    guard at > 0, bytes[at - 1] == UInt8(ascii: "[") else { return nil }
    var end = at
    while end < bytes.count, end - at < 32 {
      let byte = bytes[end]
      if byte == UInt8(ascii: "]") { return end > at + 1 ? end + 1 : nil }
      let isName =
        byte &- UInt8(ascii: "A") < 26 || byte == UInt8(ascii: "_")
        || (end > at && (byte == UInt8(ascii: "-") || byte &- UInt8(ascii: "0") < 10))
      if !isName { return nil }
      end += 1
    }
    return nil
  }
}

/// What a byte can begin.
enum ByteClass {
  case letter, digit, plus, bracket, other

  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) {
    let byte = bytes[at]
    if (byte | 0x20) &- UInt8(ascii: "a") < 26 {
      self = .letter
    } else if byte &- UInt8(ascii: "0") < 10 {
      self = .digit
    } else if byte == UInt8(ascii: "+") {
      self = .plus
    } else if byte == UInt8(ascii: "(") {
      self = .bracket
    } else if byte >= 0xC3, byte <= 0xCA || byte == 0xCC {
      // À…ʿ and combining accents; × and ÷ among them do no harm.
      self = .letter
    } else if byte & 0xC0 == 0x80, at > 0 {
      let lead = bytes[at - 1]
      self = lead >= 0xC3 && (lead <= 0xCA || lead == 0xCC) ? .letter : .other
    } else {
      self = .other
    }
  }

  var isWord: Bool { self == .letter || self == .digit }

  /// The end of the letters and digits that go on from `start`.
  static func wordEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var end = start
    while end < bytes.count, ByteClass(bytes, end).isWord { end += 1 }
    return end
  }
}
