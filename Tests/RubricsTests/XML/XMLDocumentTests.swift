import Testing

@testable import Rubrics

@Suite struct XMLDocumentTests {
  static func read(_ xml: String) throws(RubricImportError) -> XMLElement {
    try XMLDocument(parsing: Array(xml.utf8)).root
  }

  static func refusal(_ bytes: [UInt8]) -> String {
    do {
      return try "read: \(XMLDocument(parsing: bytes).root.name)"
    } catch {
      return "\(error)"
    }
  }

  @Test func namesNamespacesAndPlaces() throws {
    let root = try Self.read(
      """
      <?xml version="1.0"?>
      <!-- remark --><a xmlns="urn:a" xmlns:b="urn:b" id="1" b:id="2">
        <b:é
            x="&lt;&#233;"/><c><![CDATA[1 < 2]]> &amp; <d>3</d>!</c>
      </a>
      """)
    #expect(root.name == "a" && root.namespace == "urn:a")
    #expect(root.attribute("id") == "1" && root.attribute("id", in: "urn:b") == "2")
    let children = root.children
    #expect(children.map(\.name) == ["é", "c"] && children.map(\.namespace) == ["urn:b", "urn:a"])
    #expect(children[0].attribute("x") == "<é")
    #expect(children[1].text == "1 < 2 & 3!")
    #expect((root.line, root.column) == (2, 16))
    #expect(children.map(\.line) == [3, 4] && children.map(\.column) == [3, 23])
  }

  @Test func linesGoOnBeyond65535() throws {
    let xml = "<a>" + String(repeating: "\n", count: 70_000) + "<b/></a>"
    #expect(try Self.read(xml).children[0].line == 70_001)
  }

  @Test(arguments: [
    ("UTF-8", Array("é".utf8)), ("ISO-8859-1", [0xE9]), ("windows-1252", [0xE9]),
    ("ISO-8859-15", [0xE9]),
  ])
  func encodingsAreThoseDeclared(name: String, letter: [UInt8]) throws {
    let bytes =
      Array("<?xml version=\"1.0\" encoding=\"\(name)\"?><a>".utf8) + letter + Array("</a>".utf8)
    #expect(try XMLDocument(parsing: bytes).root.text == "é")
  }

  @Test(arguments: [false, true]) func utf16IsRead(isBigEndian: Bool) throws {
    let text = "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n<a>é<b/></a>"
    let bytes = text.utf16.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? pair : pair.reversed()
    }
    let root = try XMLDocument(parsing: bytes).root
    #expect(root.text == "é" && root.children[0].column == 5)
  }

  @Test func theMarkOfUTF8IsNoSign() throws {
    let root = try XMLDocument(parsing: [0xEF, 0xBB, 0xBF] + Array("<a/>".utf8)).root
    #expect(root.name == "a" && root.column == 1)
  }

  @Test(arguments: [
    (
      "<a>\n caf&eacute; </a>",
      "line 2, column 13: not well-formed XML: '&eacute;' is an entity of HTML; XML knows five: write the letter itself"
    ),
    (
      "<a>\n<b></a>",
      "line 2, column 8: not well-formed XML: an element is closed that is not the one open: check the tags before it"
    ),
    (
      "\n<?xml version=\"1.0\"?><a/>",
      "line 2, column 6: not well-formed XML: <?xml …?> must be the very first thing in the file: delete what is before it"
    ),
    (
      "<a>R & D, all of it</a>",
      "line 1, column 7: not well-formed XML: an '&' on its own: write &amp; for it"
    ),
    (
      "<a>1 < 2, isn't it</a>",
      "line 1, column 7: not well-formed XML: a '<' that begins no tag: write &lt; for it"
    ),
    (
      "<a b=1><c></c></a>",
      "line 1, column 6: not well-formed XML: an attribute without a value in quotes: write name=\"value\""
    ),
    (
      "<a b='1' b='2'/>",
      "line 1, column 15: not well-formed XML: an attribute is written twice in one tag: delete one"
    ),
    (
      "<p:a/>",
      "line 1, column 5: not well-formed XML: a prefix that is nowhere bound by xmlns: add its xmlns, or export it again"
    ),
    (
      "<a/><b/>      ",
      "line 1, column 5: not well-formed XML: something stands after the end of the document: delete it"
    ),
    (
      "<a>&#2;</a>      ",
      "line 1, column 8: not well-formed XML: a control character, which XML forbids: delete it"
    ),
    (
      "<a>\u{B}</a>      ",
      "line 1, column 4: not well-formed XML: a control character, which XML forbids: delete it"
    ),
    ("<a><b>", "line 1, column 7: not well-formed XML: the file ends too early: export it again"),
  ])
  func faultsHaveAPlaceAndARemedy(xml: String, sentence: String) {
    #expect(Self.refusal(Array(xml.utf8)) == sentence)
  }

  @Test func wrongEncodingsAreNotGuessed() {
    let latin =
      Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>".utf8) + [0xE9] + Array("</a>   ".utf8)
    #expect(
      Self.refusal(latin) == "line 2, column 4: not well-formed XML: the bytes are not of the"
        + " declared encoding: save the file as UTF-8")
    #expect(
      Self.refusal(Array("<?xml version='1.0' encoding='UTF-7'?><a/>".utf8))
        == "line 1, column 1: not well-formed XML: the bytes are not of the declared encoding:"
        + " save the file as UTF-8")
    #expect(
      Self.refusal(Array("<a>\n".utf8) + [0] + Array("</a>".utf8))
        == "line 2: not well-formed XML: a control character, which XML forbids: delete it")
  }

  static let bomb = """
    <?xml version="1.0"?>
    <!-- lol --><!DOCTYPE lolz [<!ENTITY a "\(String(repeating: "lol", count: 1000))">
    <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><lolz>&b;</lolz>
    """

  @Test(arguments: [
    bomb,
    "<?xml version='1.0'?>\n<!-- lol --><!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
    "<?xml version='1.0'?>\n<!-- lol --><!DOCTYPE a SYSTEM 'http://127.0.0.1/a.dtd'><a/>",
    "<?xml version='1.0'?>\n<!-- lol --><!DOCTYPE a><a/>",
  ])
  func noDoctypeIsTaken(xml: String) {
    let sentence =
      "line 2, column 13: a DOCTYPE, which can define entities that explode or read files;"
      + " delete it and import again"
    #expect(Self.refusal(Array(xml.utf8)) == sentence)
    let wide: [UInt8] =
      [0xFF, 0xFE] + xml.utf16.flatMap { [UInt8]([UInt8($0 & 0xFF), UInt8($0 >> 8)]) }
    #expect(Self.refusal(wide) == sentence)
  }

  @Test func depthIsBounded() {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)).utf8)
    }
    #expect(Self.refusal(nested(64)) == "read: a")
    for depth in [65, 10_000] {
      #expect(
        Self.refusal(nested(depth))
          == "line 1, column 193: elements more than 64 deep in each other; no rubric is so deep")
    }
  }

  @Test func elementsAttributesAndTextsAreBounded() {
    let elements = "<a>" + String(repeating: "<b/>", count: 200_000) + "</a>"
    #expect(
      Self.refusal(Array(elements.utf8)).hasSuffix(
        "more than 200000 elements; export fewer rubrics at a time"))
    let attributes = (0..<257).map { " a\($0)='x'" }.joined()
    #expect(
      Self.refusal(Array("<a\(attributes)/>".utf8)).hasSuffix(
        "more than 256 attributes on one element; no rubric has so many"))
    let long = String(repeating: "x", count: 1 << 20)
    for xml in ["<a>\(long)x</a>", "<a b='\(long)x'/>", "<a><![CDATA[\(long)]]></a>"] {
      #expect(
        Self.refusal(Array(xml.utf8)).hasSuffix(
          "a text of more than 1024 KB; take pictures out of descriptions"))
    }
    #expect(Self.refusal(Array("<a>\(long)</a>".utf8)) == "read: a")
  }

  @Test(.timeLimit(.minutes(1))) func aFloodOfAttributesTakesNoTime() {
    let flood = (0..<150_000).map { " a\($0)=''" }.joined()
    for xml in ["<a\(flood)/>", "<a><!--\(flood)--></a>", "<a><!-->\(flood)/></a>"] {
      _ = Self.refusal(Array(xml.utf8))
    }
  }

  @Test func commentsAndInstructionsAreNotKept() throws {
    let root = try Self.read("<a>1<!-- x -->2<?y z?>3</a>")
    #expect(root.content == [.text("123")])
  }

  @Test func elementsAndAttributesTogetherAreBounded() {
    let element = "<b" + (0..<200).map { " a\($0)=''" }.joined() + "/>"
    let xml = "<a>" + String(repeating: element, count: 3_000) + "</a>"
    #expect(
      Self.refusal(Array(xml.utf8)).hasSuffix(
        "more than 600000 elements and attributes; export fewer rubrics at a time"))
  }
}
