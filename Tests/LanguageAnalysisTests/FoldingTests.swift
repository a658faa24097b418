import Testing

@testable import LanguageAnalysis

@Suite struct FoldingTests {
  private func folded(_ text: String) -> String {
    Folding.words(of: text).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  @Test(arguments: [
    ("Désolé", "desole"), ("DÉSOLÉ", "desole"), ("de\u{301}sole\u{301}", "desole"),
    ("œuvre", "oeuvre"), ("Œuvre", "oeuvre"), ("ç à ù ê ï ü", "c a u e i u"), ("ß", "ss"),
    ("j'entends", "j entends"), ("j’entends", "j entends"), ("jʼentends", "j entends"),
    ("j`entends", "j entends"), ("j´entends", "j entends"), ("est-ce", "est ce"),
    ("est\u{2011}ce", "est ce"), ("dé\u{AD}solé", "desole"), ("a\u{A0}b\u{202F}c", "a b c"),
    ("«oui»", "oui"), ("17h30", "17h30"), ("привет", "привет"), ("", ""), ("…!?", ""),
    ("🙂ok", "ok"), ("a\u{FEFF}b", "ab"),
  ])
  func takesCaseAccentsAndTypographyAway(text: String, expected: String) {
    #expect(folded(text) == expected)
  }

  /// U+00C0…U+017F, against the Unicode Character Database as the standard library carries it.
  @Test func foldsLatinLettersToTheirBase() {
    var baseOf: [String: String] = [:]
    for base in "abcdefghijklmnopqrstuvwxyz" {
      for mark in UInt32(0x300)...0x330 {
        if let mark = Unicode.Scalar(mark) { baseOf["\(base)\(mark)"] = String(base) }
      }
    }
    var checked = 0
    for value in UInt32(0xC0)...0x17F {
      guard let scalar = Unicode.Scalar(value),
        let base = baseOf[scalar.properties.lowercaseMapping]
      else { continue }
      #expect(folded(String(scalar)) == base, "U+\(String(value, radix: 16))")
      checked += 1
    }
    #expect(checked > 150)
  }
}
