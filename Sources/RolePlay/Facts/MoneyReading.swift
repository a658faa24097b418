import LanguageAnalysis

/// Amounts: `20 €`, `€19.99`, `vingt euros`, `1 200 euros`, `20 euros 50`.
struct MoneyReading {
  let words: FactWords

  func read(at place: Int) -> (money: Money, next: Int)? {
    guard let (whole, cents, next) = amount(at: place) else { return nil }
    let before = words.marks(after: place - 1).unicodeScalars.last ?? first(at: place)
    if let before, let currency = Self.signs[before] {
      return (Money(cents: whole * 100 + cents, currency: currency), next)
    }
    if let sign = words.marks(after: next - 1).unicodeScalars.first,
      let currency = Self.signs[sign]
    {
      return finished(whole, cents, currency, behind: next)
    }
    guard let currency = Self.names[words[next]] else { return nil }
    return finished(whole, cents, currency, behind: next + 1)
  }

  /// The sign that opens the text, before its first word.
  private func first(at place: Int) -> Unicode.Scalar? {
    guard place == 0, let start = words.text.words.first?.start else { return nil }
    return words.text.scalars[..<start].last { !$0.properties.isWhitespace }
  }

  /// With the cents that follow the currency: `20 euros 50`, `20 euros et 50 centimes`.
  private func finished(
    _ whole: Int, _ cents: Int, _ currency: Money.Currency, behind place: Int
  ) -> (money: Money, next: Int) {
    var at = place
    if ["et", "and"].contains(words[at]) { at += 1 }
    if cents == 0, let more = words.number(at: at), more.value < 100 {
      let isNamed = ["centimes", "cents", "pence", "cts"].contains(words[more.next])
      if isNamed || at == place && words[at].utf8.count == 2 && words.endsClause(after: at) {
        return (
          Money(cents: whole * 100 + more.value, currency: currency),
          isNamed ? more.next + 1 : more.next
        )
      }
    }
    return (Money(cents: whole * 100 + cents, currency: currency), place)
  }

  /// A number with groups of thousands and two decimals at most.
  private func amount(at place: Int) -> (whole: Int, cents: Int, next: Int)? {
    guard var (whole, next) = words.number(at: place) else { return nil }
    guard words.digits(words[place]) != nil else { return (whole, 0, next) }
    if words[next].utf8.count == 3, whole < 1000, let group = words.digits(words[next]) {
      let marks = words.marks(after: next - 1)
      if marks.isEmpty || marks == "," || marks == "." {
        whole = whole * 1000 + group
        next += 1
      }
    }
    let marks = words.marks(after: next - 1)
    if marks == "," || marks == ".", (1...2).contains(words[next].utf8.count),
      words.text.gap(after: next - 1).count == 1, let decimals = words.digits(words[next])
    {
      return (whole, words[next].utf8.count == 1 ? decimals * 10 : decimals, next + 1)
    }
    return (whole, 0, next)
  }

  private static let signs: [Unicode.Scalar: Money.Currency] = ["€": .eur, "£": .gbp, "$": .usd]

  private static let names: [Substring: Money.Currency] = [
    "euro": .eur, "euros": .eur, "eur": .eur, "pound": .gbp, "pounds": .gbp, "gbp": .gbp,
    "quid": .gbp, "livres": .gbp, "dollar": .usd, "dollars": .usd, "usd": .usd, "franc": .chf,
    "francs": .chf, "chf": .chf, "cad": .cad,
  ]
}
