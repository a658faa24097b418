public import Conversations

/// Why a file could not be imported as rubrics: where, and what was wrong there.
///
/// Facts only; the sentence is made in one place (`sentence(in:)`). The file's name is not known
/// here: the program puts it before the sentence.
public struct RubricImportError: Error, Sendable, Hashable {
  public var problem: Problem
  /// From 1; 0 where the file as a whole is meant.
  public var line: Int
  /// From 1; 0 where the whole line is meant.
  public var column: Int

  public init(_ problem: Problem, line: Int = 0, column: Int = 0) {
    self.problem = problem
    self.line = line
    self.column = column
  }

  /// What was wrong.
  public enum Problem: Sendable, Hashable {
    // The file as a whole.
    case empty
    case tooLarge(limit: Int)
    case archive(RubricArchive)
    case html
    case binary(BinaryKind)
    /// Neither XML nor JSON: the first words.
    case notMarkup(firstWords: String)

    // XML.
    /// `message` is libxml2's own.
    case malformed(message: String, hint: XMLHint?)
    case doctype
    case limit(XMLLimit, most: Int)

    // JSON.
    case json(TranscriptError.Problem)
    case unknownJSON(keys: [String])

    // Formats.
    case unknownFormat(name: String, allowed: [String])
    /// The file is not of the format that was asked for.
    case notOfFormat(format: String, root: String)
    case twoFormats([String])
    case unsupported(root: String, namespace: String, kind: ForeignMarkup)

    // Content.
    case badNumber(field: String, text: String)
    case duplicateID(id: String, what: RubricPart, firstLine: Int)
    case missing(field: String, in: String)
    case outOfRange(field: String, text: String, most: Int)
    case tooMany(RubricPart, most: Int)

    // Profiles.
    case profile(ProfileProblem)

    /// What only one format can say.
    case other(english: String, french: String)
  }
}

/// The parts of a grid that errors speak of.
public enum RubricPart: String, Sendable, Hashable {
  case rubric, section, criterion, level, cell
}

/// What of an XML document exceeded its bound.
public enum XMLLimit: Sendable, Hashable {
  case depth, elements, attributes, nodes, textLength
}

/// What is most likely behind a malformed XML file.
public enum XMLHint: Sendable, Hashable {
  /// `&eacute;` and the like, which XML does not know.
  case htmlEntity(String)
  /// Bytes that are not of the declared encoding.
  case encoding
  /// Something stands before `<?xml`.
  case declaration
  /// A control character, written out or as a reference.
  case controlCharacter
  /// The file ends too early.
  case truncated
  /// A prefix without `xmlns`.
  case prefix
  /// `</b>` where `</a>` is due.
  case mismatch
  /// An attribute without a value in quotes.
  case attributeValue
  case attributeTwice
  /// An `&` that begins no reference.
  case ampersand
  /// A `<` that begins no tag.
  case lessThan
  /// Something stands after the last tag.
  case afterEnd
}

/// XML of a known kind that holds no grid parley can read.
public enum ForeignMarkup: Sendable, Hashable {
  /// IMS QTI: free text, neither levels nor points.
  case qti
  /// The manifest of a package, with the file in it that holds the rubrics, where it says so.
  case manifest(href: String?)
  /// Results of people, not a grid.
  case evaluations
  case openOLAT
  case unknown
}

/// An archive, with the files in it that may hold rubrics.
public struct RubricArchive: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable { case zip, gzip, workbook }

  public var kind: Kind
  /// Paths inside the archive; empty where none could be told.
  public var files: [String]

  public init(kind: Kind, files: [String]) {
    self.kind = kind
    self.files = files
  }
}

/// What is wrong with a mapping profile, or with its use on a file.
public enum ProfileProblem: Sendable, Hashable {
  case syntax(String)
  case unknownKey(String, nearest: String?)
  case missingKey(String)
  case unknownWord(key: String, word: String, allowed: [String])
  case badPath(key: String, path: String, fault: PathFault)
  /// The path does not give elements where elements are needed.
  case notElements(key: String, path: String)
  case tooMuchWork(key: String, path: String)
  case needsProfile
  case needsXML
}

/// Why a text is no path.
public enum PathFault: Sendable, Hashable {
  case syntax
  /// A prefix that the profile's `namespaces` does not have.
  case prefix
  case function
  case variable
}
