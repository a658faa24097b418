import LanguageAnalysis
public import Rubrics

/// A line a rubric: id, version, title, size, and where it is from.
public struct RubricListing: Sendable {
  private let texts: Texts
  private var rows: [(id: String, title: String, path: String)] = []

  public init(texts: Texts) { self.texts = texts }

  /// - Parameter path: nil for a built-in rubric.
  public mutating func add(_ rubric: Rubric, id: String, path: String?) {
    let count = texts.rubricSize(rubric.sections.count, rubric.criteria.count)
    let title = DisplayText.safe(rubric.title[texts.language])
    rows.append(
      (DisplayText.safe(id), "\(title) (\(count))", DisplayText.safe(path ?? texts.builtIn)))
  }

  /// The list as UTF-8 lines.
  public func bytes(style: TextStyle) -> [UInt8] {
    var page = Page(style: style)
    let ids = rows.map { DisplayText.width(of: $0.id) }.max() ?? 0
    for row in rows {
      page.row(
        row.title, row.path, lead: DisplayText.pad(row.id, to: ids) + "  ", indent: 0,
        tone: .faint)
    }
    return page.bytes
  }
}
