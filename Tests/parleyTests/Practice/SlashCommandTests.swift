import Conversations
import Testing

@testable import parley

@Suite struct SlashCommandTests {
  @Test(arguments: [
    ("/hint", SlashCommand.hint), ("/HINT please", .hint), ("/indice", .hint), ("/repeat", .again),
    ("/répéter", .again), ("/repeter", .again), ("/pause", .pause), ("/état", .status),
    ("/annuler", .undo), ("/quitter", .quit), ("/quit", .quit), ("/silence", .silence),
  ])
  func commandsHaveNamesInBothLanguages(line: String, command: SlashCommand) {
    #expect(SlashCommand.reading(line) == .command(command))
  }

  @Test func everyCommandCanBeTypedInEitherLanguage() {
    for command in SlashCommand.allCases {
      #expect(SlashCommand.reading(command.shown(in: .en)) == .command(command))
      #expect(SlashCommand.reading(command.shown(in: .fr)) == .command(command))
    }
  }

  @Test(arguments: [
    ("/hnit", "hnit", "hint"), ("/indise", "indise", "indice"), ("/xyzzy", "xyzzy", nil),
    ("/", "", nil),
  ])
  func unknownOnesNameTheNearest(line: String, name: String, nearest: String?) {
    #expect(SlashCommand.reading(line) == .unknown(name, nearest: nearest))
  }

  @Test func twoSlashesAreOne() {
    #expect(SlashCommand.reading("//hint") == .turn("/hint"))
    #expect(SlashCommand.reading("and/or") == .turn("and/or"))
  }
}
