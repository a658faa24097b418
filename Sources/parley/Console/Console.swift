import Reports

/// Standard error, and how text looks on the terminal.
struct Console {
  let messages: Messages

  /// Says something on standard error, every line after `parley: `.
  func say(_ message: String) { Self.say(message) }

  static func say(_ message: String) {
    var bytes: [UInt8] = []
    for line in message.split(separator: "\n", omittingEmptySubsequences: true) {
      bytes += Array("parley: \(DisplayText.safe(String(line)))\n".utf8)
    }
    put(bytes)
  }

  /// Writes to standard error as it is; what cannot be written there is lost.
  static func put(_ bytes: [UInt8]) {
    _ = Descriptor(borrowing: 2).write(all: bytes)
  }

  /// The style of text for an output: width from `COLUMNS` or the terminal, else 80; colour on a
  /// terminal only, unless `CLICOLOR_FORCE` asks for it; `NO_COLOR`, `ACCESSIBLE`, `TERM=dumb` win.
  static func style(for output: Output) -> TextStyle {
    let isPlain = System.environment("TERM") == "dumb" || System.isSwitchedOn("ACCESSIBLE")
    let isForced = System.environment("CLICOLOR_FORCE").map { $0 != "0" } ?? false
    let hasColor =
      (output.isTerminal || isForced) && !isPlain && System.environment("NO_COLOR") == nil
    let asked = System.environment("COLUMNS").flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil }
    let width = asked ?? (output.isTerminal ? System.columns(of: 1) : nil) ?? 80
    return TextStyle(width: min(width, 120), hasColor: hasColor, isPlain: isPlain)
  }
}
