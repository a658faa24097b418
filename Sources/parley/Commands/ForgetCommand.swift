import ArgumentParser
import Reports
import SkillProgress

/// `parley forget`: removes a person from the store.
struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: worded(
      "Remove a person and all that the store keeps on them, for good.",
      "Retirer pour de bon une personne et tout ce que le suivi garde sur elle."),
    discussion: worded(
      """
      EXAMPLES:
        parley export fr-07 --output fr-07.jsonl
        parley forget fr-07
      """,
      """
      EXEMPLES :
        parley export fr-07 --output fr-07.jsonl
        parley forget fr-07
      """))

  @Argument(
    help: ArgumentHelp(
      worded(
        "A person's id or name.",
        "L’identifiant ou le nom d’une personne."),
      valueName: worded("person", "personne")))
  var person: String

  @Flag(
    help: worded(
      "Do not ask.",
      "Ne pas demander de confirmation."))
  var yes = false

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let words = StoreMessages.messages(in: interface.interface)
    let library = try StoreLibrary(home: interface.home, messages: interface.messages)
    let store = try library.forReading()
    let (person, count) = try library.run { () throws(StoreError) in
      let person = try store.person(named: self.person)
      return (person, try store.conversationCount(of: person))
    }
    if !yes {
      guard System.isTerminal(0) else { throw Failure(.usage, words.forgetNeedsYes) }
      Console.put(
        Array("parley: \(words.askForget(DisplayText.safe(person.title), count))".utf8))
      guard ["y", "yes", "o", "oui"].contains((System.line() ?? "").lowercased()) else {
        return Console.say(words.kept)
      }
    }
    try library.run { () throws(StoreError) in try store.forget(person) }
    Console.say(words.forgot(person.title, count))
  }
}
