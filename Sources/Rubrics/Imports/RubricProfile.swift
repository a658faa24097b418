import LanguageAnalysis

/// How to read the grids of a system that parley does not know: paths into its XML.
public struct RubricProfile: Sendable, Hashable {
  /// Stands where the name of a format does: `eleveo`.
  public var name: String
  var namespaces: [Namespace]
  var rubric: Part
  /// Nil where the form has no sections.
  var section: Part?
  var criterion: Part
  var level: Part?
  var mode: TextMode

  struct Namespace: Sendable, Hashable {
    var prefix: String
    var uri: String
  }

  /// One kind of part: where its elements are, seen from the part around it, and where its fields
  /// are, seen from the element.
  struct Part: Sendable, Hashable {
    var path: String
    var fields: [String: String]
  }
}
