import Conversations

/// Grants beyond what a role-play's card allows.
///
/// A grant is a sentence in which the agent offers or promises something and names it; a refund or
/// a discount counts with its amount, where the sentence gives one.
struct OverPromise {
  private let grants: [(kind: GrantLimit.Kind, words: WordSet)]
  private let shipping: WordSet
  private let whole: WordSet
  private let units: WordSet

  static let english = """
    refund refunds refunded refunding reimburse reimbursed reimbursement credit compensate compensation \
    discount discounts off voucher rebate replacement replace replaced replacing resend exchange \
    call callback ring phone shipping postage delivery fee fees full whole entire everything total all \
    euros euro eur pounds pound gbp dollars dollar usd percent
    """
  static let french = """
    rembourser rembourse remboursons remboursement rembourserai rembourserons dedommager \
    dedommagement indemniser avoir remise reduction rabais ristourne bon remplacer remplace \
    remplacement remplacons echanger echange renvoyer renvoie reexpedier rappeler rappelle rappellerai \
    rappelons port frais livraison expedition integralement totalite entier totalement tout complet \
    integral euros euro eur dollars francs chf cad pourcent cent
    """

  init(_ resources: LanguageResources) {
    let v = resources.vocabulary
    switch resources.language {
    case .en:
      grants = [
        (.refund, WordSet("refund refunds refunded refunding reimburse reimbursed reimbursement compensate compensation", v)),
        (.discount, WordSet("discount discounts off voucher rebate", v)),
        (.replacement, WordSet("replacement replace replaced replacing resend exchange", v)),
        (.callback, WordSet("call callback ring phone", v)),
      ]
      shipping = WordSet("shipping postage delivery", v)
      whole = WordSet("full whole entire everything total all", v)
      units = WordSet("euros euro eur pounds pound gbp dollars dollar usd percent", v)
    case .fr:
      grants = [
        (.refund, WordSet("rembourser rembourse remboursons remboursement rembourserai rembourserons dedommager dedommagement indemniser", v)),
        (.discount, WordSet("remise reduction rabais ristourne", v)),
        (.replacement, WordSet("remplacer remplace remplacement remplacons echanger echange renvoyer renvoie reexpedier", v)),
        (.callback, WordSet("rappeler rappelle rappellerai rappelons", v)),
      ]
      shipping = WordSet("port livraison expedition", v)
      whole = WordSet("integralement totalite entier totalement tout complet integral", v)
      units = WordSet("euros euro eur dollars francs chf cad pourcent cent", v)
    }
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

  private func granted(
    _ reading: TurnReading, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> [Grant] {
    let tokens = reading.text.tokens
    func holds(_ words: WordSet) -> Bool { range.contains { words.contains(tokens[$0]) } }
    let amount = range.lazy.compactMap { self.amount(tokens, $0, range, bytes) }.first
    return grants.compactMap { kind, words in
      guard holds(words) else { return nil }
      let isShipping = kind == .refund && holds(shipping)
      return Grant(
        kind: isShipping ? .shippingRefund : kind, amount: amount, isWhole: holds(whole))
    }
  }

  private func covers(_ limit: GrantLimit, _ grant: Grant) -> Bool {
    if grant.kind == .shippingRefund, limit.kind == .refund, limit.most == nil { return true }
    guard limit.kind == grant.kind else { return false }
    guard let most = limit.most else { return true }
    if let amount = grant.amount { return amount <= most }
    return !grant.isWhole
  }

  /// A number with a currency or per-cent sign or word beside it.
  private func amount(
    _ tokens: [Token], _ at: Int, _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Double? {
    let token = tokens[at]
    guard token.flags.contains(.hasDigit) else { return nil }
    let next = at + 1 < range.upperBound ? tokens[at + 1] : nil
    let before = token.start > 0 ? bytes[Int(token.start) - 1] : 0
    let hasUnit =
      next.map { units.contains($0) } ?? false || before == 0x24 || before == 0xA3
      || signFollows(bytes, Int(token.end))
    guard hasUnit else { return nil }
    var value = 0.0
    for byte in bytes[Int(token.start)..<Int(token.end)] where byte >= 0x30 && byte <= 0x39 {
      value = value * 10 + Double(byte - 0x30)
    }
    return value
  }

  /// `%`, `€`, `$` or `£` right behind, or behind one blank.
  private func signFollows(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    var at = end
    // A blank, or a no-break space in two or three bytes.
    while at < bytes.count, at < end + 3,
      bytes[at] == 0x20 || bytes[at] == 0xC2 || bytes[at] == 0xA0
    {
      if bytes[at] == 0xC2, at + 1 < bytes.count, bytes[at + 1] == 0xA3 { return true }
      at += 1
    }
    guard at < bytes.count else { return false }
    if bytes[at] == 0x25 || bytes[at] == 0x24 { return true }
    return bytes[at] == 0xE2 && at + 2 < bytes.count && bytes[at + 1] == 0x82 && bytes[at + 2] == 0xAC
  }
}
