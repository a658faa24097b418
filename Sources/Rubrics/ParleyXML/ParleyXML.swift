/// parley's own XML: the keys of a rubric file as elements and attributes.
///
/// Texts and rules are elements, names and numbers attributes. `Documentation/Formats/rubric.xsd`
/// is its schema.
enum ParleyXML {
  /// Ends with the version of the format.
  static let namespace = "urn:parley:rubric:\(RubricFile.format)"
  static let namespaceStem = "urn:parley:rubric:"
  static let xml = "http://www.w3.org/XML/1998/namespace"

  /// Elements that come several times, with the key of the list that they make.
  static let lists = [
    "section": "sections", "criterion": "criteria", "level": "levels", "band": "bands",
    "tag": "tags", "channel": "channels",
  ]
  static let localized: Set<String> = ["title", "description", "guidance", "advice"]
}
