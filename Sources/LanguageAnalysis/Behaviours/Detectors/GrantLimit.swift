/// What a scenario lets the agent grant: one `allow` line of the scenario language.
struct GrantLimit: Hashable {
  enum Kind: String, CaseIterable {
    case refund, discount, shippingRefund = "shipping-refund", replacement, callback
  }

  let kind: Kind
  /// Highest amount (refund, in the limit's currency) or share (discount, per cent); nil: any.
  let most: Double?

  init(kind: Kind, most: Double? = nil) {
    self.kind = kind
    self.most = most
  }

  /// `refund <= 50 EUR`, `discount <= 10 %`, `callback`; nil for anything else.
  init?(_ text: String) {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "\t" })
    guard let name = words.first, let kind = Kind(rawValue: String(name)) else { return nil }
    self.kind = kind
    if words.count == 1 {
      most = nil
      return
    }
    guard words.count >= 3, words[1] == "<=" else { return nil }
    let number = words[2].prefix { $0.isNumber || $0 == "." || $0 == "," }
    guard let most = Double(String(number.map { $0 == "," ? "." : $0 })) else { return nil }
    self.most = most
  }
}
