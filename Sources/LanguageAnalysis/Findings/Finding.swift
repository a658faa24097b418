/// Something wrong, doubtful or worth knowing at one place of a text that a person wrote.
///
/// Rubrics, behaviour files and scenarios all report faults this way: all at once, never the first
/// alone.
public struct Finding: Sendable, Hashable {
  /// An error keeps the file from being used; a warning does not; info is for authors.
  public enum Severity: String, Sendable, Hashable, CaseIterable { case error, warning, info }

  /// Stable name of the kind of fault, such as `unknown-key`; `parley explain CODE` says more.
  public var code: String
  public var severity: Severity
  /// From 1; 0 where the finding is about the file as a whole.
  public var line: Int
  /// From 1, in Unicode code points; 0 where the finding is about a whole line.
  public var column: Int
  /// Code points that the caret underlines; at least 1.
  public var length: Int
  /// What is wrong and, where it is not obvious, what to write instead: lower case, no full stop.
  public var message: String
  /// The nearest known name, where one is near.
  public var hint: String?

  public init(
    code: String, severity: Severity = .error, line: Int, column: Int, length: Int = 1,
    message: String, hint: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.line = line
    self.column = column
    self.length = max(1, length)
    self.message = message
    self.hint = hint
  }

  /// The message with its hint: `unknown key "titel": did you mean "title"?`.
  public var sentence: String {
    guard let hint else { return message }
    return "\(message): did you mean \"\(hint)\"?"
  }

  /// `file:12:5: error: sentence [code]`, without the line of the source.
  public func headline(file: String) -> String {
    var place = file
    if line > 0 { place += ":\(line)" }
    if line > 0, column > 0 { place += ":\(column)" }
    return "\(place): \(severity.rawValue): \(sentence) [\(code)]"
  }

  /// The headline, the line of the source and a caret under the place.
  public func rendered(file: String, source: SourceLines) -> String {
    guard let excerpt = source.excerpt(line: line, column: column, length: length) else {
      return headline(file: file)
    }
    return headline(file: file) + "\n" + excerpt
  }
}

extension Finding: Comparable {
  /// By place, then by code and message: the order in which findings are printed.
  public static func < (a: Finding, b: Finding) -> Bool {
    (a.line, a.column, a.code, a.message) < (b.line, b.column, b.code, b.message)
  }
}

extension Sequence where Element == Finding {
  /// True where one of them keeps the file from being used.
  public var hasErrors: Bool { contains { $0.severity == .error } }
}
