import Conversations
import RolePlay
import Testing

@testable import parley

@Suite struct DrillBookTests {
  private let day = CalendarDay("2026-11-22").unsafelyUnwrapped

  private func item(_ scene: String, person: String? = nil) -> DrillBook.Item {
    DrillBook.Item(
      scenario: "late-delivery", scene: scene, language: .fr, person: person, step: 0, due: day,
      missed: 1)
  }

  @Test func rightAnswersSpreadOverDaysThenLeave() {
    var book = DrillBook()
    book.miss(item("opening"))
    var days: [String] = []
    var today = day
    while let item = book.due(on: today, person: nil).first {
      guard let next = book.pass(item, onFirstTry: true, on: today) else { break }
      days.append(next.description)
      #expect(book.due(on: next.adding(days: -1), person: nil).isEmpty)
      today = next
    }
    #expect(days == ["2026-11-23", "2026-11-26", "2026-12-03", "2026-12-19"])
    #expect(book.items.isEmpty)
  }

  @Test func aSecondTryStartsAgain() {
    var book = DrillBook()
    book.miss(item("opening"))
    let first = book.pass(item("opening"), onFirstTry: true, on: day)
    let second = book.pass(item("opening"), onFirstTry: false, on: day.adding(days: 1))
    #expect(first?.description == "2026-11-23" && second?.description == "2026-11-24")
    #expect(book.items.first?.missed == 2 && book.items.first?.step == 1)
  }

  @Test func missingAgainIsOneItemDueAtOnce() {
    var book = DrillBook()
    book.miss(item("opening"))
    book.pass(item("opening"), onFirstTry: true, on: day)
    book.miss(item("opening"))
    #expect(book.items.count == 1)
    #expect(book.items.first?.due == day && book.items.first?.step == 0)
  }

  @Test func everyoneHasTheirOwn() {
    var book = DrillBook()
    book.miss(item("opening", person: "Ana"))
    #expect(book.due(on: day, person: nil).isEmpty)
    #expect(book.due(on: day, person: "Ana").count == 1)
    #expect(book.next(person: "Ana")?.count == 1)
  }

  @Test func theFileComesBack() throws {
    var book = DrillBook()
    book.miss(item("opening", person: "Ana"))
    book.miss(item("details"))
    book.pass(item("details"), onFirstTry: true, on: day)
    let bytes = JSONLine.bytes(book.json)
    #expect(DrillBook(try JSONValue(parsing: bytes)) == book)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == #"{"schema":1,"items":[{"scenario":"late-delivery","scene":"opening","language":"fr","#
        + #""person":"Ana","step":0,"due":"2026-11-22","missed":1},{"scenario":"late-delivery","#
        + #""scene":"details","language":"fr","step":1,"due":"2026-11-23","missed":1}]}"#)
  }

  @Test func whatMakesNoSenseIsLeftOut() throws {
    let text = #"{"schema":1,"items":[{"scenario":"a","scene":"b","language":"fr","due":"x"},7]}"#
    #expect(DrillBook(try JSONValue(parsing: Array(text.utf8))) == DrillBook())
    #expect(DrillBook(try JSONValue(parsing: Array(#"{"items":[]}"#.utf8))) == nil)
  }
}
