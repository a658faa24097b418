import Testing

@testable import Conversations

@Suite struct MessageTextTests {
  @Test(arguments: [
    ("<p>hi Bob</p>", "hi Bob"), ("a<br>b<br/>c", "a\nb\nc"),
    ("<div>one</div><div>two &amp; three</div>", "one\ntwo & three"),
    ("&amp;lt;b&amp;gt; &eacute;t&eacute;&nbsp;! &#39;&#x41;&rsquo;", "&lt;b&gt; été\u{A0}! 'A’"),
    ("if a < b and b > c", "if a < b and b > c"), ("<3 you", "<3 you"),
    (#"in <pncode type="town"/>, <NAME>"#, #"in <pncode type="town"/>, <NAME>"#),
    ("<style>p{color:red}</style>text<script>x<y</script>", "text"),
    ("<p>mine</p><blockquote><p>yours</p></blockquote>", "mine"),
    ("<blockquote>all there is</blockquote>", "all there is"),
    ("a<!-- b -->c", "ac"), ("a <b>bold</b>,\n  then <i>more</i>", "a bold, then more"),
    ("<ul><li>one</li><li>two</li></ul>", "one\ntwo"), ("", ""), ("<p></p>", ""),
    (#"<a href="https://x.example">here</a>"#, "here"), ("AT&T &unknown; &", "AT&T &unknown; &"),
  ])
  func htmlIsItsWords(html: String, text: String) {
    #expect(HTMLText.plain(html) == text)
  }

  @Test(arguments: [
    ("First comment with **markdown**", "First comment with markdown"),
    ("*a* and _b_ and ~~c~~ and `d`", "a and b and c and d"),
    ("file_name_here, 5*3*2, a * b * c", "file_name_here, 5*3*2, a * b * c"),
    ("[the form](https://x.example/a_b), ![shot](y.png)", "the form,"),
    ("[NAME] lives in #TOWN#, card ****1234", "[NAME] lives in #TOWN#, card ****1234"),
    ("## Title\ntext", "Title\ntext"), ("#1 priority", "#1 priority"), ("**open", "**open"),
    ("```\ncode\n```", "code"), ("été _très_ bien", "été très bien"),
  ])
  func markdownIsItsWords(markdown: String, text: String) {
    #expect(MarkdownText.plain(markdown) == text)
  }

  @Test(arguments: [
    ("Hello\n\nBob\n-- \nBob Ltd\n1 Road", "Hello\n\nBob"),
    ("Fine.\n\nOn Fri, 23 Sep 2022, Alice <a@example.com> wrote:\n\nHi Bob", "Fine."),
    ("Fine.\n\n    On Friday, September 23, 2022,\nAlice wrote:\n  Hi", "Fine."),
    ("D'accord.\n\nLe 2 mars 2026 à 08:12, Lucie\na écrit :\n\nBonjour", "D'accord."),
    ("On 2 May 2026 Bob wrote:\n> old\n\nBelow it.\n> more\nAnd this.", "Below it.\nAnd this."),
    ("On Monday I wrote: nothing came.", "On Monday I wrote: nothing came."),
    ("Le livreur a écrit :\nsonnez 2 fois", "Le livreur a écrit :\nsonnez 2 fois"),
    ("Oui.\nEnvoyé de mon iPhone", "Oui."), ("Yes\n-----Original Message-----\nFrom: B", "Yes"),
    ("Yes\n________________________________\nFrom: B", "Yes"), ("> only quoted", ""),
    (
      "Oui.\n\nDe\u{A0}: Ann <ann@x.fr>\nEnvoyé : lundi 5 janvier\nÀ : Bob\nObjet : RE: x\n\nvieux",
      "Oui."
    ),
    ("Yes.\n*From:* Ann\n*Sent:* Monday\n*To:* Bob,\nEve\n*Subject:* RE\n\nold", "Yes."),
    ("Yes.\nFrom: Ann\nSubject: RE\nDate: 5 May\nTo: Bob\nold", "Yes."),
    ("A trip.\nFrom: Paris\nTo: Lyon\nDate: 5 May", "A trip.\nFrom: Paris\nTo: Lyon\nDate: 5 May"),
    ("From: Ann\nSent: Monday\nSubject: RE\n\nHi", "From: Ann\nSent: Monday\nSubject: RE\n\nHi"),
  ])
  func aMailIsWhatItsWriterWrote(mail: String, text: String) {
    #expect(MailText.own(mail) == text)
  }

  @Test func aMultipartMailIsItsPlainPart() {
    let html = "Content-Type: text/html\n\n<p>Bonjour&nbsp;!</p>\n"
    let plain =
      "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
      + "D=C3=A9sol=C3=\n=A9 = ok\n"
    #expect(MIMEText.plain("--b\n\(html)--b\n\(plain)--b--\nepilogue".bytes) == "Désolé = ok")
    #expect(MIMEText.plain("preamble\n--b\n\(html)--b--".bytes) == "Bonjour\u{A0}!")
    let nested =
      "--o\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\(html)--b\n\(plain)--b--\n"
      + "--o\nContent-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nno\n--o--"
    #expect(MIMEText.plain(nested.bytes) == "Désolé = ok")
    let encoded = "--b\nContent-Transfer-Encoding: base64\n\nw6l0\nw6k=\n--b--"
    #expect(MIMEText.plain(encoded.bytes) == "été")
  }

  @Test func boundariesWithSpacesAndFoldedHeadersAreRead() {
    let spaced =
      "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"b 1\"\n\n"
      + "--b 1\nContent-Type: text/plain\n\nYour parcel.\n--b 1--\n"
    #expect(MIMEText.plain(spaced.bytes) == "Your parcel.")
    let attached =
      "--b\nContent-Type: text/plain;\n name=x\nContent-Disposition:\n attachment; filename=x\n\n"
    #expect(MIMEText.plain("\(attached)no\n--b\n\nYour parcel.\n--b--".bytes) == "Your parcel.")
    #expect(MIMEText.plain("\(attached)no\n--b--".bytes) == nil)
  }

  @Test(arguments: ["no boundary", "Hello\n-----\nBob", "-- \nBob"])
  func aBodyWithoutPartsIsAllWords(body: String) {
    #expect(MIMEText.plain(body.bytes) == body)
  }

  @Test func aPageWithoutPartsIsItsWords() {
    #expect(MIMEText.plain(" <p>one</p><p>two</p>".bytes) == "one\ntwo")
  }

  @Test func base64TakesBothAlphabets() {
    #expect(Base64.decoded("_-8".utf8) == [0xFF, 0xEF])
    #expect(Base64.decoded("/+8=".utf8) == [0xFF, 0xEF])
    #expect(Base64.decoded("".utf8) == [])
    #expect(Base64.decoded("a*b".utf8) == nil)
  }

  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("2026-02-12T10:31:05+01:00", 1_770_888_665_000),
    ("2026-02-12T09:31:05.25Z", 1_770_888_665_250), ("2026-02-12T04:01:05-0530", 1_770_888_665_000),
    ("2026-02-12T09:31:05", 1_770_888_665_000),
  ])
  func momentsCountFrom1970(text: String, milliseconds: Int) {
    #expect(Instant.milliseconds(text) == milliseconds)
  }

  @Test func momentsAreWrittenInUTC() {
    #expect(Instant.text(1_770_888_665_250) == "2026-02-12T09:31:05Z")
    #expect(Instant.text(951_782_400_000) == "2000-02-29T00:00:00Z")
    #expect(Instant.text(-1) == nil)
  }

  @Test func durationsAndSecondsComeInManyForms() {
    #expect(JSONValue.string("PT1M0.07S").durationAsMilliseconds == 60_070)
    #expect(JSONValue.string("PT2H").durationAsMilliseconds == 7_200_000)
    #expect(JSONValue.string("PT1").durationAsMilliseconds == nil)
    #expect(JSONValue.string("5.24").secondsAsMilliseconds == 5_240)
    #expect(JSONValue.string("12.900s").secondsAsMilliseconds == 12_900)
    var object = JSONObject()
    object.set(.string("12"), for: "seconds")
    object.set(.integer(900_000_000), for: "nanos")
    #expect(JSONValue.object(object).secondsAsMilliseconds == 12_900)
    #expect(JSONValue.string("nan").secondsAsMilliseconds == nil)
    #expect(JSONValue.number(-1).secondsAsMilliseconds == nil)
  }
}
