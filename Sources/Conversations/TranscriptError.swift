/// Why bytes could not be read as conversations: where, and what was wrong there.
///
/// Facts only; the sentence is made in one place (`description`). The file's name is not known here:
/// the program puts it before the sentence.
public struct TranscriptError: Error, Sendable, Hashable {
  public let place: Place
  public let problem: Problem

  public init(_ problem: Problem, at place: Place = .file) {
    self.place = place
    self.problem = problem
  }

  /// Where in the input; lines and columns count from 1, columns in Unicode code points.
  public enum Place: Sendable, Hashable {
    /// The input as a whole.
    case file
    case line(Int)
    case position(line: Int, column: Int)
    /// The conversation of this number, from 1, in a document that holds several.
    case conversation(Int)
  }

  /// What was wrong.
  public indirect enum Problem: Sendable, Hashable {
    // The input as a whole.
    case empty
    case noConversation
    /// No conversation, read in the format that the user names.
    case noConversationAs(format: String)
    /// The list that would hold what is said, in a form that would be known by its elements.
    case emptyList(field: String)
    /// A line of JSON Lines with a document of several conversations.
    case severalOnLine(count: Int)
    case tooLarge(limit: Int)
    case lineTooLong(limit: Int)
    case binary(BinaryKind)
    case notText(reason: String)
    case invalidUTF8(byteOffset: Int)
    case invalidUTF16(byteOffset: Int)
    case unknownFormat(firstWords: String)
    case unknownJSON(keys: [String])
    case unsupportedMarkup(String)

    // JSON.
    case jsonExpected(String, found: JSONFound)
    case jsonInvalidNumber(String)
    case jsonInvalidEscape(String)
    case jsonLoneSurrogate
    case jsonControlCharacter(UInt8)
    case jsonTooDeep(limit: Int)
    case jsonTrailing
    /// A second document, where one stands already.
    case jsonSeveral

    // The native form, and values in any form.
    case missing(field: String, turn: Int?)
    case wrongType(field: String, expected: String, found: String, turn: Int?)
    case unknownValue(field: String, value: String, allowed: [String], turn: Int?)
    case unknownLanguage(LanguageReason)

    // Containers.
    case signed
    case encrypted
    case recordingOnly
    /// Texts of a vCon that stand at addresses, not in it.
    case textsElsewhere
    case undecodable(field: String, encoding: String, turn: Int?)

    // Tables and captions.
    case noColumn(role: String, columns: [String])
    case unknownColumn(name: String, columns: [String])
    case unterminatedQuote
    /// A row with more cells than the table has columns, its text not the last of them.
    case surplusCells(count: Int, columns: Int, delimiter: UInt8)
    case invalidTime(String)

    // Roles.
    case noSpeakers
    case unknownAgentLabel(label: String, labels: [String])
    case undecidedRoles(candidates: [RoleCandidate])
  }
}

/// What stood where something else was expected.
public enum JSONFound: Sendable, Hashable {
  case character(Unicode.Scalar)
  case end
}

/// A kind of file that is recognised, and is not text.
public enum BinaryKind: String, Sendable, Hashable {
  case png = "a PNG image"
  case jpeg = "a JPEG image"
  case gif = "a GIF image"
  case pdf = "a PDF document"
  case zip = "a ZIP archive or an Office document"
  case gzip = "a gzip archive"
  case compressed = "a compressed archive"
  case office = "an old Office document"
  case rtf = "a rich text document"
  case audio = "a sound or video recording"
  case database = "an SQLite database"
  case program = "a program"
}

/// A speaker that may be the agent, with the words that it opens with.
public struct RoleCandidate: Sendable, Hashable {
  public let label: String
  public let firstWords: String
  /// Points of evidence for an agent less those for a customer.
  public let points: Int

  public init(label: String, firstWords: String, points: Int = 0) {
    self.label = label
    self.firstWords = firstWords
    self.points = points
  }
}

extension [RoleCandidate] {
  /// The options that would settle who the agent is: of the likelier one, or of both.
  func options(or: String) -> String {
    let most = map(\.points).max()
    return filter { $0.points == most }.map { "--agent-label \(Quote.shell($0.label))" }
      .joined(separator: " \(or) ")
  }
}

/// Why the language of a conversation was not found.
public enum LanguageReason: Sendable, Hashable {
  /// The file names a language that parley does not read.
  case unsupported(tag: String)
  /// The words are of some other language.
  case otherLanguage
  /// English and French words in equal parts.
  case mixed
  /// No words at all to judge by.
  case noWords
}
