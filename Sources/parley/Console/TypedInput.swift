/// What comes from the one who practises.
enum TypedLine: Equatable {
  /// A line, or several that were pasted; as typed, not cleaned.
  case text(String)
  /// Nothing more comes: Ctrl-D, the end of a file, a closed terminal.
  case end
  /// Ctrl-C, SIGTERM or SIGHUP.
  case signal(Int32)
}

/// Where turns are read from.
protocol TypedInput: AnyObject {
  /// The next line; `prompt` is shown where somebody sees it.
  func next(prompt: String) -> TypedLine
  /// Keeps a line for the arrow keys, in memory only.
  func remember(_ line: String)
}
