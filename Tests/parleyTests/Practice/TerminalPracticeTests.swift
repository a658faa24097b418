import Foundation
import Testing

@testable import parley

/// Practice as somebody at a keyboard sees it.
@Suite(.serialized) struct TerminalPracticeTests {
  private let prompt = "You: "

  @Test func theFirstSceneIsOneEnterAway() throws {
    try withLamp { program, home in
      let terminal = try PseudoTerminal(program, ["practice", "lamp"], environment: home)
      #expect(terminal.waits(for: prompt))
      #expect(terminal.words.contains("Customer: My lamp arrived broken, and I am furious!"))
      #expect(terminal.words.contains("/hint /card /undo /quit (everything is kept); /help"))
      terminal.type("/quit\r")
      #expect(terminal.ending()?.status == 3)
    }
  }

  @Test func aWholePracticeIsPlayedAndTheTerminalIsAsBefore() throws {
    try withLamp { program, home in
      let terminal = try PseudoTerminal(program, ["practice", "lamp"], environment: home)
      #expect(terminal.waits(for: prompt))
      #expect(terminal.modes == [false, false, true])
      terminal.type("\r\r")
      terminal.type(LampScenario.kind + "\r")
      #expect(terminal.waits(for: "So what will you do?"))
      terminal.type(LampScenario.solution + "\r")
      #expect(terminal.waits(for: "Retry from an answer?"))
      terminal.type("7\r")
      #expect(terminal.waits(for: "Please type a number from 1 to 2"))
      terminal.type("\r")
      #expect(terminal.ending()?.status == 0)
      #expect(terminal.modes == [true, true, true])
      #expect(terminal.words.contains("2 answers."))
    }
  }

  @Test func linesAreEditedWithAccentsAndEmoji() throws {
    try withLamp { program, home in
      let terminal = try PseudoTerminal(program, ["practice", "lamp"], environment: home)
      #expect(terminal.waits(for: prompt))
      // Typed decomposed; two families, one erased; a word taken back; the cursor moved to the front.
      terminal.type("cafe\u{301} 👨‍👩‍👧👨‍👩‍👧\u{7F} wrong word\u{17}\u{17}\u{1B}[H«\u{1B}[F»\r")
      #expect(terminal.waits(for: "Are you listening") && terminal.waits(for: prompt, times: 2))
      terminal.type("\u{1B}[A\r")
      #expect(terminal.waits(for: "Pardon? What do you mean?"))
      terminal.type("\u{4}")
      #expect(terminal.ending()?.status == 3)
      let folder = program.folder.appendingPathComponent("home/practice/sessions").path
      let name = try #require(SafeFile.names(in: folder).first { $0.hasSuffix(".json") })
      let saved = String(
        decoding: try program.bytes(of: "home/practice/sessions/" + name), as: UTF8.self)
      #expect(
        saved.unicodeScalars.elementsEqual(
          saved.precomposedStringWithCanonicalMapping.unicodeScalars))
      #expect(saved.ranges(of: "\"said\":\"«café 👨‍👩‍👧 »\"").count == 2)
    }
  }

  @Test func aPasteOfSeveralLinesIsOneTurn() throws {
    try withLamp { program, home in
      let terminal = try PseudoTerminal(program, ["practice", "lamp"], environment: home)
      #expect(terminal.waits(for: prompt))
      terminal.type(
        "\u{1B}[200~Good morning,\r\u{1B}[31mI understand how frustrating\rthis is.\r\u{1B}[201~")
      #expect(terminal.waits(for: "this is."))
      terminal.type("\r")
      #expect(terminal.waits(for: "So what will you do?"))
      terminal.type("/status\r")
      #expect(terminal.waits(for: "1 answer so far"))
      terminal.type("/quit\r")
      #expect(terminal.ending()?.status == 3)
      #expect(terminal.text.hasSuffix("\u{1B}[?2004l") || terminal.text.contains("\u{1B}[?2004l"))
    }
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func aSignalSavesAndRestores(number: Int32) throws {
    try withLamp { program, home in
      let terminal = try PseudoTerminal(program, ["practice", "lamp"], environment: home)
      #expect(terminal.waits(for: prompt))
      terminal.type("hello\r")
      #expect(terminal.waits(for: "Are you listening"))
      #expect(terminal.waits(for: prompt, times: 2))
      terminal.type("half a line")
      #expect(terminal.waits(for: "half a line"))
      terminal.send(number)
      let ending = try #require(terminal.ending())
      #expect(number == SIGINT ? ending == (3, false) : ending == (number, true))
      #expect(terminal.modes == [true, true, true])
      #expect(terminal.words.contains("parley: saved; 'parley resume' goes on from here"))
      let resumed = try program.run(["resume"], input: LampScenario.good, environment: home)
      #expect(resumed.status == 0)
    }
  }

  @Test func aNewSizeOfTheWindowKeepsTheLine() throws {
    try withLamp { program, home in
      let terminal = try PseudoTerminal(
        program, ["practice", "lamp"], environment: home, columns: 40)
      #expect(terminal.waits(for: prompt))
      terminal.type("I understand how frust")
      #expect(terminal.waits(for: "frust"))
      terminal.resize(columns: 20)
      terminal.type("rating this is.\r")
      #expect(terminal.waits(for: "So what will"))
      terminal.type("/quit\r")
      #expect(terminal.ending()?.status == 3)
    }
  }

  @Test(arguments: [20, 40, 1000])
  func linesFitTheTerminal(columns: UInt16) throws {
    try withLamp { program, home in
      let terminal = try PseudoTerminal(
        program, ["practice", "lamp"], environment: home, columns: columns)
      #expect(terminal.waits(for: prompt))
      terminal.type("/quit\r")
      #expect(terminal.ending()?.status == 3)
      let widest = min(Int(columns), WrappedText.widest)
      let shown = terminal.words.components(separatedBy: prompt)[0]
      for line in shown.split(separator: "\n") { #expect(WrappedText.width(line) <= widest) }
    }
  }

  @Test(arguments: [
    ["ACCESSIBLE": "1"], ["TERM": "dumb"], ["PLAIN": "flag"], ["TERM": ""],
  ])
  func plainTerminalsGetNoEscapeSequence(setting: [String: String]) throws {
    try withLamp { program, home in
      let isFlag = setting["PLAIN"] != nil
      let terminal = try PseudoTerminal(
        program, ["practice", "lamp", "--timed"] + (isFlag ? ["--plain"] : []),
        environment: home.merging(setting) { $1 })
      #expect(terminal.waits(for: prompt))
      terminal.type(LampScenario.kind + "\n")
      #expect(terminal.waits(for: "So what will you do?"))
      terminal.type(LampScenario.solution + "\n")
      #expect(terminal.waits(for: "Retry from an answer?"))
      terminal.type("\n")
      #expect(terminal.ending()?.status == 0)
      #expect(!terminal.text.contains("\u{1B}"))
      #expect(!terminal.text.contains("█"))
      #expect(
        terminal.words.contains(
          "answers are not timed in plain mode: a screen reader needs its own time"))
    }
  }

  @Test func noColorMeansNoColor() throws {
    try withLamp { program, home in
      let terminal = try PseudoTerminal(
        program, ["practice", "lamp"], environment: home.merging(["NO_COLOR": "1"]) { $1 })
      #expect(terminal.waits(for: prompt))
      terminal.type("/card\r")
      #expect(terminal.waits(for: "The case:", times: 2))
      terminal.type("/quit\r")
      #expect(terminal.ending()?.status == 3)
      #expect(!terminal.text.contains("\u{1B}[1m") && !terminal.text.contains("\u{1B}[2m"))
    }
  }

  @Test func pauseRestartAndQuestionsAreAnswered() throws {
    try withLamp { program, home in
      let terminal = try PseudoTerminal(
        program, ["practice", "lamp", "--lang", "fr"], environment: home)
      #expect(terminal.waits(for: "Vous\u{202F}: "))
      terminal.type("bonjour\r")
      #expect(terminal.waits(for: "Vous m'écoutez ?"))
      terminal.type("/pause\r")
      #expect(terminal.waits(for: "Pause. Entrée pour continuer : "))
      terminal.type("\r")
      #expect(terminal.waits(for: "On continue :"))
      terminal.type("/recommencer\r")
      #expect(terminal.waits(for: "Recommencer ? Votre réponse ne comptera pas (o/n) : "))
      terminal.type("o\r")
      #expect(terminal.waits(for: "Depuis le début :"))
      terminal.type("/quitter\r")
      #expect(terminal.ending()?.status == 3)
    }
  }
}
