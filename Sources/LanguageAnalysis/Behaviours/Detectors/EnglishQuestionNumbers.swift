/// Numbers of the single words that English questions turn on.
struct EnglishQuestionNumbers {
  let what, how, why, who, which, when, whose, about, come, not, to, t: Int32
  let have, `do`, don, should, had, were, it, i, you, worry, know, knows, the, `where`: Int32

  init(_ vocabulary: Vocabulary) {
    func number(_ word: String) -> Int32 { vocabulary.number(of: word) ?? -1 }
    what = number("what")
    how = number("how")
    why = number("why")
    who = number("who")
    which = number("which")
    when = number("when")
    whose = number("whose")
    about = number("about")
    come = number("come")
    not = number("not")
    to = number("to")
    t = number("t")
    have = number("have")
    `do` = number("do")
    don = number("don")
    should = number("should")
    had = number("had")
    were = number("were")
    it = number("it")
    i = number("i")
    you = number("you")
    worry = number("worry")
    know = number("know")
    knows = number("knows")
    the = number("the")
    `where` = number("where")
  }
}
