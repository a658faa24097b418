import Conversations
import Reports

/// Where somebody sits down to practise: what is read, where it is shown, in which words.
struct PracticeSeat {
  let texts: PracticeTexts
  let debriefTexts: DebriefTexts
  let messages: Messages
  let screen: PracticeScreen
  let input: any TypedInput
  /// True where standard input is a terminal.
  let isTyped: Bool

  /// Line editing where both ends are a terminal that can move its cursor; else lines as they come.
  init(messages: Messages, isPlain: Bool, isJSON: Bool) throws(Failure) {
    self.messages = messages
    texts = .texts(in: messages.language)
    debriefTexts = messages.language == .en ? .english : .french
    screen = try PracticeScreen(
      isJSON: isJSON, isPlain: isPlain, texts: texts, messages: messages)
    isTyped = System.isTerminal(0)
    guard isTyped, let signals = SignalPipe() else {
      input = LineFeed(promptTo: nil, signals: nil)
      return
    }
    if screen.isTerminal, !screen.style.isPlain, !isJSON,
      let editor = LineEditor(signals: signals)
    {
      input = editor
    } else {
      input = LineFeed(promptTo: screen.isTerminal ? 1 : 2, signals: signals)
    }
  }
}
