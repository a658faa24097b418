import LanguageAnalysis

/// What is wrong in one text, as it is found.
struct FaultLog {
  /// A file of rubbish need not be quoted to its end.
  static let most = 200

  private(set) var findings: [Finding] = []
  var isFull: Bool { findings.count > Self.most }
  var hasErrors: Bool { findings.hasErrors }

  mutating func report(
    _ code: ScenarioCode, _ severity: Finding.Severity = .error, at place: Place,
    _ message: String, hint: String? = nil
  ) {
    if findings.count > Self.most { return }
    if findings.count == Self.most {
      findings.append(
        Finding(
          code: ScenarioCode.tooManyFaults.rawValue, line: place.line, column: 0,
          message: "\(Self.most) faults so far: the rest of the file is not judged"))
      return
    }
    findings.append(
      Finding(
        code: code.rawValue, severity: severity, line: place.line, column: place.column,
        length: place.length, message: message, hint: hint))
  }
}

/// Where something stands: line and column from 1, the column and the length in code points.
struct Place: Hashable {
  var line: Int
  var column: Int
  var length: Int

  /// The file as a whole.
  static let file = Place(line: 0, column: 0, length: 1)
}
