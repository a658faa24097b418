public import Conversations
import LanguageAnalysis

/// The sentence of an error: what is wrong, what to do. The place comes before it.
extension RubricImportError: CustomStringConvertible {
  public var description: String {
    let sentence = problem.sentence(in: .en)
    if line == 0 { return sentence }
    return column == 0 ? "line \(line): \(sentence)" : "line \(line), column \(column): \(sentence)"
  }
}

extension RubricImportError.Problem {
  /// The sentence for a user who reads `language`, without a place.
  public func sentence(in language: Language) -> String {
    switch language {
    case .en: english
    case .fr: french
    }
  }

  private var english: String {
    switch self {
    case .empty: "it is empty"
    case .tooLarge(let limit):
      "larger than \(limit >> 20) MB; a rubric is not that large, export it without attachments"
    case .archive(let archive): archive.english
    case .html:
      "an HTML page, not an export: the download may have asked you to sign in; export it again"
    case .binary(let kind): "\(kind.rawValue), not a rubric; export it as XML or JSON"
    case .notMarkup(let words):
      "neither XML nor JSON (it starts with \(Quote(words))); a rubric in YAML needs no import"
    case .malformed(let message, let hint):
      "not well-formed XML: \(hint?.english ?? Quote.plain(message))"
    case .doctype:
      "a DOCTYPE, which can define entities that explode or read files; delete it and import again"
    case .limit(let limit, let most): limit.english(most)
    case .json(let problem): problem.sentence(in: .en)
    case .unknownJSON(let keys):
      "JSON, but of no rubric format that parley knows ("
        + (keys.isEmpty ? "no keys" : "keys: \(Quote.list(keys))") + ")"
    case .unknownFormat(let name, let allowed):
      "unknown format \(Quote(name)); "
        + (NearestName.of(name, among: allowed).map { "did you mean '\($0)'?" }
          ?? "one of \(allowed.joined(separator: ", "))")
    case .notOfFormat(let format, let root):
      "not \(format): the file begins with \(Quote(root)); leave out --input-format to have it told"
    case .twoFormats(let names):
      "could be \(names.joined(separator: " or ")); say which with --input-format"
    case .unsupported(let root, let namespace, let kind):
      "<\(Quote.plain(root))>"
        + (namespace.isEmpty ? " without a namespace" : " of \(Quote(namespace))")
        + " is \(kind.english)"
    case .badNumber(let field, let text):
      "\(Quote(field)) is \(Quote(text)); write a decimal number, such as 2.5"
    case .duplicateID(let id, let part, let first):
      "the id \(Quote(id)) names two \(part.english)"
        + (first > 0 ? "; the first is on line \(first)" : "")
    case .missing(let field, let part): "\(Quote(field)) is missing in \(Quote(part))"
    case .outOfRange(let field, let text, let most):
      "\(Quote(field)) is \(Quote(text)), more than \(most)"
    case .tooMany(let part, let most): "more than \(most) \(part.english)"
    case .profile(let problem): problem.english
    case .other(let english, _): english
    }
  }
}

extension Quote {
  /// Words of the input without quotes around them, cut and made visible all the same.
  static func plain(_ text: String) -> String {
    String(Quote(text).description.dropFirst().dropLast())
  }
}

extension RubricPart {
  fileprivate var english: String {
    switch self {
    case .rubric: "rubrics"
    case .section: "sections"
    case .criterion: "criteria"
    case .level: "levels"
    case .cell: "cells"
    }
  }
}

extension RubricArchive {
  fileprivate var english: String {
    switch kind {
    case .workbook: "an Excel workbook; save it as \"XML Spreadsheet 2003\" and import that"
    case .gzip:
      "a compressed archive, most likely a Moodle backup (.mbz); unpack it (tar -xzf) and import "
        + "activities/*/grading.xml"
    case .zip where files.isEmpty:
      "a ZIP archive without a rubric file that parley knows; unpack it and import the file that "
        + "holds the rubrics"
    case .zip: "a ZIP archive; unpack it and import \(Quote.list(files)) from it"
    }
  }
}

extension XMLHint {
  fileprivate var english: String {
    switch self {
    case .htmlEntity(let name):
      "\(Quote("&\(name);")) is an entity of HTML; XML knows five: write the letter itself"
    case .encoding: "the bytes are not of the declared encoding: save the file as UTF-8"
    case .declaration:
      "<?xml …?> must be the very first thing in the file: delete what is before it"
    case .controlCharacter: "a control character, which XML forbids: delete it"
    case .truncated: "the file ends too early: export it again"
    case .prefix: "a prefix that is nowhere bound by xmlns: add its xmlns, or export it again"
    case .mismatch: "an element is closed that is not the one open: check the tags before it"
    case .attributeValue: "an attribute without a value in quotes: write name=\"value\""
    case .attributeTwice: "an attribute is written twice in one tag: delete one"
    case .ampersand: "an '&' on its own: write &amp; for it"
    case .lessThan: "a '<' that begins no tag: write &lt; for it"
    case .afterEnd: "something stands after the end of the document: delete it"
    }
  }
}

extension XMLLimit {
  fileprivate func english(_ most: Int) -> String {
    switch self {
    case .depth: "elements more than \(most) deep in each other; no rubric is so deep"
    case .elements: "more than \(most) elements; export fewer rubrics at a time"
    case .attributes: "more than \(most) attributes on one element; no rubric has so many"
    case .nodes: "more than \(most) elements and attributes; export fewer rubrics at a time"
    case .textLength: "a text of more than \(most >> 10) KB; take pictures out of descriptions"
    }
  }
}

extension ForeignMarkup {
  fileprivate var english: String {
    switch self {
    case .qti: "IMS QTI, whose rubrics are free text without levels or points; nothing to import"
    case .manifest(let href?): "the manifest of a package; import \(Quote(href)) beside it"
    case .manifest(nil): "the manifest of a package, which lists no rubric file"
    case .evaluations: "a list of people's evaluations, not of rubrics; parley does not read it"
    case .openOLAT:
      "an OpenOLAT form, which parley does not read; write a profile and give --profile"
    case .unknown: "no format that parley knows; write a mapping profile and give it with --profile"
    }
  }
}

extension ProfileProblem {
  fileprivate var english: String {
    switch self {
    case .syntax(let message): "profile: \(message)"
    case .unknownKey(let key, let nearest):
      "profile: unknown key \(Quote(key))"
        + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    case .missingKey(let key): "profile: key \(Quote(key)) is missing"
    case .unknownWord(let key, let word, let allowed):
      "profile: \(Quote(key)) is one of \(allowed.joined(separator: ", ")), not \(Quote(word))"
    case .badPath(let key, let path, let fault):
      "profile: \(Quote(key)): \(Quote(path)) \(fault.english)"
    case .notElements(let key, let path):
      "profile: \(Quote(key)): \(Quote(path)) does not lead to elements"
    case .tooMuchWork(let key, let path):
      "profile: \(Quote(key)): \(Quote(path)) takes too many steps; write a narrower path"
    case .needsProfile: "a profile is needed to read this file"
    case .needsXML: "a profile reads XML, and this file is JSON"
    }
  }
}

extension PathFault {
  fileprivate var english: String {
    switch self {
    case .syntax: "is no XPath 1.0; check its brackets and quotes"
    case .prefix: "uses a prefix that is not in \"namespaces\"; add it there"
    case .function: "calls a function that XPath 1.0 does not have"
    case .variable: "uses a variable; a profile has none"
    }
  }
}
