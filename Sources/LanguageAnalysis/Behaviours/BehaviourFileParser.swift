import Conversations

/// Reads a `.behaviour` file; all faults at once.
///
/// Blank lines and lines whose first character is `#` are skipped; see languages.md.
public struct BehaviourFileParser {
  private var findings: [Finding] = []
  private var header: [String: (value: String, line: Int)] = [:]
  private var english = BehaviourSource.LanguagePart()
  private var french = BehaviourSource.LanguagePart()
  private var language: Language?
  private var context: [Turn] = []

  static let requiredKeys = ["behaviour", "family", "speaker", "title.en", "title.fr"]
  static let headerKeys = requiredKeys + ["polarity", "means.en", "means.fr"]
  /// Behaviours that words alone cannot show: their files hold a header only.
  static let withoutPatterns: Set<BehaviourID> = ["interruption", "over-promise"]

  /// The file's behaviour, or nil with at least one error among the findings.
  public static func parse(_ text: String) -> (source: BehaviourSource?, findings: [Finding]) {
    var parser = BehaviourFileParser()
    var number = 0
    for line in SourceLines.lines(of: text) {
      number += 1
      parser.read(line, number)
    }
    let source = parser.finish()
    return (parser.findings.hasErrors ? nil : source, parser.findings.sorted())
  }

  private mutating func report(
    _ code: String, line: Int, column: Int = 1, length: Int = 1, _ message: String,
    hint: String? = nil
  ) {
    findings.append(
      Finding(
        code: code, line: line, column: column, length: length, message: message, hint: hint))
  }

  private mutating func read(_ raw: Substring, _ number: Int) {
    let line = raw.drop { $0 == " " || $0 == "\t" }
    guard let mark = line.first, mark != "#" else { return }
    let indent = raw.count - line.count
    let rest = line.dropFirst().drop { $0 == " " || $0 == "\t" }
    let column = indent + line.count - rest.count + 1
    switch mark {
    case "=": section(line, number)
    case "|", "!": pattern(String(rest), cancels: mark == "!", number, column)
    case "+", "-": sample(String(rest), mustMatch: mark == "+", number)
    case "C" where line.hasPrefix("C>"): contextTurn(.customer, line.dropFirst(2), number)
    case "A" where line.hasPrefix("A>"): contextTurn(.agent, line.dropFirst(2), number)
    default: headerLine(line, number)
    }
  }

  private mutating func section(_ line: Substring, _ number: Int) {
    let name = line.drop { $0 == "=" || $0 == " " }.prefix { $0 != " " && $0 != "\t" }
    guard let language = Language(rawValue: String(name)) else {
      report("unknown-section", line: number, "a section is == en or == fr, not “\(line)”")
      return
    }
    self.language = language
    context = []
  }

  private mutating func headerLine(_ line: Substring, _ number: Int) {
    guard language == nil, let colon = line.firstIndex(of: ":") else {
      report(
        "unknown-line", line: number,
        "a line starts with |, !, +, -, C> or A>, or stands in the header as key: value")
      return
    }
    let key = String(line[..<colon])
    let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
    guard Self.headerKeys.contains(key) else {
      report(
        "unknown-key", line: number, length: key.count, "unknown key “\(key)”",
        hint: NearestName.of(key, among: Self.headerKeys))
      return
    }
    if let earlier = header[key] {
      report("duplicate-key", line: number, "“\(key)” stands in line \(earlier.line) already")
      return
    }
    // Texts are verbatim; blanks behind a name are nobody's intention.
    let isText = key.hasPrefix("title") || key.hasPrefix("means")
    header[key] = (
      isText ? String(value) : String(value.prefix { $0 != " " && $0 != "\t" }), number
    )
  }

  private mutating func pattern(
    _ text: String, cancels: Bool, _ number: Int, _ column: Int
  ) {
    guard let language else {
      report("pattern-before-section", line: number, "a pattern stands under == en or == fr")
      return
    }
    do {
      let pattern = try PatternParser.parse(text)
      let line = BehaviourSource.PatternLine(
        text: text, cancels: cancels, line: number, pattern: pattern)
      if pattern.canBeEmpty {
        report(
          "empty-pattern", line: number, column: column, length: text.unicodeScalars.count,
          "the pattern matches no word at all: make one part of it required")
        return
      }
      switch language {
      case .en: english.patterns.append(line)
      case .fr: french.patterns.append(line)
      }
    } catch {
      // The fault counts characters, a finding code points.
      let before = text.prefix(error.offset).unicodeScalars.count
      report("pattern", line: number, column: column + before, error.message)
    }
  }

  private mutating func sample(_ text: String, mustMatch: Bool, _ number: Int) {
    guard let language else {
      report("sample-before-section", line: number, "a sample stands under == en or == fr")
      return
    }
    let sample = BehaviourSource.Sample(
      context: context, text: text, mustMatch: mustMatch, line: number)
    context = []
    switch language {
    case .en: english.samples.append(sample)
    case .fr: french.samples.append(sample)
    }
  }

  private mutating func contextTurn(_ speaker: Speaker, _ text: Substring, _ number: Int) {
    guard language != nil else {
      report("sample-before-section", line: number, "a context line stands under == en or == fr")
      return
    }
    context.append(Turn(speaker: speaker, text: String(text.drop { $0 == " " })))
  }

  private mutating func finish() -> BehaviourSource? {
    func value(_ key: String) -> String? { header[key]?.value }
    for key in Self.requiredKeys where value(key)?.isEmpty ?? true {
      report("missing-key", line: 1, "the header needs “\(key): …”")
    }
    let id = value("behaviour") ?? ""
    if !id.allSatisfy({ $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }) {
      report(
        "behaviour-id", line: header["behaviour"]?.line ?? 1,
        "an id is lower-case letters, digits and hyphens, not “\(id)”")
    }
    let familyName = value("family") ?? ""
    let family = Behaviour.Family(rawValue: familyName)
    if family == nil, !familyName.isEmpty {
      report(
        "unknown-family", line: header["family"]?.line ?? 1, "unknown family “\(familyName)”",
        hint: NearestName.of(familyName, among: Behaviour.Family.allCases.map(\.rawValue)))
    }
    let speakerName = value("speaker") ?? ""
    let speaker = Speaker(rawValue: speakerName)
    if !speakerName.isEmpty, speaker == nil || speaker == .other {
      report(
        "unknown-speaker", line: header["speaker"]?.line ?? 1,
        "the speaker is agent or customer, not “\(speakerName)”")
    }
    if let polarity = header["polarity"], polarity.value != "any" {
      report("unknown-polarity", line: polarity.line, "polarity is any, or stands not here at all")
    }
    guard let family, let speaker, speaker != .other else { return nil }
    let behaviour = Behaviour(
      id: BehaviourID(id), family: family, speaker: speaker,
      anyPolarity: value("polarity") == "any",
      title: LocalizedText(en: value("title.en"), fr: value("title.fr")))
    return BehaviourSource(
      behaviour: behaviour, means: LocalizedText(en: value("means.en"), fr: value("means.fr")),
      english: english, french: french)
  }
}

extension Pattern {
  /// True where the pattern can match without taking a token.
  var canBeEmpty: Bool {
    switch self {
    case .word: false
    case .wordClass: false
    case .sequence(let items): items.allSatisfy(\.canBeEmpty)
    case .choice(let items): items.contains(where: \.canBeEmpty)
    case .optional, .upToThree, .gap, .sentenceStart, .sentenceEnd, .sign: true
    }
  }
}
