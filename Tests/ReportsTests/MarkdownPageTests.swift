import Testing

@testable import Reports

@Suite struct MarkdownPageTests {
  @Test func blocksStandApart() {
    var page = MarkdownPage()
    page.heading(1, "A *b*")
    page.paragraph(.text("see "), .code("parley `x`"), .text(" or "), .link("it", to: "a.md#b"))
    page.list([[.strong("one")], [.text("two")]])
    page.list([])
    #expect(
      page.text == """
        # A \\*b\\*

        see `parley x` or [it](a.md#b)

        - **one**
        - two

        """)
  }

  @Test(arguments: [
    ("*a* _b_ `c` ~d~", #"\*a\* \_b\_ \`c\` \~d\~"#),
    ("[x](javascript:alert) <b>&amp;|$1$", #"\[x\](javascript:alert) \<b\>\&amp;\|\$1\$"#),
    (#"a\b"#, #"a\\b"#), ("a\u{202E}b\nc", #"a\<U+202E\>b c"#),
    ("# not a heading", "\\# not a heading"),
    ("- x", "\\- x"), ("+ x", "\\+ x"), ("=== x", "\\=== x"), ("2. x", "2\\. x"),
    ("31) x", "31\\) x"),
    ("2 days", "2 days"), ("    code", "code"), ("", ""),
  ])
  func noTextIsMarkup(text: String, markdown: String) {
    var page = MarkdownPage()
    page.paragraph(.text(text))
    #expect(page.text == markdown + "\n")
  }
}
