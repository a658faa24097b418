/// Numbers of the single words that French questions turn on.
struct FrenchQuestionNumbers {
  let est, ce, que, qu, qui, quoi, comment, pourquoi, quand, ou, combien, t: Int32
  let vous, tu, je, nous, c, plus, puis, si, ca, de: Int32

  init(_ vocabulary: Vocabulary) {
    func number(_ word: String) -> Int32 { vocabulary.number(of: word) ?? -1 }
    est = number("est")
    ce = number("ce")
    que = number("que")
    qu = number("qu")
    qui = number("qui")
    quoi = number("quoi")
    comment = number("comment")
    pourquoi = number("pourquoi")
    quand = number("quand")
    ou = number("ou")
    combien = number("combien")
    t = number("t")
    vous = number("vous")
    tu = number("tu")
    je = number("je")
    nous = number("nous")
    c = number("c")
    plus = number("plus")
    puis = number("puis")
    si = number("si")
    ca = number("ca")
    de = number("de")
  }
}
