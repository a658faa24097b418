import Conversations

/// Grants beyond what a role-play's card allows.
///
/// A grant is a sentence in which the agent offers or promises something and names it; a refund or
/// a discount counts with its amount, where the sentence gives one.
final class OverPromise {
  private let grants: [(kind: GrantLimit.Kind, words: WordSet)]
  private let shipping: WordSet
  private let whole: WordSet
  /// Words of a currency beside an amount; per cent is another unit.
  private let currencies: WordSet
  private let percent: WordSet
  /// Needs an amount beside it: "off".
  private let off: Int32
  private let isEnglish: Bool
  /// Beside a word of calling they make it a call to the customer: "call you", "vous rappelle".
  private let callee: WordSet
  /// What stands before an hour: "at 12.30".
  private let hourCues: WordSet
  /// What is sent again without replacing goods.
  private let messages: WordSet

  static let english = """
    refund refunds refunded refunding reimburse reimbursed reimbursement credit compensate compensation \
    discount discounts off voucher rebate replacement replace replaced replacing resend exchange \
    call callback ring phone shipping postage delivery fee fees full whole entire everything total all \
    euros euro eur pounds pound gbp dollars dollar usd percent you back email mail link message \
    form code invoice receipt letter text at by before after until around about from
    """
  static let french = """
    rembourser rembourse remboursons remboursement rembourserai rembourserons dedommager \
    dedommagement indemniser avoir remise reduction rabais ristourne bon remplacer remplace \
    remplacement remplacons echanger echange renvoyer renvoie reexpedier rappeler rappelle rappellerai \
    rappelons port frais livraison expedition integralement totalite entier totalement tout complet \
    integral euros euro eur dollars francs chf cad pourcent cent vous te t mail email courriel lien message formulaire code facture recu \
    courrier sms a vers avant apres des jusqu
    """

  init(_ resources: LanguageResources) {
    let v = resources.vocabulary
    switch resources.language {
    case .en:
      grants = [
        (
          .refund,
          WordSet(
            "refund refunds refunded refunding reimburse reimbursed reimbursement compensate compensation",
            v)
        ),
        (.discount, WordSet("discount discounts off voucher rebate", v)),
        (.replacement, WordSet("replacement replace replaced replacing resend exchange", v)),
        (.callback, WordSet("call callback ring phone", v)),
      ]
      shipping = WordSet("shipping postage delivery", v)
      whole = WordSet("full whole entire everything total all", v)
      currencies = WordSet("euros euro eur pounds pound gbp dollars dollar usd", v)
      percent = WordSet("percent", v)
      callee = WordSet("you back", v)
      messages = WordSet("email mail link message form code invoice receipt letter text", v)
    case .fr:
      grants = [
        (
          .refund,
          WordSet(
            "rembourser rembourse remboursons remboursement rembourserai rembourserons dedommager dedommagement indemniser",
            v)
        ),
        (.discount, WordSet("remise reduction rabais ristourne", v)),
        (
          .replacement,
          WordSet(
            "remplacer remplace remplacement remplacons echanger echange renvoyer renvoie reexpedier",
            v)
        ),
        (.callback, WordSet("rappeler rappelle rappellerai rappelons", v)),
      ]
      shipping = WordSet("port livraison expedition", v)
      whole = WordSet("integralement totalite entier totalement tout complet integral", v)
      currencies = WordSet("euros euro eur dollars francs chf cad", v)
      percent = WordSet("pourcent cent", v)
      callee = WordSet("vous te t", v)
      messages = WordSet(
        "mail email courriel lien message formulaire code facture recu courrier sms", v)
    }
    isEnglish = resources.language == .en
    hourCues = WordSet(
      isEnglish
        ? "at by before after until around about from" : "a vers avant apres des jusqu", v)
    off = resources.language == .en ? v.number(of: "off") ?? -1 : -1
  }

  /// Sentences that grant more than `allow`: tokens, end exclusive.
  func grants(
    _ reading: TurnReading, _ bytes: UnsafeBufferPointer<UInt8>, beyond allow: [String],
    promises: [Int?]
  ) -> [(Int, Int)] {
    let limits = allow.compactMap { GrantLimit($0) }
    return reading.text.sentences.compactMap { sentence in
      let range = sentence.first..<sentence.end
      guard promises.contains(where: { reading.has($0, in: range) }) else { return nil }
      let exceeded = granted(reading, bytes, range).contains { grant in
        !limits.contains { covers($0, grant) }
      }
      return exceeded ? (sentence.first, sentence.end) : nil
    }
  }

  private struct Grant {
    var kind: GrantLimit.Kind
    var amount: Double?
    var isWhole: Bool
  }

  private struct Amount {
    var value: Double
    var isPercent: Bool
  }

  private func granted(
    _ reading: TurnReading, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> [Grant] {
    let tokens = reading.text.tokens
    func holds(_ words: WordSet) -> Bool { range.contains { words.contains(tokens[$0]) } }
    let amounts = amounts(tokens, range, bytes)
    return grants.compactMap { kind, words in
      guard range.contains(where: { words.contains(tokens[$0]) && names(kind, tokens, $0, range) })
      else { return nil }
      if kind == .replacement, holds(messages) { return nil }
      let ofKind = amounts.first { $0.isPercent == (kind == .discount) }?.value
      if kind == .discount, ofKind == nil, amounts.isEmpty,
        !range.contains(where: { words.contains(tokens[$0]) && tokens[$0].word != off })
      {
        return nil  // "switch it off"
      }
      let isAll = amounts.contains { $0.isPercent && $0.value >= 100 }
      let isShipping = kind == .refund && holds(shipping)
      return Grant(
        kind: isShipping ? .shippingRefund : kind, amount: ofKind, isWhole: holds(whole) || isAll)
    }
  }

  /// A call is a grant when it goes to the customer.
  private func names(
    _ kind: GrantLimit.Kind, _ tokens: [Token], _ at: Int, _ range: Range<Int>
  ) -> Bool {
    guard kind == .callback else { return true }
    let beside = isEnglish ? at + 1 : at - 1
    return range.contains(beside) && callee.contains(tokens[beside])
  }

  private func covers(_ limit: GrantLimit, _ grant: Grant) -> Bool {
    if grant.kind == .shippingRefund, limit.kind == .refund, limit.most == nil { return true }
    guard limit.kind == grant.kind else { return false }
    guard let most = limit.most else { return true }
    if let amount = grant.amount { return amount <= most }
    return !grant.isWhole
  }

  // MARK: - Amounts

  /// Numbers with a currency or per-cent sign or word beside them. A number runs over several
  /// tokens: "1 000", "12,50", "1,000.50".
  private func amounts(
    _ tokens: [Token], _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [Amount] {
    var amounts: [Amount] = []
    var at = range.lowerBound
    while at < range.upperBound {
      guard tokens[at].flags.contains(.hasDigit) else {
        at += 1
        continue
      }
      var value = digits(tokens[at], bytes)
      var next = at + 1
      var hasCents = false
      while next < range.upperBound, tokens[next].flags.contains(.hasDigit),
        let sign = joint(Int(tokens[next - 1].end), Int(tokens[next].start), bytes)
      {
        let size = Int(tokens[next].end - tokens[next].start)
        if size == 3 {
          value = value * 1000 + digits(tokens[next], bytes)
        } else if sign != .blank, size <= 2 {
          value += digits(tokens[next], bytes) / (size == 1 ? 10 : 100)
          hasCents = size == 2
        } else {
          break
        }
        next += 1
      }
      // "So 35.70": an amount without its unit, where it is no hour.
      let isHour = at > range.lowerBound && hourCues.contains(tokens[at - 1])
      if let isPercent = unit(tokens, at, next, range, bytes)
        ?? (hasCents && !isHour ? false : nil)
      {
        amounts.append(Amount(value: value, isPercent: isPercent))
      }
      at = next
    }
    return amounts
  }

  private enum Joint { case blank, sign }

  /// What joins two tokens of one number: a point, a comma, or one blank of any width.
  private func joint(_ from: Int, _ to: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Joint? {
    if to == from + 1, bytes[from] == 0x2E || bytes[from] == 0x2C { return .sign }
    if to == from + 1, bytes[from] == 0x20 { return .blank }
    return to - from <= 3 && Folding.isSpace(bytes, from) ? .blank : nil
  }

  private func digits(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Double {
    var value = 0.0
    for byte in bytes[Int(token.start)..<Int(token.end)] where byte >= 0x30 && byte <= 0x39 {
      value = value * 10 + Double(byte - 0x30)
    }
    return value
  }

  /// True for per cent, false for a currency, nil where the number of the tokens `from..<to` counts
  /// something else.
  private func unit(
    _ tokens: [Token], _ from: Int, _ to: Int, _ range: Range<Int>,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool? {
    if to < range.upperBound {
      if currencies.contains(tokens[to]) { return false }
      if percent.contains(tokens[to]) { return true }
    }
    var behind = Int(tokens[to - 1].end)
    if behind < bytes.count, bytes[behind] == 0x20 {
      behind += 1
    } else if behind < bytes.count, Folding.isSpace(bytes, behind) {
      behind += bytes[behind] == 0xC2 ? 2 : 3
    }
    if behind < bytes.count {
      if bytes[behind] == 0x25 { return true }
      if isCurrencySign(bytes, behind) { return false }
    }
    var before = Int(tokens[from].start) - 1
    if before >= 0, bytes[before] == 0x20 { before -= 1 }
    while before > 0, bytes[before] & 0xC0 == 0x80 { before -= 1 }
    return before >= 0 && isCurrencySign(bytes, before) ? false : nil
  }

  /// `$`, `£` or `€`.
  private func isCurrencySign(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    if bytes[at] == 0x24 { return true }
    if bytes[at] == 0xC2, at + 1 < bytes.count { return bytes[at + 1] == 0xA3 }
    return bytes[at] == 0xE2 && at + 2 < bytes.count && bytes[at + 1] == 0x82
      && bytes[at + 2] == 0xAC
  }
}
