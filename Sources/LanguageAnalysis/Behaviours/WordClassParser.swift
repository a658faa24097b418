/// Reads a class file, `Classes/<name>.words`: a word or phrase a line under `== en` and `== fr`.
///
/// Letter choices are spelled out as in patterns: `frustrat[ed|ing|ion]`.
public enum WordClassParser {
  public static func parse(
    name: String, _ text: String
  ) -> (wordClass: WordClass, findings: [Finding]) {
    var wordClass = WordClass(name: name, english: [], french: [])
    var findings: [Finding] = []
    var section = ""
    var number = 0
    for raw in SourceLines.lines(of: text) {
      number += 1
      let line = raw.drop { $0 == " " || $0 == "\t" }
      guard let first = line.first, first != "#" else { continue }
      if first == "=" {
        section = String(line.drop { $0 == "=" || $0 == " " }.prefix { $0 != " " && $0 != "\t" })
        if section != "en", section != "fr" {
          findings.append(
            Finding(
              code: "unknown-section", line: number, column: 1,
              message: "a section is == en or == fr, not “\(section)”"))
        }
        continue
      }
      var spellings: [String] = [""]
      for word in line.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
        do throws(PatternParser.Fault) {
          guard case .word(let forms) = try PatternParser.parse(String(word)) else {
            throw PatternParser.Fault(offset: 0, message: "a class holds words and phrases only")
          }
          guard spellings.count * forms.count <= PatternParser.mostSpellings else {
            throw PatternParser.Fault(offset: 0, message: "the phrase has too many spellings")
          }
          spellings = spellings.flatMap { start in
            forms.map { start.isEmpty ? $0 : start + " " + $0 }
          }
        } catch {
          findings.append(
            Finding(
              code: "class-entry", line: number,
              column: raw[..<word.startIndex].unicodeScalars.count
                + word.prefix(error.offset).unicodeScalars.count + 1,
              message: error.message))
        }
      }
      switch section {
      case "en": wordClass.english += spellings
      case "fr": wordClass.french += spellings
      default:
        findings.append(
          Finding(
            code: "entry-before-section", line: number, column: 1,
            message: "a word stands under == en or == fr"))
      }
    }
    return (wordClass, findings)
  }
}
