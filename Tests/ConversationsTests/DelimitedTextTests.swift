import Testing

@testable import Conversations

@Suite struct DelimitedTextTests {
  @Test(
    arguments: [
      (
        "speaker,text\nagent,Hello\ncustomer,\"Hi, \"\"you\"\"\nthere\"\n",
        [["agent|Hello", "customer|Hi, \"you\"\nthere"]]
      ),
      (
        "Intervenant;Message\r\nConseillère;Bonjour\r\nCliente;Oui, bonjour\r\n",
        [["Conseillère|Bonjour", "Cliente|Oui, bonjour"]]
      ),
      ("role\ttext\nagent\ta, b; c\n", [["agent|a, b; c"]]),
      ("Speaker|Utterance\nA|x\nB|y", [["A|x", "B|y"]]),
      (
        "conversationId,turnNumber,speaker,text\nk,2.0,agent,b\nj,1,agent,x\nk,1.0,customer,a\n",
        [["customer|a", "agent|b"], ["agent|x"]]
      ),
      (
        "rôle,texte,heure\nagent,a,10:00:00\nclient,b,10:00:07\n", [["agent|a|0", "client|b|7000"]]
      ),
      ("speaker,text,start\nagent,a,1.5\nclient,b,2\n", [["agent|a|1500", "client|b|2000"]]),
      ("speaker,text,start_ms\nagent,a,15\nclient,b,20\n", [["agent|a|15", "client|b|20"]]),
      (
        "speaker,text,timestamp\nagent,a,1700000000\nclient,b,1700000004\n",
        [["agent|a|0", "client|b|4000"]]
      ),
      (
        "speaker,text,timestamp\nagent,a,2026-01-31T23:59:59Z\nclient,b,2026-02-01T00:00:01Z\n",
        [["agent|a|0", "client|b|2000"]]
      ),
      ("speaker,text\nagent,\n,\nagent,a\n", [["agent|a"]]),
      ("speaker,text,extra\nagent,a\ncustomer,b,c,,\n", [["agent|a", "customer|b"]]),
      // Text without quotes that holds the delimiter.
      (
        "speaker,text\nAgent,Hello, I am sorry, really,\nCustomer,\"my, parcel\", is late\n",
        [["Agent|Hello, I am sorry, really", "Customer|my, parcel, is late"]]
      ),
      (
        "intervenant;texte;;\nConseiller;Bonjour ; oui;;\nClient;Non;;\n",
        [["Conseiller|Bonjour ; oui", "Client|Non"]]
      ),
      ("role\ttext\nagent\ta\tb\n", [["agent|a\tb"]]),
      // Excel's declaration of the delimiter.
      ("sep=;\r\nspeaker;text\r\nagent;a, b\r\n", [["agent|a, b"]]),
      ("SEP=\t\nspeaker\ttext\nagent\ta;b\n", [["agent|a;b"]]),
      ("\"sep=|\"\nspeaker|text\nagent|a\n", [["agent|a"]]),
    ] as [(String, [[String]])])
  func turns(text: String, expected: [[String]]) throws {
    #expect(try Reading.lines(text) == expected)
  }

  @Test func frenchExcelInWindows1252() throws {
    var bytes: [UInt8] = []
    for scalar in "Interlocuteur;Texte\r\nTéléconseiller;Ça coûte 5 €, d’accord\r\n".unicodeScalars
    {
      switch scalar {
      case "€": bytes.append(0x80)
      case "’": bytes.append(0x92)
      default: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      }
    }
    let read = try Reading.conversations(bytes, TranscriptReader(name: "x"))
    #expect(read.first?.conversation.turns.map(\.text) == ["Ça coûte 5 €, d’accord"])
    #expect(read.first?.conversation.turns.map(\.speaker) == [.agent])
    #expect(read.first?.conversation.language == .fr)
    #expect(read.first?.warnings == [.readAs(.windows1252)])
  }

  @Test func columnsCanBeNamed() throws {
    let reader = TranscriptReader(
      name: "x", columns: try #require(ColumnNames(parsing: "speaker=Qui parle,text=Mots,id=N°")))
    let text = "N°;Qui parle;Mots\n1;agent;a\n2;client;b\n"
    #expect(try Reading.lines(text, reader) == [["agent|a"], ["client|b"]])
    let mistyped = TranscriptReader(name: "x", columns: ColumnNames([.text: "mot"]))
    #expect(
      Reading.sentence(text.bytes, mistyped)
        == "line 1: no column 'mot'; did you mean 'Mots'?")
    #expect(ColumnNames(parsing: "speakr=a") == nil)
    #expect(ColumnNames(parsing: "text") == nil)
  }

  @Test(
    arguments: [
      (
        "speaker,text\nagent,\"never closed\nmore\n",
        "line 2: a cell opens with '\"' here and never closes; close it, or double the quotes inside it"
      ),
      ("speaker,text\n", "no conversation in it; export it again with what was said"),
      (
        "conversation_id,text\nc,hello\n",
        "line 1: no column for the speaker among 'conversation_id', 'text'; "
          + "name it with --columns speaker=COLUMN"
      ),
    ])
  func refused(text: String, sentence: String) {
    #expect(Reading.sentence(text.bytes) == sentence)
  }

  /// The conversations read, and the sentence of each that is not.
  private func units(_ text: String) throws -> [String] {
    let reader = TranscriptReader(name: "x", language: .en)
    return try reader.units(in: text.bytes).map { unit in
      do throws(TranscriptError) {
        return try reader.conversation(from: unit).conversation.turns.map(\.text)
          .joined(separator: " | ")
      } catch {
        return "\(error)"
      }
    }
  }

  @Test func aRowWithSurplusCellsIsRefusedWhereTheTextIsNotLast() throws {
    let table = """
      id,speaker,text,time
      a,agent,Hello, I am sorry,10:00
      a,customer,Oh,10:01
      b,agent,Hi,10:02
      """
    let sentence = "line 2: 5 cells under 4 columns; put the cells that hold ',' in double quotes"
    #expect(try units(table) == [sentence, "Hi"])
    let idBehind = "speaker,text,id\nagent,Hello,a\nagent,Hello, you,b\n"
    #expect(
      Reading.sentence(idBehind.bytes)
        == "line 3: 4 cells under 3 columns; put the cells that hold ',' in double quotes")
    #expect(
      TranscriptError.Problem.surplusCells(count: 4, columns: 3, delimiter: 0x3B).sentence(in: .fr)
        == "4 cellules pour 3 colonnes ; mettez entre guillemets droits celles qui contiennent « ; »"
    )
  }

  @Test func aCutCellTakesOnlyItsOwnConversation() throws {
    let sentence =
      "a cell opens with '\"' here and never closes; close it, or double the quotes inside it"
    let cut = "id,speaker,text\na,agent,Hello\na,customer,Hi\nb,agent,Good\nb,customer,\"I was"
    #expect(try units(cut) == ["Hello | Hi", "line 5: " + sentence])
    let first = "id,speaker,text\na,agent,Hello\na,customer,Hi\nb,agent,\"Good"
    #expect(try units(first) == ["Hello | Hi", "line 4: " + sentence])
    let unknown = "id,speaker,text\na,agent,Hello\n\"b,agent,Good"
    #expect(Reading.sentence(unknown.bytes) == "line 3: " + sentence)
    let interleaved =
      "id,speaker,text\na,agent,Hello\nb,agent,Good\na,agent,Hi\nb,agent,\"Oh"
    #expect(Reading.sentence(interleaved.bytes) == "line 5: " + sentence)
  }

  @Test(arguments: [
    "Internal note", "internal_notes", "Note", "Note interne", "Private note", "Note privée",
    "Agent note", "Commentaire interne", "Note (Marie)",
  ])
  func aNoteIsNobodysWords(label: String) throws {
    let table = "speaker,text\nAgent,Hello\nCustomer,Hi\n\(label),He shouts\nAgent,Bye\n"
    let turns = try #require(try Reading.conversations(table).first).conversation.turns
    #expect(turns.map(\.speaker) == [.agent, .customer, .other, .agent])
  }

  @Test func cellsComeBackAsTheyWere() throws {
    var random = SeededGenerator(seed: 11)
    let alphabet = Array("aé;,\t|\"\n\r x")
    for _ in 0..<300 {
      let delimiter = ([",", ";", "\t", "|"] as [Character]).randomElement(using: &random) ?? ","
      let rows = (0..<3).map { _ in
        (0..<3).map { _ in
          String(
            (0..<Int.random(in: 1...6, using: &random)).map { _ in
              alphabet.randomElement(using: &random) ?? "a"
            })
        }
      }
      let text = rows.map { row in
        row.map {
          "\""
            + $0.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\""
        }.joined(separator: String(delimiter))
      }.joined(separator: "\r\n")
      var reader = DelimitedRows(text.bytes, delimiter: delimiter.asciiValue ?? 0)
      var read: [[String]] = []
      while let row = try reader.next() { read.append(row) }
      #expect(read.map { $0.map(\.bytes) } == rows.map { $0.map(\.bytes) })
    }
  }
}
