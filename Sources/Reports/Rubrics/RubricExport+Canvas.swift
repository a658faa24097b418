import Conversations
import LanguageAnalysis
public import Rubrics

extension RubricExport {
  /// `course_settings/rubrics.xml` of a Canvas Common Cartridge.
  public static func canvas(_ rubric: Rubric, texts: Texts) -> RubricExport {
    let language = texts.language
    var xml = ExportXML()
    xml.open(
      "rubrics", "xmlns=\"http://canvas.instructure.com/xsd/cccv1p0\"")
    xml.open("rubric", "identifier=\"\(rubric.id)\"")
    xml.field("read_only", "false")
    xml.field("title", rubric.title[language])
    xml.field("description", rubric.description[language])
    xml.field("reusable", "true")
    xml.field("points_possible", points(rubric.criteria.reduce(0) { $0 + $1.maxPoints }))
    xml.open("criteria")
    for criterion in rubric.criteria {
      xml.open("criterion")
      xml.field("criterion_id", criterion.id)
      xml.field("points", points(criterion.maxPoints))
      xml.field("description", criterion.title[language])
      let description = criterion.description[language]
      if !description.isEmpty { xml.field("long_description", description) }
      if criterion.weight == 0 { xml.field("ignore_for_scoring", "true") }
      xml.open("ratings")
      for (place, level) in criterion.gradedLevels(texts).enumerated() {
        xml.open("rating")
        xml.field("description", level.title[language])
        xml.field("points", points(level.points))
        xml.field("criterion_id", criterion.id)
        let description = level.description[language]
        if !description.isEmpty { xml.field("long_description", description) }
        xml.field("id", "\(criterion.id)-r\(place + 1)")
        xml.close("rating")
      }
      xml.close("ratings")
      xml.close("criterion")
    }
    xml.close("criteria")
    xml.close("rubric")
    xml.close("rubrics")
    return RubricExport(bytes: Array(xml.text.utf8), losses: rubric.exportLosses)
  }

  /// As Canvas writes them: always with a decimal.
  private static func points(_ points: Double) -> String { Double(points).description }
}

extension Criterion {
  /// Its levels; a full and an empty one where points are counted otherwise.
  func gradedLevels(_ texts: Texts) -> [Level] {
    let levels = shownLevels
    guard levels.count < 2 else {
      return levels.enumerated().map { place, level in
        var level = level
        if level.title == LocalizedText() {
          let text = texts.exact(level.points)
          level.title = LocalizedText(en: text, fr: text)
        }
        return level
      }
    }
    return [
      Level(points: maxPoints, title: LocalizedText(en: "Yes", fr: "Oui")),
      Level(points: 0, title: LocalizedText(en: "No", fr: "Non")),
    ]
  }
}

/// Writes elements one below the other.
struct ExportXML {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var depth = 0

  mutating func open(_ name: String, _ attributes: String = "") {
    line("<\(name)\(attributes.isEmpty ? "" : " " + attributes)>")
    depth += 1
  }

  mutating func close(_ name: String) {
    depth -= 1
    line("</\(name)>")
  }

  mutating func field(_ name: String, _ value: String) {
    line("<\(name)>\(Self.escaped(value))</\(name)>")
  }

  private mutating func line(_ content: String) {
    text += String(repeating: "  ", count: depth) + content + "\n"
  }

  /// The text without what XML 1.0 cannot hold at all.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "\t", "\n", "\u{20}"..."\u{D7FF}", "\u{E000}"..."\u{FFFD}",
        "\u{10000}"..."\u{10FFFF}":
        escaped.append(scalar)
      default: break
      }
    }
    return String(escaped)
  }
}
