extension ForeignMarkup {
  /// The refusal of a document that no format recognises.
  static func refusal(of root: XMLElement) -> RubricImportError {
    RubricImportError(
      .unsupported(root: root.name, namespace: root.namespace, kind: kind(of: root)),
      line: root.line, column: root.column)
  }

  private static func kind(of root: XMLElement) -> ForeignMarkup {
    let name = root.name.lowercased()
    if ["assessmentitem", "qti-assessment-item", "questestinterop", "assessmenttest"].contains(name)
    {
      return .qti
    }
    if name == "manifest" { return .manifest(href: href(in: root)) }
    if name.hasPrefix("rubric_evaluation") || name == "rubricevaluationcollection" {
      return .evaluations
    }
    if name == "form", !root.descendants(where: { $0.name == "sliders" }).isEmpty {
      return .openOLAT
    }
    return .unknown
  }

  /// The file of a manifest's resource that holds rubrics.
  private static func href(in manifest: XMLElement) -> String? {
    for resource in manifest.descendants(where: { $0.name == "resource" }) {
      let values = resource.attributes.map { ($0.name, $0.value) }
      func value(_ name: String) -> String? { values.first { $0.0 == name }?.1 }
      let file = value("file") ?? value("href")
      if value("type") == "course/x-bb-rubrics" || value("material_type") == "d2lrubrics" {
        return file
      }
      let files =
        [file].compactMap(\.self)
        + resource.children("file").compactMap { $0.attribute("href") }
      if let rubrics = files.first(where: {
        $0.hasSuffix("rubrics.xml") || $0.hasSuffix("rubrics_d2l.xml")
      }) {
        return rubrics
      }
    }
    return nil
  }
}
