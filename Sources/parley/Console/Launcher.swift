import ArgumentParser
import Conversations
import LanguageAnalysis

/// Runs the command that the arguments name; the one place where an error becomes a sentence and an
/// exit status.
enum Launcher {
  static func run(_ given: [String]) -> ExitStatus {
    let arguments = Wording.behindCommand(given)
    let messages = Messages.messages(
      in: InterfaceLanguage.chosen(flag: Wording.flag(in: arguments)))
    do {
      if try isAlone(arguments, messages) {
        return print(Greeting.text(in: messages.language), messages: messages)
      }
      try checkCommand(in: arguments, messages: messages)
      var command = try Parley.parseAsRoot(Wording.parsed(arguments))
      try command.run()
      return .done
    } catch let failure as Failure {
      if !failure.message.isEmpty { Console.say(failure.message) }
      return failure.status
    } catch {
      return report(error, of: arguments, messages: messages)
    }
  }

  /// Whether there is no command, but a language at most.
  private static func isAlone(_ arguments: [String], _ messages: Messages) throws(Failure) -> Bool {
    guard let first = arguments.first else { return true }
    guard first == "--lang" || first.hasPrefix("--lang="), arguments.count < 3 else { return false }
    do {
      _ = try InterfaceOptions.parse(arguments)
      return true
    } catch {
      let sentence = InterfaceOptions.message(for: error)
      throw Failure(
        .usage,
        (messages.language == .fr ? UsageFrench.sentence(sentence) : sentence) + "\n"
          + messages.helpHint("parley"))
    }
  }

  /// Help and version go to standard output, faults of the command line to standard error.
  private static func report(
    _ error: any Error, of arguments: [String], messages: Messages
  ) -> ExitStatus {
    let code = Parley.exitCode(for: error)
    if code == .success {
      return print(page(of: error, arguments) + "\n", messages: messages)
    }
    guard code == .validationFailure else {
      Console.say(messages.bug("\(error)"))
      return .bug
    }
    say(Parley.message(for: error), messages)
    let usage = Parley.fullMessage(for: error).split(separator: "\n").last { $0.contains("--help") }
    if let usage { say(usage.trimmingPrefix { $0 == " " }.description, messages) }
    return .usage
  }

  /// Help, the version, or what else was asked for in place of work.
  private static func page(of error: any Error, _ arguments: [String]) -> String {
    let page = Parley.fullMessage(for: error)
    guard Wording.language == .fr, page.hasPrefix("OVERVIEW: ") else { return page }
    let columns =
      System.columns(of: 1) ?? System.environment("COLUMNS").flatMap { Int($0) }
    return HelpFrench.page(of: HelpFrench.command(in: arguments), columns: columns)
  }

  /// Says a sentence of ArgumentParser in the user's language.
  private static func say(_ sentence: String, _ messages: Messages) {
    Console.say(messages.language == .fr ? UsageFrench.sentence(sentence) : sentence)
  }

  private static func print(_ text: String, messages: Messages) -> ExitStatus {
    do throws(Failure) {
      let output = try Output(path: nil, messages: messages)
      try output.write(Array(text.utf8))
      try output.finish()
      return .done
    } catch {
      if !error.message.isEmpty { Console.say(error.message) }
      return error.status
    }
  }

  /// A word that is no command, with the nearest that is one.
  private static func checkCommand(in arguments: [String], messages: Messages) throws(Failure) {
    var command: any ParsableCommand.Type = Parley.self
    var path = "parley"
    for word in arguments {
      let subcommands = command.configuration.subcommands
      if subcommands.isEmpty || word.hasPrefix("-") || word == "help" { return }
      let names = subcommands.compactMap { $0.configuration.commandName }
      guard let next = subcommands.first(where: { $0.configuration.commandName == word }) else {
        let name = messages.unknownCommand(word, NearestName.of(word, among: names))
        throw Failure(.usage, name + "\n" + messages.helpHint(path))
      }
      command = next
      path += " " + word
    }
  }
}
